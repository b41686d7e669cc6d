import { InvalidArgumentError, Option } from 'commander';
import { command, run } from './command/command.ts';
import { serveSite } from './serve/serve-site.ts';
import { whoCanRead } from './serve/who-can-read.ts';

/** `npm run serve -- DIR`: shows a finished site to browsers, on this computer alone unless asked otherwise. */
const program = command(
  'serve',
  'Serves a finished site to the browsers of this computer, until you stop it with Ctrl+C.',
  [
    'Only this computer can read it. With --host everybody who can reach this computer can, with no password.',
    'Ask whoever looks after your network first.',
    '',
    'Nothing but the files of the folder is served. Hidden files are not, nor is anything outside the folder.',
    'When you build the site again, the new one is served at once.',
    '',
    'Examples:',
    '  npm run serve -- _site',
    '  npm run serve -- _site --port 0',
    '  npm run serve -- _site --host 0.0.0.0',
  ].join('\n'),
)
  .usage('-- <folder> [options]')
  .argument('<folder>', 'the folder with the finished site, like _site')
  .addOption(
    new Option('--port <number>', 'the port to serve it on; 0 is any free one')
      .default(8080)
      .argParser((text) => {
        const port = Number(text);
        if (!/^\d+$/u.test(text) || port > 65_535) {
          throw new InvalidArgumentError('Write a whole number from 0 to 65535.');
        }
        return port;
      }),
  )
  .addOption(
    new Option(
      '--host <address>',
      'let other computers read it: an address of this computer, or 0.0.0.0 for all of them',
    ).default('127.0.0.1'),
  )
  .action(async (folder: string, options: { readonly port: number; readonly host: string }) => {
    const site = await serveSite(folder, options);
    const stop = () => void site.close();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    console.log(whoCanRead(folder, site));
  });

await run(program);
