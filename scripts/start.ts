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
} from './command/command.ts';
import { Desk } from './desk/desk.ts';
import { writeDeskFiles } from './desk/desk-files.ts';
import { DeskSite } from './desk/desk-site.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { watchContent } from './desk/watch-content.ts';
import { WholeSite } from './desk/whole-site.ts';
import type { ReadOptions } from './read/read-options.ts';

/** `npm start`: a desk with the page, the sheet and the problems of what is being written, and the whole site behind it. */
const program = command(
  'start',
  'Shows what you write in a browser on this computer, and again each time you save.',
  [
    'It prints the address of the writing desk. There you see the page, the sheet and the problems of one leaflet, side by side.',
    'The desk goes to whatever you save, and shows it at once.',
    '',
    'The whole site is written a few seconds later; load its pages again to see what is new. What is wrong is at the top of each.',
    'At “edit/” it has forms to write in.',
    '',
    'If another program uses the port, the next one that is free is taken. Only this computer can read what is there.',
    'It is not checked for accessibility; “npm run build” does that. Stop it with Ctrl+C.',
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
    let stopping: Promise<unknown> | undefined;
    const endAll = () => {
      // Ctrl+C reaches every program at once, and may be pressed twice.
      stopping ??= Promise.all(ends.map((end) => end()));
      return stopping;
    };
    const stop = (exitCode: number) => void endAll().then(() => process.exit(exitCode));
    // The last is what closing the terminal does.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(EXIT.fine));
    try {
      await begin(wanted, folder, options.port, { ends, stop });
    } catch (error) {
      // Else it would go on without a desk.
      await endAll();
      throw error;
    }
  });

/** What has to be ended before the program is, and what ends it. */
interface Ending {
  readonly ends: (() => Promise<void> | void)[];
  readonly stop: (exitCode: number) => void;
}

/** @param folder where to write, which is deleted when the program ends */
async function begin(
  wanted: ReadOptions,
  folder: string,
  port: number,
  { ends, stop }: Ending,
): Promise<void> {
  // What is saved while the content is being read must not be missed.
  const early: string[] = [];
  let hear = (names: readonly string[]) => void early.push(...names);
  const watch = watchContent(wanted.content, (names) => hear(names));
  ends.push(watch.close);
  const site = await DeskSite.open(wanted, path.join(folder, 'desk'));
  ends.push(() => site.close());
  const desk = new Desk(site, watch.last);
  ends.push(() => desk.close());

  await writeDeskFiles(site.out);
  const out = path.join(folder, 'site');
  const { address, close } = await serveDesk(desk, [site.out, out], port);
  ends.push(close);
  const whole = new WholeSite({ options: wanted, out }, (made) => desk.made(made));
  ends.push(() => whole.end());
  void whole.ended.then((exitCode) => stop(exitCode ?? EXIT.couldNotRun));
  hear = (names) => {
    whole.saved();
    void desk.saved(names);
  };
  if (early.length > 0) hear(early);
  console.log(
    `The writing desk is at\n  ${address}desk/\nThe whole site follows at\n  ${address}\nStop both with Ctrl+C.`,
  );
}

await run(program);
