import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import type { Finding } from '../finding.ts';
import { claimsPdfUa } from './claims-pdf-ua.ts';
import { VERAPDF_VARIABLE, type VeraPdfCommand } from './find-verapdf.ts';
import { type VeraPdfReport, veraPdfReport } from './verapdf-report.ts';

/** What veraPDF, an independent judge of PDF/UA-1, looked at. */
export type Judged =
  | { readonly version: string; readonly sheets: number }
  /** The end of “veraPDF was not run: …”. */
  | { readonly notRun: string };

/** Why it is not run where it has nothing to judge. */
export const NO_CLAIM = 'no PDF here says that it follows PDF/UA.';

export interface Judgement {
  readonly judged: Judged;
  readonly findings: readonly Finding[];
  /** The PDFs that say they follow PDF/UA. */
  readonly claiming: readonly string[];
  /** Whether it was started, but gave no judgement. */
  readonly broken?: true;
}

export interface JudgeOptions {
  /** How long it may take to start, and then for each file, in milliseconds. */
  readonly patience?: { readonly start: number; readonly file: number };
  /** Ends it before its time, when nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** It takes a few seconds to start, and a tenth of one for each file. */
const PATIENCE = { start: 60_000, file: 3000 };

/**
 * Has veraPDF judge the PDFs of a folder that say they follow PDF/UA, all in one run. It knows nothing of this program and
 * shares no code with it. Where it is not on this computer, or does not work, the judgement says so, and is no fault of the folder.
 * Throws `CannotRun` where somebody named a veraPDF that does not work.
 *
 * @param sheets paths from the root of the folder
 * @param veraPdf as `findVeraPdf` gives it: how it is run, or why it cannot be
 */
export async function judge(
  folder: string,
  sheets: readonly string[],
  veraPdf: VeraPdfCommand | string,
  { patience = PATIENCE, signal }: JudgeOptions = {},
): Promise<Judgement> {
  if (typeof veraPdf === 'string') return notRun(veraPdf);
  const claiming = await claimingPdfUa(folder, sheets);
  if (claiming.length === 0) return notRun(NO_CLAIM);
  const copies = await mkdtemp(join(tmpdir(), 'verapdf-'));
  try {
    // Under names of figures: others may not survive the language of the system, or a command line may grow too long.
    await Promise.all(
      claiming.map((path, index) => copyFile(join(folder, path), join(copies, `${index}.pdf`))),
    );
    const report = await run(veraPdf, copies, patience.start + patience.file * claiming.length, signal);
    return {
      judged: { version: report.version, sheets: claiming.length },
      findings: claiming.flatMap((path, index) => findingsOn(path, report.files.get(`${index}.pdf`))),
      claiming,
    };
  } catch (error) {
    if (!(error instanceof BrokenJudge)) throw error;
    if (!veraPdf.named) return { ...notRun(error.message), broken: true };
    throw new CannotRun(
      `veraPDF, named by ${VERAPDF_VARIABLE}, did not work: ${error.message}\nCorrect ${VERAPDF_VARIABLE}, or set it to “off” to do without.`,
    );
  } finally {
    await rm(copies, { recursive: true, force: true, maxRetries: 3 });
  }
}

function notRun(why: string): Judgement {
  return { judged: { notRun: why }, findings: [], claiming: [] };
}

async function claimingPdfUa(folder: string, sheets: readonly string[]): Promise<readonly string[]> {
  const claiming: string[] = [];
  for (const path of sheets) if (await claimsPdfUa(await readFile(join(folder, path)))) claiming.push(path);
  return claiming;
}

function findingsOn(page: string, file: VeraPdfReport | undefined): readonly Finding[] {
  if (file === undefined || 'broken' in file) {
    return [
      {
        page,
        rule: 'verapdf:not-judged',
        message: `veraPDF could not judge this PDF: ${file?.broken ?? 'it said nothing of it'}.`,
        fix: 'Make it again, and see whether it opens in other programs.',
      },
    ];
  }
  return file.failed.map(({ clause, test, description, times, page: number }) => ({
    page,
    rule: `verapdf:${clause}-${test}`,
    message: `${description.replace(/\.$/u, '')}: this is not so${times > 1 ? ` in ${times} places` : ''}, veraPDF says.`,
    fix: `Make it again as PDF/UA-1. The words are of its clause ${clause}.`,
    ...(number !== undefined && { where: `page ${number}` }),
  }));
}

/** veraPDF was started, but gave no judgement. */
class BrokenJudge extends Error {
  override readonly name = 'BrokenJudge';
}

interface Report {
  readonly version: string;
  readonly files: ReadonlyMap<string, VeraPdfReport>;
}

async function run(
  { command, args }: VeraPdfCommand,
  folder: string,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Report> {
  const options = [
    '-f',
    'ua1',
    '--format',
    'json',
    '--maxfailuresdisplayed',
    '5',
    '--loglevel',
    '0',
    '-r',
    folder,
  ];
  const said = await output(command, [...args, ...options], limit, signal);
  const report = veraPdfReport(said);
  if (report === undefined) throw new BrokenJudge('it was started, but gave no report.');
  return { ...report, files: new Map(report.files.map((file) => [basename(file.name), file])) };
}

/** What a command prints, however it ends: 1 says that files are not as they should be. */
function output(
  command: string,
  args: readonly string[],
  limit: number,
  signal: AbortSignal | undefined,
): Promise<string> {
  // A batch file is run by the shell of Windows, which takes words apart at spaces.
  const shell = command.endsWith('.bat');
  const quoted = (word: string) => (shell && /[\s&()]/u.test(word) ? `"${word}"` : word);
  return new Promise((resolve, reject) => {
    const child = spawn(quoted(command), args.map(quoted), {
      stdio: ['ignore', 'pipe', 'ignore'],
      shell,
      windowsHide: true,
      ...(signal && { signal }),
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.once('error', () => reject(new BrokenJudge('it could not be started.')));
    // A process that it started may hold on to the pipe after it was ended: so that is told at once.
    child.once('exit', (_code, ended) => {
      if (ended === 'SIGKILL') {
        const seconds = Math.round(limit / 1000);
        reject(new BrokenJudge(`it had not ended after ${seconds} second${seconds === 1 ? '' : 's'}.`));
      }
    });
    child.once('close', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
}
