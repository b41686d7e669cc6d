import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { GateReport } from '../a11y/gate.ts';
import type { Shard } from '../a11y/shard.ts';
import { command, EXIT, run } from './command.ts';
import { VERDICTS } from './gate-cache.ts';
import { CannotRun } from './model/cannot-run.ts';
import { takeSteps } from './steps.ts';

/** `npm run gate -- DIR`: checks every page, sheet and link of a folder, whoever made it. */
const program = command(
  'gate',
  'Checks a folder of finished web pages and PDF files, ours or not.',
  [
    'Every page (.html, .htm, .xhtml) is opened in a browser at two widths and checked by axe and HTML CodeSniffer,',
    'every PDF is opened, and every link inside the folder is followed. Nothing is fetched from anywhere else.',
    'A finding names the page, where on it, what is wrong, and the content file to mend where the page names one',
    '(<meta name="source" content="leaflets/imha/en.md">).',
    '',
    'A browser is needed. Chrome, Chromium or Edge is found by itself; GATE_BROWSER names another.',
    'veraPDF judges the PDFs too, where it is found; VERAPDF names another one, or is “off”.',
    '',
    'What was found is kept, and pages and sheets that have not changed since are not looked at again.',
    'Several machines can look at a folder together: each at its share, with --shard; “merge” makes one report of theirs.',
    '',
    'Examples:',
    '  npm run gate -- _site',
    '  npm run gate -- ~/Downloads/their-site --json findings.json',
    '  npm run gate -- _site --shard 1/2 --json 1.json',
    '  npm run gate -- merge 1.json 2.json --json findings.json',
  ].join('\n'),
)
  .usage('-- <folder> [options]')
  .argument('<folder>', 'the folder with the pages')
  .addOption(jsonOption())
  .addOption(
    new Option(
      '--cache <folder>',
      'where to keep what was found, for all that has not changed the next time',
    ).default(VERDICTS, '".cache/gate" of this program'),
  )
  .addOption(new Option('--anew', 'look at everything, whatever was kept'))
  .addOption(
    new Option('--shard <i/n>', 'look only at this share of the pages and sheets, such as 2/4').argParser(
      shardArgument,
    ),
  )
  .enablePositionalOptions()
  .action(async (folder: string, { json, cache, anew, shard }: GateCommandOptions) => {
    let report: GateReport | undefined;
    await takeSteps([
      {
        title: 'Check every page, sheet and link',
        work: async (say) => {
          // It takes seconds to load, which a help text need not wait for.
          const { gate } = await import('../a11y/gate.ts');
          report = await gate(folder, {
            cache,
            ...(anew && { anew }),
            ...(shard && { shard }),
            progress: (done, of) => say(`${done} of ${of}`),
            say,
          });
        },
      },
    ]);
    if (!report) throw new Error('The gate ended without a report.');
    await tell(report, json);
  });

program
  .command('merge')
  .usage('<reports...> [options]')
  .description('Makes one report of those of all shares, each made with --shard and --json.')
  .argument('<reports...>', 'the JSON reports of all shares')
  .helpOption('-h, --help', 'show this and stop')
  .addOption(jsonOption())
  .action(async (names: string[], { json }: { json?: string }) => {
    const { mergeReports } = await import('../a11y/report/merge-reports.ts');
    const { readReport } = await import('../a11y/report/read-report.ts');
    const reports = names.map((name) => ({ name, report: readReport(read(name), name) }));
    await tell(mergeReports(reports), json);
  });

interface GateCommandOptions {
  readonly json?: string;
  readonly cache: string;
  readonly anew?: true;
  readonly shard?: Shard;
}

function jsonOption(): Option {
  return new Option('--json <file>', 'also write what was found to this file, for a program to read');
}

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

/** Tells a report to whoever typed the command, and to whatever reads its files and its exit code. */
async function tell(report: GateReport, json: string | undefined): Promise<void> {
  const { reportInWords } = await import('../a11y/report/report.ts');
  const found = report.findings.length > 0;
  (found ? console.error : console.log)(reportInWords(report));
  process.exitCode = found ? EXIT.problems : EXIT.fine;
  if (json !== undefined) {
    const { reportAsJson } = await import('../a11y/report/report-json.ts');
    await write(json, reportAsJson(report));
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotRun(`The report “${file}” could not be read: ${(error as Error).message}`);
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CannotRun(`The report could not be written to “${file}”: ${(error as Error).message}`);
  }
}

await run(program);
