import type { Block, Inline } from '../../model/block.ts';
import { type Language, say } from '../../model/language.ts';
import type { Leaflet } from '../../model/leaflet.ts';
import type { Place } from '../../model/place.ts';
import type { MadePrint, Print, PrintKind } from '../../model/print.ts';
import { sheetsOf } from '../../model/sheets-of.ts';
import { mainLanguageOf } from '../../model/site.ts';
import { isInUse } from '../../model/withdrawn.ts';
import { aboutSheet } from '../sheet-about.ts';
import { publicAddress } from '../sheet-address.ts';
import { sheetBlocks } from '../sheet-blocks.ts';
import { surroundingsOn } from '../sheet-document.ts';
import { draftOf, heading, type PrintDraft, type PrintParts } from './print-draft.ts';

/** Everything there is to print, on a list for the wall of the office: what it is, the end of its code, and its pages. */
export function indexPrints({ site, pictures, sheets, prints }: PrintParts): readonly PrintDraft[] {
  // Staff read it, and they read the main language.
  const language = mainLanguageOf(site);
  return site.nations.map((nation) => {
    const at = { nation, language: language.id };
    const here = prints.filter((made) => made.nation === nation && made.language === language.id);
    const leaflets = site.leaflets.filter(
      (one) => one.nation === nation && one.language === language.id && isInUse(one),
    );
    const blocks = [
      ...tableOf('packs', 'print-packs', printRows(here, ['pack', 'relative-pack', 'record']), language),
      ...tableOf('forms', 'print-forms', leafletRows(leaflets.filter(isForm), sheets, language), language),
      ...tableOf(
        'places',
        'print-places',
        printRows(here, ['cover', ...WARD_POSTERS], site.places),
        language,
      ),
      ...tableOf('box', 'print-box', printRows(here, ['slips', 'box-label', 'voices']), language),
      ...tableOf(
        'leaflets',
        'print-leaflets',
        leafletRows(
          leaflets.filter((one) => !isForm(one)),
          sheets,
          language,
        ),
        language,
      ),
    ];
    const print: Print = {
      kind: 'index',
      ...at,
      size: 'standard',
      title: say(language, 'print-index-title'),
      summary: say(language, 'print-index-summary'),
    };
    return draftOf(site, print, 'leaflet', blocks, (code) => ({
      blocks: sheetBlocks(blocks, surroundingsOn(site, at, pictures)),
      about: aboutSheet(site, {
        nation,
        language,
        code,
        address: publicAddress(site, { kind: 'print', ...at, large: false }),
        heading: say(language, 'sheet-about'),
      }),
    }));
  });
}

/** The posters of all wards have one title. */
const WARD_POSTERS: readonly PrintKind[] = ['drop-ins', 'kiosk'];

type Row = readonly [what: string, code: string, pages: string];

function isForm({ tickForm }: Leaflet): boolean {
  return tickForm === true;
}

function tableOf(
  id: string,
  title: 'print-packs' | 'print-forms' | 'print-places' | 'print-box' | 'print-leaflets',
  rows: readonly Row[],
  language: Language,
): readonly Block[] {
  if (rows.length === 0) return [];
  const cell = (text: string): readonly Inline[] => [{ kind: 'text', text }];
  const head = ['print-index-what', 'record-code', 'print-index-pages'] as const;
  return [
    heading(id, say(language, title)),
    {
      kind: 'table',
      rights: [],
      head: head.map((key) => cell(say(language, key))),
      rows: rows.map((row) => row.map(cell)),
    },
  ];
}

/** One line for each leaflet: all sizes have the same end of their code. */
function leafletRows(
  leaflets: readonly Leaflet[],
  sheets: PrintParts['sheets'],
  language: Language,
): readonly Row[] {
  return leaflets.flatMap((leaflet) => {
    const own = sheetsOf(leaflet, sheets);
    const title =
      leaflet.form === 'easy' ? `${leaflet.title} (${say(language, 'easy-read')})` : leaflet.title;
    return own.length === 0 ? [] : [rowOf(title, own)];
  });
}

/** One line for each thing, whatever its sizes. */
function printRows(
  prints: readonly MadePrint[],
  kinds: readonly PrintKind[],
  places: readonly Place[] = [],
): readonly Row[] {
  return kinds.flatMap((kind) => {
    const wanted = prints.filter((print) => print.kind === kind);
    return [...new Set(wanted.map(({ of }) => of))].map((of) => {
      const made = wanted.filter((print) => print.of === of);
      const ward = WARD_POSTERS.includes(kind) ? places.find(({ id }) => id === of)?.ward : undefined;
      return rowOf([made[0]?.title ?? '', ...(ward === undefined ? [] : [ward])].join(': '), made);
    });
  });
}

function rowOf(what: string, made: readonly { readonly code: string; readonly pages: number }[]): Row {
  const ends = new Set(made.map(({ code }) => code.slice(code.lastIndexOf('-') + 1)));
  return [what, [...ends].join(', '), made.map(({ pages }) => pages).join(', ')];
}
