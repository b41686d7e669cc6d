import { FORMATS, type ParityRow } from '../model/parity.ts';

/** The matrix for a terminal: each leaflet, the claims it must tell, and a tick for every form that tells it. */
export function matrixInWords(rows: readonly ParityRow[]): string {
  const formats = FORMATS.filter((format) => rows.some(({ told }) => told[format] !== undefined));
  const lines: string[] = [];
  let heading = '';
  for (const { leaflet, claim, told } of rows) {
    const above = `${leaflet.title} (${leaflet.id}, ${leaflet.nation}, ${leaflet.language})`;
    if (above !== heading) lines.push('', above);
    heading = above;
    const ticks = formats.map((format) => (told[format] ? '✓' : '✗')).join(' ');
    lines.push(`  ${ticks}  ${claim.id}${claim.critical ? ' (critical)' : ''}`);
  }
  const missing = rows.flatMap(({ told }) => Object.values(told)).filter((is) => !is).length;
  return [
    `Columns: ${formats.join(', ')}.`,
    ...lines,
    '',
    missing === 0
      ? `All ${rows.length} claims are told in every form.`
      : `${missing} of ${rows.length * formats.length} are missing (✗).`,
  ].join('\n');
}
