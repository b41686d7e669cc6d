import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { CannotRun } from '../model/cannot-run.ts';
import { type GateReportOptions, giveReports } from './gate-reports.ts';
import { readWaivers } from './gate-waivers.ts';

interface MergeOptions extends Omit<GateReportOptions, 'html'> {
  readonly waivers?: string;
}

/** `npm run gate -- merge REPORTS`: makes one report of those that several machines made, each of its share. */
export function mergeCommand(): Command {
  return new Command('merge')
    .usage('<reports...> [options]')
    .description('makes one report of those of all shares, each made with --shard and --json')
    .argument('<reports...>', 'the JSON reports of all shares')
    .helpOption('-h, --help', 'show this and stop')
    .exitOverride()
    .addOption(new Option('--waivers <file>', 'what may stay until a day, like a11y/waivers.yaml'))
    .addOption(new Option('--json <file>', 'also write the report to this file, for a program to read'))
    .addOption(new Option('--sarif <file>', 'also write it for a code host, which shows it beside the lines'))
    .addOption(new Option('--content <folder>', 'for --sarif: where the content files are in the repository'))
    .addOption(new Option('--junit <file>', 'also write it for a build server, as results of tests'))
    .action(async (names: string[], { waivers, ...options }: MergeOptions) => {
      const { mergeReports } = await import('../../a11y/report/merge-reports.ts');
      const { readReport } = await import('../../a11y/report/read-report.ts');
      const dated = waivers === undefined ? undefined : readWaivers(waivers);
      const reports = names.map((name) => ({ name, report: readReport(read(name), name) }));
      await giveReports(mergeReports(reports), '', options, dated);
    });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotRun(`The report “${file}” could not be read: ${(error as Error).message}`);
  }
}
