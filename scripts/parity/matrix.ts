import { FORMATS, type ParityRow } from '../model/parity.ts';

/** A form that a leaflet is not made in has a dot. */
const TICKS = { true: '✓', false: '✗', undefined: '·' } as const;

/** The matrix for a terminal: each leaflet, the claims it must tell, and a tick for every form that tells it. */
export function matrixInWords(rows: readonly ParityRow[]): string {
  const formats = FORMATS.filter((format) => rows.some(({ told }) => told[format] !== undefined));
  const lines: string[] = [];
  let heading = '';
  for (const { leaflet, claim, told } of rows) {
    const above = `${leaflet.title} (${leaflet.id}, ${leaflet.nation}, ${leaflet.language}${leaflet.form === 'easy' ? ', Easy Read' : ''})`;
    if (above !== heading) lines.push('', above);
    heading = above;
    const ticks = formats.map((format) => TICKS[String(told[format]) as keyof typeof TICKS]).join(' ');
    lines.push(`  ${ticks}  ${claim.id}${claim.critical ? ' (critical)' : ''}`);
  }
  const all = rows.flatMap(({ told }) => Object.values(told));
  const missing = all.filter((is) => !is).length;
  return [
    `Columns: ${formats.join(', ')}.`,
    ...lines,
    '',
    missing === 0
      ? `All ${rows.length} claims are told in every form.`
      : `${missing} of ${all.length} are missing (✗).`,
  ].join('\n');
}
