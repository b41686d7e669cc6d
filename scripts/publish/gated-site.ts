import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { digestOf, type Sums, sumsOf } from '../release/sums.ts';
import { GATE_REPORT, MARK, type Mark, readMark } from './mark.ts';

/** A finished site that may go out: the gate has looked at these very bytes. */
export interface GatedSite {
  readonly mark: Mark;
  readonly sums: Sums;
  /** The file with what the gate found. */
  readonly report: string;
}

/** Reads a finished site. Throws `CannotRun` for anything that must not be published. */
export async function gatedSite(folder: string): Promise<GatedSite> {
  const mark = await readMark(folder);
  if (!mark) {
    throw new CannotRun(
      `“${folder}” is no site that “npm run build” has published: it has no ${MARK}. Build it first.`,
    );
  }
  if (!mark.files.includes(GATE_REPORT)) {
    throw new CannotRun(
      `No gate has looked at “${folder}”: it is a preview, or was built by an earlier version. Build it again, without --no-gate.`,
    );
  }
  const sums = await sumsOf(folder);
  if (mark.digest !== digestOf(sums)) {
    throw new CannotRun(
      `Files in “${folder}” are not what the gate looked at: they were changed since it was built. Build it again.`,
    );
  }
  return { mark, sums, report: path.join(folder, GATE_REPORT) };
}
