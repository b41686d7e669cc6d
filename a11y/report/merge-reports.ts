import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { byPage } from '../finding.ts';
import type { GateReport } from '../gate-report.ts';
import { byFile } from '../retry.ts';
import type { ShardOfFolder } from '../shard.ts';
import { type Judged, NO_CLAIM } from '../sheet/verapdf.ts';

/** A report that was read from a file. */
export interface NamedReport {
  /** How the file is called. */
  readonly name: string;
  readonly report: GateReport;
}

/**
 * The reports of all shares of a folder as one: the same that one machine would have made of the whole folder.
 * Throws `CannotRun`, saying what to do, where a share is missing or twice there, or where they do not belong together.
 */
export function mergeReports(reports: readonly NamedReport[]): GateReport {
  const shares = reports.map(({ name, report }) => ({ name, report, shard: shardOf(name, report) }));
  const [first, ...others] = shares;
  if (!first) throw new CannotRun('There is no report to merge.');
  for (const other of others) sameWork(first, other);
  allThere(shares.map(({ name, shard }) => ({ name, shard })));
  const all = shares.map(({ report }) => report);
  const sum = (of: (report: GateReport) => number) => all.reduce((total, one) => total + of(one), 0);
  const { engines, profile, looked } = first.report;
  return {
    engines,
    profile,
    looked: { ...looked, once: [...new Set(all.flatMap((one) => one.looked.once))] },
    pages: sum(({ pages }) => pages),
    inFull: sum(({ inFull }) => inFull),
    sheets: sum(({ sheets }) => sheets),
    files: [
      ...all.flatMap(({ files, pages }) => files.slice(0, pages)).sort(),
      ...all.flatMap(({ files, pages }) => files.slice(pages)).sort(),
    ],
    judged: judgedTogether(all.map(({ judged }) => judged)),
    links: sum(({ links }) => links),
    retries: all.flatMap(({ retries }) => retries).sort(byFile),
    findings: all.flatMap(({ findings }) => findings).sort(byPage),
    waived: all.flatMap(({ waived }) => waived),
  };
}

interface Share extends NamedReport {
  readonly shard: ShardOfFolder;
}

function shardOf(name: string, { shard }: GateReport): ShardOfFolder {
  if (shard) return shard;
  throw new CannotRun(
    `“${name}” is the report of a whole folder, not of a share.\nMake each report with --shard.`,
  );
}

/** Holds that two shares are of one folder, and were looked at in one way. */
function sameWork(one: Share, other: Share): void {
  const differing = (what: string, advice: string) => {
    throw new CannotRun(`“${one.name}” and “${other.name}” do not belong together: ${what}.\n${advice}`);
  };
  const again = 'Check all shares again, with the same program on every machine.';
  const [a, b] = [one, other];
  if (a.shard.of !== b.shard.of)
    differing(`one is of ${a.shard.of} shares, the other of ${b.shard.of}`, again);
  if (a.shard.folder !== b.shard.folder)
    differing(
      'the folders they are of are not the same',
      'Give every machine the same folder, and check again.',
    );
  if (a.report.profile !== b.report.profile)
    differing(
      `one is held to the rules for “${a.report.profile}”, the other to those for “${b.report.profile}”`,
      again,
    );
  for (const [name, version] of Object.entries(a.report.engines)) {
    const its = Object.entries(b.report.engines).find(([key]) => key === name)?.[1];
    if (its !== version) differing(`${name} was ${version} for one and ${its} for the other`, again);
  }
  const looked = ({ report }: Share) => JSON.stringify({ ...report.looked, once: [] });
  if (looked(a) !== looked(b)) differing('the pages were looked at in different ways', again);
}

function allThere(shares: readonly { readonly name: string; readonly shard: ShardOfFolder }[]): void {
  const of = shares[0]?.shard.of ?? 0;
  const byIndex = new Map<number, string>();
  for (const { name, shard } of shares) {
    const before = byIndex.get(shard.index);
    if (before !== undefined)
      throw new CannotRun(
        `Share ${shard.index} of ${of} is there twice: “${before}” and “${name}”.\nName each report once.`,
      );
    byIndex.set(shard.index, name);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return;
  const which = new Intl.ListFormat('en-GB').format(missing.map(String));
  throw new CannotRun(
    `Of ${of} shares, the report of ${which} is missing.\nName the reports of all shares; without one nobody knows whether its pages pass.`,
  );
}

/** What veraPDF did for all of them. A share without a PDF for it to judge says nothing of whether it was there. */
function judgedTogether(all: readonly Judged[]): Judged {
  const telling = all.filter((judged) => !('notRun' in judged) || judged.notRun !== NO_CLAIM);
  const [first] = telling;
  if (!first) return { notRun: NO_CLAIM };
  let sheets = 0;
  for (const judged of telling) {
    const same =
      'notRun' in first ? 'notRun' in judged : 'version' in judged && judged.version === first.version;
    if (!same)
      throw new CannotRun(
        'veraPDF was not the same for all shares: it was missing for one of them, or had another version.\nPut the same veraPDF on every machine, or set VERAPDF to “off” on all of them, and check again.',
      );
    if ('sheets' in judged) sheets += judged.sheets;
  }
  return 'notRun' in first ? first : { version: first.version, sheets };
}
