import type { Finding } from '../finding.ts';
import { COLOURS, type Looked } from '../looked.ts';
import { groupedBy } from './grouped-by.ts';

/** One fault in one place of one page, with the widths and colours in which it was seen. */
export interface Sighting extends Omit<Finding, 'width' | 'colours'> {
  /** Widest first; none for what is not seen in a window. */
  readonly widths: readonly number[];
  readonly colours: readonly Looked['colours'][number][];
}

/** Findings of the same thing in the same place put together, in the order in which each is first met. */
export function sightings(findings: readonly Finding[]): readonly Sighting[] {
  const groups = groupedBy(findings, ({ page, rule, where, message }) => [page, rule, where, message]);
  return [...groups.values()].map((group) => {
    const { width: _width, colours: _colours, ...rest } = group[0];
    return { ...rest, ...seenAt(group) };
  });
}

/** The widths, widest first, and the colours in which some findings were met. */
export function seenAt(findings: readonly Finding[]): Pick<Sighting, 'widths' | 'colours'> {
  const widths = new Set(findings.flatMap(({ width }) => (width === undefined ? [] : [width])));
  const colours = new Set(findings.map((finding) => finding.colours ?? 'light'));
  return {
    widths: [...widths].sort((a, b) => b - a),
    colours: COLOURS.filter((name) => colours.has(name)),
  };
}
