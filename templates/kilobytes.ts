import type { Language } from '../scripts/model/language.ts';

/** The size of a file, as people of a language write it: “72 kB”. */
export function kilobytes(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language.id, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(bytes / 1000)));
}
