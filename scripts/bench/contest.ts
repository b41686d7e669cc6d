/** One thing measured: ours beside something everybody has, on the same input in the same run. */
export interface Contest {
  /** What is measured: `ms a page written`. */
  readonly what: string;
  /** How much input both were given: `160 pages`. */
  readonly input: string;
  readonly ours: Measured;
  readonly other: Measured & { readonly name: string };
}

export interface Measured {
  /** In the unit of `what`, for one page or sheet. */
  readonly each: number;
  /** How many pages or sheets were made or checked. */
  readonly count: number;
}

/** Times some work that makes or checks things, and gives the time for one, in milliseconds. */
export async function timed(work: () => Promise<number>): Promise<Measured> {
  const began = performance.now();
  const count = await work();
  return { each: (performance.now() - began) / count, count };
}

/** How many times as fast as the other. */
export function ratio({ ours, other }: Contest): number {
  return other.each / ours.each;
}

/** The contests as a table for a terminal. */
export function asTable(contests: readonly Contest[]): string {
  const head = ['', 'ours', 'other', '', 'times as fast'];
  const rows = contests.map((contest) => [
    `${contest.what}, ${contest.input}`,
    contest.ours.each.toFixed(1),
    contest.other.each.toFixed(1),
    contest.other.name,
    `${ratio(contest).toFixed(1)} ×`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [head, ...rows].map((row) => line(row).trimEnd()).join('\n');
}
