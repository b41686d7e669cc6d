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
  nationOption,
  run,
  whatToRead,
} from './command.ts';
import { pipeline } from './pipeline.ts';
import { watched } from './watched.ts';

/** `npm start`: shows the site while it is being written, with what is wrong on the page itself. */
const program = command(
  'start',
  'Shows the site in a browser on this computer, and again each time you save.',
  [
    'What is wrong with the content is shown at the top of every page, with the file and line.',
    'The preview is not checked for accessibility; “npm run build” does that. Stop it with Ctrl+C.',
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
    const out = mkdtempSync(path.join(tmpdir(), 'preview-'));
    process.once('exit', () => rmSync(out, { recursive: true, force: true }));
    const eleventy = await pipeline({ ...wanted, out, preview: true }, 'serve');
    await eleventy.init();
    await eleventy.watch();
    await watched(eleventy, wanted.content);
    await eleventy.serve(options.port);
    process.once('SIGINT', () => void eleventy.stopWatch().then(() => process.exit()));
  });

await run(program);
