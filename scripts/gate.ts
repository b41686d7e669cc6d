import { InvalidArgumentError, Option } from 'commander';
import type { GateReport } from '../a11y/gate-report.ts';
import { PROFILES } from '../a11y/looked.ts';
import type { Profile } from '../a11y/profile.ts';
import type { Shard } from '../a11y/shard.ts';
import { command, run } from './command/command.ts';
import { keepHeapSmall } from './command/small-heap.ts';
import { takeSteps } from './command/steps.ts';
import { VERDICTS } from './gate/gate-cache.ts';
import { mergeCommand } from './gate/gate-merge.ts';
import { type GateReportOptions, giveReports, keepApart } from './gate/gate-reports.ts';
import { readWaivers } from './gate/gate-waivers.ts';
import { CannotRun } from './model/cannot-run.ts';

interface GateCommandOptions extends GateReportOptions {
  readonly profile: Profile;
  readonly waivers?: string;
  readonly cache: string;
  readonly anew?: true;
  readonly inFull?: true;
  readonly shard?: Shard;
}

/** `npm run gate -- DIR`: checks every page, sheet and link of a folder, whoever made it. */
const program = command(
  'gate',
  'Checks a folder of finished web pages and PDF files, ours or not.',
  [
    'Every page (.html, .htm, .xhtml) is opened in a browser at two widths and checked by axe and HTML CodeSniffer.',
    'Every PDF is opened, and every link inside the folder is followed. Nothing is fetched from anywhere else.',
    'A finding names the page, where on it, and what is wrong. It names the content file to mend where the page does:',
    '  <meta name="source" content="leaflets/imha/en.md">',
    '',
    'A waiver lets a finding stay until a day. One that is over, or that nothing needs, is a finding itself.',
    '--html makes a page and, beside it, a folder for its pictures; “report” becomes report/index.html.',
    '',
    'A browser is needed. Chrome, Chromium or Edge is found by itself; GATE_BROWSER names another.',
    'veraPDF judges the PDFs too, where it is found; VERAPDF names another one, or is “off”.',
    '',
    'What was found is kept, and pages and sheets that have not changed since are not looked at again.',
    'Several machines can look at a folder together: each at its share, with --shard; “merge” makes one report of theirs.',
    '',
    'Examples:',
    '  npm run gate -- _site',
    '  npm run gate -- _site --profile site --waivers a11y/waivers.yaml',
    '  npm run gate -- ~/Downloads/their-site --json findings.json --html report',
    '  npm run gate -- _site --sarif gate.sarif --content content --junit gate.xml',
    '  npm run gate -- _site --shard 1/2 --json 1.json',
    '  npm run gate -- merge 1.json 2.json --json findings.json',
  ].join('\n'),
)
  .usage('-- <folder> [options]')
  .argument('<folder>', 'the folder with the pages')
  .addOption(
    new Option(
      '--profile <profile>',
      'what to hold the pages to: what anybody’s must be, or our house rules too',
    )
      .choices(PROFILES)
      .default('any'),
  )
  .addOption(new Option('--waivers <file>', 'what may stay until a day, like a11y/waivers.yaml'))
  .addOption(new Option('--json <file>', 'also write what was found to this file, for a program to read'))
  .addOption(new Option('--sarif <file>', 'also write it for a code host, which shows it beside the lines'))
  .addOption(new Option('--content <folder>', 'for --sarif: where the content files are in the repository'))
  .addOption(new Option('--junit <file>', 'also write it for a build server, as results of tests'))
  .addOption(
    new Option('--html <file or folder>', 'also write it as a page, with pictures of what was found'),
  )
  .addOption(
    new Option(
      '--cache <folder>',
      'where to keep what was found, for all that has not changed the next time',
    ).default(VERDICTS, '".cache/gate" of this program'),
  )
  .addOption(new Option('--anew', 'look at everything, whatever was kept'))
  .addOption(
    new Option(
      '--in-full',
      'with --profile site: ask everything of every page, even what it shares with another',
    ),
  )
  .addOption(
    new Option('--shard <i/n>', 'look only at this share of the pages and sheets, such as 2/4').argParser(
      shardArgument,
    ),
  )
  .enablePositionalOptions()
  .addCommand(mergeCommand())
  .action(async (folder: string, options: GateCommandOptions) => {
    keepHeapSmall();
    const { anew, cache, inFull, profile, shard, waivers } = options;
    keepApart(folder, options);
    // Whether a waiver is needed can only be told of the whole.
    if (shard && waivers !== undefined)
      throw new CannotRun('A share has no waivers of its own. Give --waivers to “merge”.');
    const dated = waivers === undefined ? undefined : readWaivers(waivers);
    let found: GateReport | undefined;
    await takeSteps([
      {
        title: 'Check every page, sheet and link',
        work: async (say) => {
          // It takes seconds to load, which a help text need not wait for.
          const { gate } = await import('../a11y/gate.ts');
          found = await gate(folder, {
            profile,
            cache,
            ...(anew && { anew }),
            ...(inFull && { inFull }),
            ...(shard && { shard }),
            progress: (done, of) => say(`${done} of ${of}`),
            say,
          });
        },
      },
    ]);
    if (!found) throw new Error('The gate ended without a report.');
    await giveReports(found, folder, options, dated);
  });

/** `2/4` as someone types it: the second of four shares. */
function shardArgument(text: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!(shard.index >= 1 && shard.index <= shard.of))
    throw new InvalidArgumentError(
      'Write which share of how many, like 2/4; the first is 1/4, the last 4/4.',
    );
  return shard;
}

await run(program);
