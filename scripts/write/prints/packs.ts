import { type Block, type Piece, piecesOf } from '../../model/block.ts';
import { dayInWords } from '../../model/date.ts';
import { editionOf } from '../../model/edition.ts';
import { type Language, say, sayPieces } from '../../model/language.ts';
import type { Pack, PackPart } from '../../model/pack.ts';
import type { Print } from '../../model/print.ts';
import { packSizes, sheetCode } from '../../model/sheet.ts';
import type { SheetSize } from '../../model/sheet-size.ts';
import { languageOf } from '../../model/site.ts';
import { aboutSheet } from '../sheet-about.ts';
import { publicAddress } from '../sheet-address.ts';
import { openingOf, sheetBlocks } from '../sheet-blocks.ts';
import { leafletBlocks, surroundingsOn } from '../sheet-document.ts';
import { fontFamilies } from '../typefaces.ts';
import {
  draftOf,
  heading,
  lines,
  type PrintDraft,
  type PrintParts,
  paragraph,
  tickList,
} from './print-draft.ts';

/** Every pack in every size: the patient’s own, and the nearest relative’s copy. */
export function packPrints({ site, pictures }: PrintParts): readonly PrintDraft[] {
  return site.packs.flatMap((pack) =>
    packSizes(pack.language, site).flatMap((size) => [
      packPrint(pack, pack.parts, patientsCover(pack, languageOf(site, pack.language)), size),
      ...(pack.copyParts.length > 0
        ? [packPrint(pack, pack.copyParts, relativesCover(pack, languageOf(site, pack.language)), size)]
        : []),
    ]),
  );

  function packPrint(pack: Pack, parts: readonly PackPart[], cover: Cover, size: SheetSize): PrintDraft {
    const { id: of, nation } = pack;
    const language = languageOf(site, pack.language);
    const { kind, title, summary, marked } = cover;
    const print: Print = {
      kind,
      of,
      nation,
      language: pack.language,
      size,
      title,
      summary,
      ...(marked && { marked }),
    };
    const editions = parts.map(({ leaflet }) => [leaflet.id, editionOf(leaflet, site.service)]);
    const blocks = [...fallbacks(parts, language), ...cover.blocks];
    // The longest title of a leaflet: what stands at the head of a page has to have room for it.
    const longest = parts.reduce(
      (so, { leaflet }) => (leaflet.title.length > so.length ? leaflet.title : so),
      title,
    );
    return draftOf(
      site,
      print,
      'pack',
      { editions, blocks },
      (code) => ({
        lower: 1,
        contents: say(language, 'pack-contents'),
        page: say(language, 'pack-page', { page: '{page}' }),
        blank: say(language, 'pack-blank'),
        blocks: sheetBlocks(blocks, surroundingsOn(site, pack, pictures)),
        parts: parts.map(({ leaflet, inEnglish }) => ({
          anchor: leaflet.id,
          title: leaflet.title,
          opening: openingOf(leaflet),
          own: inEnglish ? ownOf(languageOf(site, leaflet.language)) : null,
          blocks: leafletBlocks(site, leaflet, pictures, `${leaflet.id}--`),
        })),
        about: aboutSheet(site, {
          nation,
          language,
          code,
          address: publicAddress(site, { kind: 'print', nation, language: language.id, large: false }),
          heading: say(language, 'pack-about'),
          more: parts.map((part) => {
            const { leaflet } = part;
            return sayPieces(language, 'pack-part', {
              title: titleOf(part),
              code: sheetCode(leaflet, size, site.service),
              checked: dayInWords(leaflet.lawChecked, language.id),
              review: dayInWords(leaflet.nextReview, language.id),
            });
          }),
        }),
      }),
      {
        longest,
        'leaflet-page-of': say(language, 'pack-leaflet-page', { page: '{page}', pages: '{pages}' }),
      },
    );
  }
}

/** The title of a leaflet in a sentence of the pack. */
function titleOf({ leaflet: { title, language, wordsIn, marked }, inEnglish }: PackPart): readonly Piece[] {
  return inEnglish
    ? [{ kind: 'foreign', language: wordsIn ?? language, text: title }]
    : piecesOf(title, marked?.title);
}

/** What stands in another language than the pack is read out, set and turned as that language is. */
function ownOf({ id, direction }: Language): object {
  return { language: id, direction, fonts: fontFamilies(id) };
}

interface Cover extends Pick<Print, 'kind' | 'title' | 'summary' | 'marked'> {
  readonly blocks: readonly Block[];
}

function patientsCover({ title, summary, marked }: Pack, language: Language): Cover {
  return { kind: 'pack', title, summary, ...(marked && { marked }), blocks: givenLines(language) };
}

function relativesCover({ title: pack, marked }: Pack, language: Language): Cover {
  const name = marked?.title;
  return {
    kind: 'relative-pack',
    title: say(language, 'relative-pack', { pack }),
    summary: say(language, 'relative-pack-summary', { pack }),
    ...(name && {
      marked: {
        title: sayPieces(language, 'relative-pack', { pack: name }),
        summary: sayPieces(language, 'relative-pack-summary', { pack: name }),
      },
    }),
    blocks: [
      heading('asked', say(language, 'relative-pack-ask')),
      tickList([say(language, 'relative-pack-no'), say(language, 'relative-pack-yes')]),
      ...givenLines(language),
    ],
  };
}

/** Lines for whoever hands it over. */
function givenLines(language: Language): readonly Block[] {
  return [
    heading('given', say(language, 'pack-given')),
    lines(
      say(language, 'write-name'),
      say(language, 'write-ward'),
      say(language, 'write-day'),
      say(language, 'write-by'),
    ),
  ];
}

/** What the cover says of leaflets that are not there in the language of the pack. */
function fallbacks(parts: readonly PackPart[], language: Language): readonly Block[] {
  const missing = parts.filter(({ inEnglish }) => inEnglish);
  if (missing.length === 0) return [];
  return [
    {
      kind: 'callout',
      role: 'important',
      blocks: [
        ...missing.map((part) =>
          paragraph(
            ...sayPieces(language, 'pack-in-english', { title: titleOf(part), language: language.name }),
          ),
        ),
        paragraph(say(language, 'pack-interpreter')),
      ],
    },
  ];
}
