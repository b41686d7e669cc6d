import { IntlMessageFormat } from 'intl-messageformat';
import { joined, type Piece } from './block.ts';
import type { NationId } from './nation.ts';
import { numeralsOf } from './numerals.ts';
import type { Strings } from './strings.ts';
import type { Translation } from './translation.ts';

/** A language the site speaks, and every word of the site's own furniture in it. */
export interface Language {
  /** BCP 47 tag: `en`, `cy`, `ur`. */
  readonly id: string;
  /** Its own name for itself: `Cymraeg`. */
  readonly name: string;
  /** Its name in English, so that staff can file a sheet: `Welsh`. */
  readonly englishName: string;
  readonly direction: 'ltr' | 'rtl';
  /** The quotation marks that open and close. */
  readonly quotes: readonly [open: string, close: string];
  /** Letters that readers look for on a keyboard, though no word of the site has them yet. */
  readonly alphabet?: string;
  /** Where it is offered; missing where it is offered in every nation. */
  readonly nations?: readonly NationId[];
  /** Who translated these words; missing in the language that leaflets are written in first. */
  readonly translation?: Translation;
  readonly strings: Strings;
}

/** Whether a language is offered to readers in a nation: Welsh is in Wales. */
export function isOffered({ nations }: Pick<Language, 'nations'>, nation: NationId): boolean {
  return nations?.includes(nation) ?? true;
}

const formats = new WeakMap<Language, Map<string, IntlMessageFormat>>();

/**
 * One interface string, with its values filled in and plurals chosen by the language's own rules.
 * Strings are written in ICU message syntax: `{pages, plural, one {# page} other {# pages}}`.
 */
export function say(
  language: Language,
  key: keyof Strings,
  values: Record<string, string | number> = {},
): string {
  const known = formats.get(language) ?? new Map<string, IntlMessageFormat>();
  formats.set(language, known);
  const locale = numeralsOf(language.id);
  const format =
    known.get(key) ?? new IntlMessageFormat(language.strings[key], locale, undefined, { ignoreTag: true });
  known.set(key, format);
  return String(format.format(values));
}

/** The same with values that keep their own language within it: the title of a leaflet that is not translated. */
export function sayPieces(
  language: Language,
  key: keyof Strings,
  values: Record<string, string | number | readonly Piece[]>,
): readonly Piece[] {
  const format = new IntlMessageFormat(language.strings[key], numeralsOf(language.id), undefined, {
    ignoreTag: true,
  });
  const said = format.format<readonly Piece[]>(values);
  return joined(
    (Array.isArray(said) ? said : [said]).flatMap((part: string | readonly Piece[]) =>
      typeof part === 'string' ? [{ kind: 'text' as const, text: part }] : part,
    ),
  );
}

/** The interface strings of one language that have no values to fill in, for what says many of them. */
export function wordsIn(language: Language): (key: keyof Strings) => string {
  return (key) => say(language, key);
}
