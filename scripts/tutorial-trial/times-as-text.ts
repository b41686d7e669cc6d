/** What took how long. */
export interface Took {
  readonly what: string;
  readonly seconds: number;
}

/** The computer on which it did. */
export interface Computer {
  readonly cores: number;
  /** How many programs were at work before, on average. */
  readonly load: number;
  readonly node: string;
  /** What the program and its packages take up on its disk. */
  readonly installedBytes: number;
}

/** What took a second or more, for the docs. */
export function timesAsText(took: readonly Took[], computer: Computer): string {
  const long = took.filter(({ seconds }) => seconds >= 1);
  const widest = Math.max(0, ...long.map(({ what }) => what.length));
  const rows = long.map(
    ({ what, seconds }) => `${what.padEnd(widest)}  ${Math.round(seconds).toString().padStart(4)} s`,
  );
  const { cores, load, node, installedBytes } = computer;
  return [
    ...rows,
    '',
    `What npm installed takes ${Math.round(installedBytes / 1e6)} MB.`,
    `The computer had ${cores} cores and Node ${node}. When it began, ${load.toFixed(1)} other programs were at work, on average.`,
    '',
  ].join('\n');
}
