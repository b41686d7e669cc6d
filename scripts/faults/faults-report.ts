import type { Said } from '../../a11y/faults/kill.ts';
import { STAGES, type Tried } from '../../a11y/faults/kill.ts';
import type { Finding } from '../../a11y/finding.ts';

/** All that came of planting faults and of looking at clean pages. */
export interface FaultsReport {
  readonly tried: readonly Tried[];
  /** What is said of the good things that faults were planted into: it should be nothing. */
  readonly onGood: readonly Said[];
  readonly cleanPages: number;
  readonly onClean: readonly Finding[];
}

/** Faults that nobody saw and that nothing excuses. */
export function missed({ tried }: Pick<FaultsReport, 'tried'>): readonly Tried[] {
  return tried.filter(({ fault, kills }) => kills.length === 0 && fault.unseen === undefined);
}

/** Faults that no machine is said to see, and that one sees: the reason is no longer true. */
export function excusedForNothing({ tried }: Pick<FaultsReport, 'tried'>): readonly Tried[] {
  return tried.filter(({ fault, kills }) => kills.length > 0 && fault.unseen !== undefined);
}

/** Whether every fault is seen or excused with a reason that holds, and no clean page is complained of. */
export function isWell(report: FaultsReport): boolean {
  return (
    missed(report).length === 0 &&
    excusedForNothing(report).length === 0 &&
    report.onGood.length === 0 &&
    report.onClean.length === 0
  );
}

/** The report as people read it. */
export function faultsInWords(report: FaultsReport): string {
  const { tried, onGood, cleanPages, onClean } = report;
  const unseen = tried.filter(({ kills }) => kills.length === 0);
  const excused = unseen.filter(({ fault }) => fault.unseen !== undefined);
  const abouts = [...new Set(tried.map(({ fault }) => fault.about))];
  const count = (stage: string, about?: string) =>
    tried.filter(
      ({ fault, kills }) =>
        (about === undefined || fault.about === about) && kills.some((kill) => kill.stage === stage),
    ).length;
  const only = (stage: string) =>
    tried.filter(({ kills }) => kills.length === 1 && kills[0]?.stage === stage).length;

  const lines = [
    row(['seen by', 'faults', 'it alone', ...abouts]),
    ...STAGES.filter((stage) => count(stage) > 0).map((stage) =>
      row([stage, count(stage), only(stage), ...abouts.map((about) => count(stage, about))]),
    ),
    row(['nobody', unseen.length, '', ...abouts.map((about) => of(unseen, about))]),
    row(['planted', tried.length, '', ...abouts.map((about) => of(tried, about))]),
  ];
  if (excused.length > 0) {
    lines.push('', 'No machine can see these, and why:');
    lines.push(...excused.map(({ fault }) => `${fault.id}: ${fault.words} ${fault.unseen}`));
  }
  const lost = missed(report);
  if (lost.length > 0) {
    lines.push('', 'Nobody saw these. Write a rule, or say with the fault why no machine can (“unseen”):');
    lines.push(...lost.map(({ fault }) => `${fault.id} (${fault.about}): ${fault.words}`));
  }
  const stale = excusedForNothing(report);
  if (stale.length > 0) {
    lines.push('', 'These were said to be seen by no machine, and one sees them. Delete the reason:');
    lines.push(
      ...stale.map(({ fault, kills }) => `${fault.id}: ${kills.flatMap(({ rules }) => rules).join(', ')}`),
    );
  }
  if (onGood.length > 0) {
    lines.push('', 'This is said of good things, before any fault is planted:');
    lines.push(...onGood.map(({ rule, message }) => `${rule}: ${message}`));
  }
  if (cleanPages > 0) {
    lines.push('', `Clean pages: ${cleanPages}, with ${onClean.length} findings.`);
    lines.push(
      ...onClean.map(
        ({ page, rule, message, where, width, colours }) =>
          `${page} (${[width, colours, where].filter(Boolean).join(', ')}): ${rule}: ${message}`,
      ),
    );
  }
  return lines.join('\n');
}

/** The report for programs. */
export function faultsAsJson({ tried, onGood, cleanPages, onClean }: FaultsReport): string {
  const faults = tried.map(({ fault: { id, about, on, words, unseen }, kills }) => ({
    id,
    about,
    on,
    words,
    ...(unseen !== undefined && { unseen }),
    kills,
  }));
  return `${JSON.stringify({ faults, onGood, cleanPages, onClean }, undefined, 2)}\n`;
}

function of(tried: readonly Tried[], about: string): number {
  return tried.filter(({ fault }) => fault.about === about).length;
}

function row([name = '', ...cells]: readonly (string | number)[]): string {
  return `${String(name).padEnd(18)}${cells.map((cell) => String(cell).padStart(10)).join('')}`.trimEnd();
}
