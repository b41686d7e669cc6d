import type { Piece } from '../model/block.ts';
import { type Day, dayInWords } from '../model/date.ts';
import { type Language, say } from '../model/language.ts';
import type { NationId } from '../model/nation.ts';
import { qrCode } from '../model/qr-code.ts';
import { mainLanguageOf, type Site } from '../model/site.ts';
import type { Translation } from '../model/translation.ts';
import { publicAddress, shownAddress } from './sheet-address.ts';

/** What a sheet says about itself at its end. */
export interface AboutWhat {
  readonly nation: NationId;
  readonly language: Language;
  readonly code: string;
  /** Where the same is on the web. */
  readonly address: string;
  readonly heading: string;
  /** When its words were held against the law, and when they must be again; left out where it tells none. */
  readonly checked?: { readonly lawChecked: Day; readonly nextReview: Day };
  /** Who translated it, where that is not who translated the language’s own words. */
  readonly translation?: Translation | undefined;
  /** More lines, for staff. */
  readonly more?: readonly (readonly Piece[])[];
}

/** What staff need to file a sheet, and what anyone needs to trust it. */
export function aboutSheet(
  site: Site,
  {
    nation,
    language,
    code,
    address,
    heading,
    checked,
    translation = language.translation,
    more = [],
  }: AboutWhat,
): object {
  const day = (date: Day) => ({ date: inOnePiece(dayInWords(date, language.id)) });
  const checkAt = shownAddress(
    publicAddress(site, { kind: 'check', nation, language: language.id, large: false }),
  );
  return {
    heading,
    notices: [
      ...(site.service.wordsChecked ? [] : [{ text: say(language, 'sample-text') }]),
      ...translationNotices(language, mainLanguageOf(site), translation),
    ],
    facts: [
      [{ text: say(language, 'sheet-from', { service: site.service.name }) }],
      [{ text: say(language, `law-in-${nation}`) }],
      [{ text: say(language, 'law-as-of', day(site.asOf)) }],
      ...(checked
        ? [
            [{ text: say(language, 'law-checked', day(checked.lawChecked)) }],
            [{ text: say(language, 'next-review', day(checked.nextReview)) }],
          ]
        : []),
      [{ text: say(language, 'sheet-language', { name: language.name }) }, ...inEnglish(language)],
      around(say(language, 'sheet-code', { code }), code),
      around(say(language, 'sheet-is-current', { address: checkAt }), checkAt),
      ...more,
    ],
    web: say(language, 'sheet-web'),
    address: { url: address, shown: shownAddress(address) },
    qr: { svg: qrCode(address), alt: say(language, 'sheet-qr', { address }) },
  };
}

/** Whether a qualified translator has checked the words: of a draft, to the reader and to staff. */
function translationNotices(
  language: Language,
  main: Language,
  translation: Translation | undefined,
): readonly { readonly text: string; readonly language?: string }[] {
  if (!translation) return [];
  const { status, byRole: role, on } = translation;
  if (status === 'checked') {
    const date = inOnePiece(dayInWords(on, language.id));
    return [{ text: say(language, 'translation-checked', { role, date }) }];
  }
  return [
    { text: say(language, 'draft-translation') },
    { text: say(main, 'draft-translation'), language: main.id },
  ];
}

/** The same in one line, for a poster, a label or a slip: who made it, and for which day. */
export function aboutInBrief(site: Site, language: Language): object {
  return {
    brief: [[{ text: say(language, 'sheet-from', { service: site.service.name }) }], madeOn(site, language)],
  };
}

/** For which day it was made. After a Latin name, the number of a day would be read with that name, and not with its month. */
function madeOn(site: Site, language: Language): readonly object[] {
  const date = inOnePiece(dayInWords(site.asOf, language.id));
  const [before = '', after = ''] = say(language, 'made-on', { date }).split(date);
  return [{ text: before }, { text: date, whole: true }, { text: after }].filter(({ text }) => text !== '');
}

/** A date is read in one piece, so its spaces don’t break. */
function inOnePiece(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}

/** The name staff file a sheet by; nothing to add on an English one. */
function inEnglish({ name, englishName }: Language): readonly object[] {
  return englishName === name ? [] : [{ text: ' (' }, { text: englishName, english: true }, { text: ')' }];
}

/** A sentence cut around a code, which keeps its own order inside right-to-left text. */
function around(words: string, code: string): readonly object[] {
  const [before = '', after = ''] = words.split(code);
  return [{ text: before }, { text: code, code: true }, { text: after }].filter(({ text }) => text !== '');
}
