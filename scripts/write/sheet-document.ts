import { dayInWords } from '../model/date.ts';
import { type Language, say } from '../model/language.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { type Page, pageFile } from '../model/page.ts';
import type { MadePicture } from '../model/picture.ts';
import { SHEET_SIZES, type SheetSize, sheetCode } from '../model/sheet.ts';
import { languageOf, type Site } from '../model/site.ts';
import { qrCode } from './qr.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { fontFamilies } from './sheet-fonts.ts';

/** Everything the templates in `templates/sheets/` print, as plain JSON. */
export interface SheetDocument {
  readonly sheet: object;
  /** What stands at the head and foot of every page. */
  readonly running: object;
}

/** One leaflet in one size, in its language. */
export function sheetDocument(
  site: Site,
  leaflet: Leaflet,
  size: SheetSize,
  pictures: readonly MadePicture[],
): SheetDocument {
  const language = languageOf(site, leaflet.language);
  const code = sheetCode(leaflet, size, site.service);
  const { title, summary } = leaflet;
  const service = site.service.name;
  const locale = new Intl.Locale(language.id);
  return {
    sheet: {
      title,
      summary,
      service,
      keywords: [leaflet.nation, language.englishName, code],
      language: locale.language,
      region: locale.region ?? (language.id === 'en' ? 'GB' : null),
      direction: language.direction,
      fonts: fontFamilies(language),
      size,
      points: SHEET_SIZES[size].points,
      blocks: sheetBlocks(leaflet.blocks, {
        language,
        pictures,
        addressOf: (recording) =>
          publicAddress(site, { kind: 'recording', recording, nation: leaflet.nation, large: false }),
      }),
      about: aboutSheet(site, leaflet, size, language, code),
    },
    running: {
      title,
      service,
      code,
      law: say(language, `law-in-${leaflet.nation}`),
      warning: site.service.wordsChecked ? '' : say(language, 'sample-short'),
      // Only Typst knows how many pages there are, so it puts the numbers in.
      'page-of': say(language, 'page-of', { page: '{page}', pages: '{pages}' }),
    },
  };
}

function aboutSheet(site: Site, leaflet: Leaflet, size: SheetSize, language: Language, code: string): object {
  // A date is read in one piece, so its spaces don't break.
  const day = (date: string) => ({ date: dayInWords(date, language.id).replaceAll(' ', '\u00a0') });
  const address = webAddress(site, leaflet, size);
  const checkAt = shown(checkAddress(site, leaflet));
  return {
    heading: say(language, 'sheet-about'),
    sample: site.service.wordsChecked ? null : say(language, 'sample-text'),
    facts: [
      [{ text: say(language, 'sheet-from', { service: site.service.name }) }],
      [{ text: say(language, `law-in-${leaflet.nation}`) }],
      [{ text: say(language, 'law-as-of', day(site.asOf)) }],
      [{ text: say(language, 'law-checked', day(leaflet.lawChecked)) }],
      [{ text: say(language, 'next-review', day(leaflet.nextReview)) }],
      [{ text: say(language, 'sheet-language', { name: language.name }) }, ...inEnglish(language)],
      around(say(language, 'sheet-code', { code }), code),
      around(say(language, 'sheet-is-current', { address: checkAt }), checkAt),
    ],
    web: say(language, 'sheet-web'),
    address: { url: address, shown: shown(address) },
    qr: { svg: qrCode(address), alt: say(language, 'sheet-qr', { address }) },
  };
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

/** Where the same leaflet is on the web: the large-print page for those who took a larger sheet. */
function webAddress(site: Site, leaflet: Leaflet, size: SheetSize): string {
  return publicAddress(site, { kind: 'leaflet', leaflet, large: size !== 'standard' });
}

/** Where staff see which sheets are the current ones. */
function checkAddress(site: Site, { nation, language }: Leaflet): string {
  return publicAddress(site, { kind: 'check', nation, language, large: false });
}

function publicAddress(site: Site, page: Page): string {
  return new URL(pageFile(page).replace(/index\.html$/, ''), site.address).href;
}

/** An address as people write it down. */
function shown(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
