import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GateReport } from '../../a11y/gate-report.ts';
import { EXIT, realDay } from '../command/command.ts';
import { takeSteps } from '../command/steps.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { DatedWaivers } from './gate-waivers.ts';

/** Which reports are wanted besides the words on the terminal. */
export interface GateReportOptions {
  readonly json?: string;
  readonly sarif?: string;
  /** Where the content files are in the repository, for `sarif`. */
  readonly content?: string;
  readonly junit?: string;
  readonly html?: string;
}

/** Throws `CannotRun` where a report would take the place of a page that is checked. */
export function keepApart(folder: string, { html }: GateReportOptions): void {
  if (html === undefined) return;
  const within = path.relative(path.resolve(folder), path.resolve(html));
  if (within.startsWith('..') || path.isAbsolute(within)) return;
  throw new CannotRun(
    `The report “${html}” would be written into the folder that is checked, “${folder}”. Name a place outside it.`,
  );
}

/**
 * Tells what the gate found, less what is waived, in every form that is wanted, and sets the exit code. The words come
 * first: whoever cannot have a file still has them.
 *
 * @param folder what was checked; pictures are taken of it
 */
export async function giveReports(
  found: GateReport,
  folder: string,
  { json, sarif, content, junit, html }: GateReportOptions,
  dated?: DatedWaivers,
): Promise<void> {
  // They take seconds to load, which a help text need not wait for.
  const { waive } = await import('../../a11y/waive.ts');
  const { reportInWords } = await import('../../a11y/report/report.ts');
  const report = dated ? waive(found, dated.waivers, dated.day) : found;
  const isFine = report.findings.length === 0;
  (isFine ? console.log : console.error)(reportInWords(report));
  process.exitCode = isFine ? EXIT.fine : EXIT.problems;

  if (json !== undefined) {
    const { reportAsJson } = await import('../../a11y/report/report-json.ts');
    await write(json, reportAsJson(report));
  }
  if (sarif !== undefined) {
    const { reportAsSarif } = await import('../../a11y/report/report-sarif.ts');
    await write(sarif, reportAsSarif(report, content === undefined ? {} : { content }));
  }
  if (junit !== undefined) {
    const { reportAsJunit } = await import('../../a11y/report/report-junit.ts');
    await write(junit, reportAsJunit(report));
  }
  if (html !== undefined) await draw(report, folder, html);
}

async function draw(report: GateReport, folder: string, to: string): Promise<void> {
  const { writeGateHtml } = await import('../gate-html/write-gate-html.ts');
  const day = realDay();
  await takeSteps([
    {
      title: `Draw the report in ${to}`,
      work: (say) => writeGateHtml(report, { folder, to, day, say }).catch(notWritten(to)),
    },
  ]);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    notWritten(file)(error);
  }
}

/** Turns the words of the system into ours; a fault of ours goes on as it is. */
function notWritten(file: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CannotRun(`The report could not be written to “${file}”: ${error.message}`);
  };
}
