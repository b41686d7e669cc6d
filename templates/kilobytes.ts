import type { Language } from '../scripts/model/language.ts';
import { numeralsOf } from '../scripts/model/numerals.ts';

/** From here on nobody minds a few more: such sizes are told in tens, which also keeps long lists of files short to send. */
const ROUGH = 20;

/** The size of a file, as people of a language write it: “9 kB”, “70 kB”. */
export function kilobytes(bytes: number, language: Language): string {
  const exact = Math.max(1, Math.round(bytes / 1000));
  return new Intl.NumberFormat(numeralsOf(language.id), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(exact < ROUGH ? exact : Math.round(exact / 10) * 10);
}
