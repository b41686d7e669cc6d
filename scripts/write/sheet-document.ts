import { besideParts, englishOf } from '../model/beside.ts';
import type { Marked } from '../model/block.ts';
import { type Language, say } from '../model/language.ts';
import type { Leaflet } from '../model/leaflet.ts';
import type { NationId } from '../model/nation.ts';
import type { MadePicture } from '../model/picture.ts';
import { codeIn } from '../model/sheet.ts';
import { SHEET_SIZES, type SheetSize } from '../model/sheet-size.ts';
import { languageOf, mainLanguageOf, type Site } from '../model/site.ts';
import type { Translation } from '../model/translation.ts';
import { aboutSheet } from './sheet-about.ts';
import { publicAddress } from './sheet-address.ts';
import { sheetBesideParts } from './sheet-beside.ts';
import { noteOn, openingOf, type SheetPart, type SheetSurroundings, sheetBlocks } from './sheet-blocks.ts';
import { fontFamilies, hasMarks } from './typefaces.ts';

/** Everything a template in `templates/sheets/` prints, as plain JSON. */
export interface SheetDocument {
  /** The template: `leaflet`. */
  readonly template: string;
  readonly sheet: object;
  /** What stands at the head and foot of every page. */
  readonly running: object;
  /** Which way the pages of a booklet are turned, where its A5 pages are to stand beside each other on A4 paper. */
  readonly fold?: Language['direction'];
  /** Whether its letters have marks above and below them, which would be read out twice. */
  readonly marks?: true;
  /** Whether its lines begin at the right, and would be read out from their ends. */
  readonly fromRight?: true;
}

/** What every sheet has, whatever it is. */
export interface SheetFrame {
  readonly nation: NationId;
  readonly language: Language;
  readonly size: SheetSize;
  readonly title: string;
  readonly summary: string;
  /** The same two, where words of another language stand in them. */
  readonly marked?: Marked<'title' | 'summary'> | undefined;
  readonly code: string;
  /** Who translated its words, where that is not who translated the language’s own. */
  readonly translation?: Translation | undefined;
}

/** A sheet in its frame. @param parts what the template prints besides */
export function framed(
  site: Site,
  { nation, language, size, title, summary, marked, code, translation = language.translation }: SheetFrame,
  template: string,
  parts: object,
  running: object = {},
): SheetDocument {
  const service = site.service.name;
  const locale = new Intl.Locale(language.id);
  return {
    template,
    ...(SHEET_SIZES[size].paper === 'a5' && { fold: language.direction }),
    ...(hasMarks(language.id) && { marks: true as const }),
    ...(language.direction === 'rtl' && { fromRight: true as const }),
    sheet: {
      title,
      summary,
      opening: openingOf({ title, summary, ...(marked && { marked }) }),
      service,
      keywords: [nation, language.englishName, code],
      language: locale.language,
      region: locale.region ?? (language.id === 'en' ? 'GB' : null),
      direction: language.direction,
      fonts: fontFamilies(language.id),
      size,
      ...SHEET_SIZES[size],
      ...parts,
    },
    running: {
      title,
      service,
      code,
      law: say(language, `law-in-${nation}`),
      warnings: warningsOn(site, language, translation),
      // Only Typst knows how many pages there are, so it puts the numbers in.
      'page-of': say(language, 'page-of', { page: '{page}', pages: '{pages}' }),
      ...running,
    },
  };
}

/** At the foot of every page: that nobody qualified has checked the words, or the translation, which staff must be able to read. */
function warningsOn(
  site: Site,
  language: Language,
  translation: Translation | undefined,
): readonly { readonly text: string; readonly language?: string }[] {
  const main = mainLanguageOf(site);
  return [
    ...(site.service.wordsChecked ? [] : [{ text: say(language, 'sample-short') }]),
    ...(translation?.status === 'draft'
      ? [{ text: say(language, 'draft-short') }, { text: say(main, 'draft-short'), language: main.id }]
      : []),
  ];
}

/** One leaflet in one size, in its language; or beside the main one. */
export function sheetDocument(
  site: Site,
  leaflet: Leaflet,
  size: SheetSize,
  pictures: readonly MadePicture[],
): SheetDocument {
  const language = languageOf(site, leaflet.language);
  const code = codeIn(site, leaflet, size);
  const { nation, title, summary } = leaflet;
  const frame = { nation, language, size, title, summary, code, translation: leaflet.translation };
  const isBeside = size === 'beside';
  return framed(site, frame, isBeside ? 'beside' : 'leaflet', {
    opening: openingOf(leaflet),
    ...(isBeside
      ? besideEnglish(site, leaflet, pictures)
      : { blocks: leafletBlocks(site, leaflet, pictures) }),
    about: aboutSheet(site, {
      nation,
      language,
      code,
      // The large-print page for those who took a larger sheet.
      address: publicAddress(site, {
        kind: isBeside ? 'beside' : 'leaflet',
        leaflet,
        large: SHEET_SIZES[size].points > 14,
      }),
      heading: say(language, 'sheet-about'),
      ...(!leaflet.withdrawn && { checked: leaflet }),
      translation: leaflet.translation,
    }),
  });
}

/** A translated leaflet and what it is of, as `templates/sheets/beside.typ` prints them. */
function besideEnglish(site: Site, leaflet: Leaflet, pictures: readonly MadePicture[]): object {
  const english = englishOf(leaflet, site);
  if (!english) throw new Error(`${leaflet.file} is no translation.`);
  const surroundings = surroundingsOn(site, leaflet, pictures);
  const { id, direction } = surroundings.main;
  return {
    parts: sheetBesideParts(besideParts(leaflet, english), surroundings),
    english: {
      language: id,
      direction,
      title: leaflet.title === english.title ? null : english.title,
      summary: leaflet.note === 'in-main-language' ? null : english.summary,
    },
    lead: { ...noteOn(leaflet, surroundings), text: openingOf(leaflet).summary },
  };
}

/** The blocks of a leaflet for any sheet that it stands on. @param anchors put before the names of its headings */
export function leafletBlocks(
  site: Site,
  leaflet: Leaflet,
  pictures: readonly MadePicture[],
  anchors = '',
): readonly SheetPart[] {
  return sheetBlocks(leaflet.blocks, { ...surroundingsOn(site, leaflet, pictures), anchors });
}

/** What blocks need on a sheet of a nation in a language. */
export function surroundingsOn(
  site: Site,
  { nation, language }: Pick<Leaflet, 'nation' | 'language'>,
  pictures: readonly MadePicture[],
): SheetSurroundings {
  return {
    language: languageOf(site, language),
    main: mainLanguageOf(site),
    pictures,
    anchors: '',
    addressOf: (recording) => publicAddress(site, { kind: 'recording', recording, nation, large: false }),
  };
}
