import { UNITS, type Unit } from '../model/quantity.ts';

/** How a language writes numbers in words, as its file in `content/languages/` says. */
export interface NumberWords {
  /** The words for one, two, three, … */
  readonly words: readonly string[];
  /** Words after which a number is a name and not an amount: “section”. */
  readonly names: readonly string[];
  /** Words that join such names: “or”. */
  readonly joins: readonly string[];
}

/** A number in a text. */
export interface TypedNumber {
  readonly amount: number;
  /** The unit of time after it, where there is one. */
  readonly unit?: Unit;
  /** As typed: “14 days”. */
  readonly text: string;
  /** Where it starts in the text, counted from 0. */
  readonly at: number;
}

/**
 * A finder of numbers in texts of a language: in digits of any script, or in its number words; with or without a unit of
 * time. Numbers that are names (“section 135 or 136”, “the 1983 Act”) are left out.
 */
export function numberFinder(language: string, { words, names, joins }: NumberWords) {
  const units = unitForms(language);
  const amounts = new Map(words.map((word, index) => [word.toLowerCase(), index + 1]));
  const amount = `\\p{Nd}+|${alternatives(words)}`;
  const word = (inside: string) => `(?<![\\p{L}\\p{M}\\p{N}])(?:${inside})(?![\\p{L}\\p{M}\\p{N}])`;
  const number = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?<amount>${amount})(?:[\\s\\u00a0-]*(?<unit>${alternatives([...units.keys()])})(?![\\p{L}\\p{M}])|(?![\\p{L}\\p{M}\\p{N}]))`,
    'giu',
  );
  const reference = '\\p{Nd}+[A-Z]*(?:\\(\\p{Nd}+\\)|\\([a-z]\\))*';
  const name = new RegExp(
    `${word(alternatives(names))}[\\s\\u00a0]+${reference}(?:(?:,?[\\s\\u00a0]+(?:${alternatives(joins)})[\\s\\u00a0]+|,[\\s\\u00a0]*)${reference})*`,
    'giu',
  );
  return (text: string): readonly TypedNumber[] => {
    // Names are blanked out, each by as many spaces, so that places stay true.
    const amountsOnly = text.replace(name, (found) => ' '.repeat(found.length));
    return [...amountsOnly.matchAll(number)].map(({ 0: found, index, groups }) => {
      const written = groups?.amount ?? '';
      const unit = units.get(groups?.unit?.toLowerCase() ?? '');
      return {
        amount: amounts.get(written.toLowerCase()) ?? digitsOf(written),
        ...(unit ? { unit } : {}),
        text: found,
        at: index,
      };
    });
  };
}

/** Every form the units of time take in a language: “day” and “days”; “dzień” and “dni”. */
function unitForms(language: string): ReadonlyMap<string, Unit> {
  const forms = new Map<string, Unit>();
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    for (const amount of [1, 2, 3, 5, 6, 7, 11, 12, 14, 21, 28, 72, 100]) {
      const form = format
        .formatToParts(amount)
        .filter(({ type }) => type === 'unit')
        .map(({ value }) => value)
        .join(' ');
      forms.set(form.toLowerCase(), unit);
    }
  }
  return forms;
}

/** The value of digits of any script: “١٤” is 14. */
function digitsOf(text: string): number {
  return Number(
    [...text]
      .map((digit) => {
        const point = digit.codePointAt(0) ?? 0;
        let zero = point;
        // The digits of a script stand together, and its zero is the first of the ten.
        while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
        return String(point - zero);
      })
      .join(''),
  );
}

function alternatives(texts: readonly string[]): string {
  return [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'))
    .join('|');
}
