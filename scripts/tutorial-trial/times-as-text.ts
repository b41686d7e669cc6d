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
}

/** What took a second or more, for the docs. */
export function timesAsText(took: readonly Took[], { cores, load, node }: Computer): string {
  const long = took.filter(({ seconds }) => seconds >= 1);
  const widest = Math.max(0, ...long.map(({ what }) => what.length));
  const rows = long.map(
    ({ what, seconds }) => `${what.padEnd(widest)}  ${Math.round(seconds).toString().padStart(4)} s`,
  );
  const busy = `${load.toFixed(1)} other programs were at work when it began`;
  return `${[...rows, '', `${cores} cores, Node ${node}; on average ${busy}`].join('\n')}.\n`;
}
