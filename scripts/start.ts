import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import {
  asOfOption,
  type ContentOptions,
  command,
  contentOption,
  draftsOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command.ts';
import { Desk } from './desk/desk.ts';
import { writeDeskFiles } from './desk/desk-files.ts';
import { DeskSite } from './desk/desk-site.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { watchContent } from './desk/watch-content.ts';
import { WholeSite } from './desk/whole-site.ts';

/** `npm start`: a desk with the page, the sheet and the problems of what is being written, and the whole site behind it. */
const program = command(
  'start',
  'Shows what you write in a browser on this computer, and again each time you save.',
  [
    'It prints the address of the writing desk. There you see the page, the sheet and the problems of one leaflet, side by side.',
    'The desk goes to whatever you save, and shows it at once.',
    '',
    'The whole site is written a few seconds later. What is wrong is at the top of every page. At “edit/” it has forms to write in.',
    '',
    'The desk is at the port after that of the site, or the next one that is free. Neither is checked for accessibility;',
    '“npm run build” does that. Stop both with Ctrl+C.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(asOfOption())
  .addOption(draftsOption())
  .addOption(
    new Option('--port <number>', 'the port to show it on').default(8080).argParser((text) => {
      const port = Number(text);
      if (!Number.isInteger(port) || port < 1 || port > 65_535) {
        throw new InvalidArgumentError('Write a whole number from 1 to 65535.');
      }
      return port;
    }),
  )
  .action(async (options: ContentOptions & { readonly port: number }) => {
    const wanted = whatToRead(options);
    const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const ends: (() => Promise<void> | void)[] = [];
    let stopping = false;
    const stop = async (exitCode: number) => {
      // Ctrl+C reaches every program at once, and may be pressed twice.
      if (stopping) return;
      stopping = true;
      await Promise.all(ends.map((end) => end()));
      process.exit(exitCode);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(EXIT.fine));

    // What is saved while the content is being read must not be missed.
    const early: string[] = [];
    let hear = (names: readonly string[]) => void early.push(...names);
    const watch = watchContent(wanted.content, (names) => hear(names));
    ends.push(watch.close);
    const site = await DeskSite.open(wanted, path.join(folder, 'desk'));
    ends.push(() => site.close());
    const desk = new Desk(site, watch.last);
    ends.push(() => desk.close());
    const tell = (work: Promise<void>) => void work.catch((error: unknown) => console.error(error));
    hear = (names) => tell(desk.saved(names));
    if (early.length > 0) hear(early);

    const out = path.join(folder, 'site');
    await writeDeskFiles(site.out, `http://localhost:${options.port}/`);
    const served = await serveDesk(desk, [site.out, out], options.port + 1);
    ends.push(served.close);
    console.log(
      `The writing desk is at\n  ${served.address}\nThe whole site follows. Stop both with Ctrl+C.`,
    );
    const whole = new WholeSite({ options: wanted, out, port: options.port }, (made) => desk.made(made));
    hear = (names) => {
      whole.saved(names);
      tell(desk.saved(names));
    };
    ends.push(() => whole.end());
    void whole.ended.then((exitCode) => stop(exitCode ?? EXIT.couldNotRun));
  });

await run(program);
