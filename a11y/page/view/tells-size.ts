import { isLanguageTag } from '../../is-language-tag.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

const DISPLAYS = ['long', 'short', 'narrow'] as const;

/** One of each form that a word may have: Arabic has six. */
const AMOUNTS = [0, 1, 2, 3, 11, 100];

/** As people write it in many languages, whatever the page says of its own. */
const COMMON = /\p{Nd}\s*(?:[kKMG]i?[bB]|[kmg]b)\b/u;

const known = new Map<string, RegExp>();

/** Whether words tell how large a file is, as it is written in their language: “72 kB”, “60 كيلوبايت”. */
export function tellsSize(text: string, language: string): boolean {
  return COMMON.test(text) || sizeIn(language).test(text);
}

function sizeIn(language: string): RegExp {
  const tag = isLanguageTag(language) ? language : 'en';
  let size = known.get(tag);
  if (!size) {
    const words = UNITS.flatMap((unit) => DISPLAYS.flatMap((display) => unitWords(tag, unit, display)));
    size = new RegExp(`\\p{Nd}\\s*(?:${[...new Set(words)].join('|')})(?!\\p{L})`, 'u');
    known.set(tag, size);
  }
  return size;
}

/** What a language calls a unit, ready to be looked for. */
function unitWords(tag: string, unit: string, unitDisplay: (typeof DISPLAYS)[number]): readonly string[] {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
  return AMOUNTS.flatMap((amount) =>
    format
      .formatToParts(amount)
      .filter(({ type }) => type === 'unit')
      .map(({ value }) => value.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')),
  );
}
