import { piecesIn, piecesOf } from '../../scripts/model/block.ts';
import { formTitle } from '../../scripts/model/form-title.ts';
import { foundBy } from '../../scripts/model/found-by.ts';
import { say } from '../../scripts/model/language.ts';
import type { Leaflet } from '../../scripts/model/leaflet.ts';
import type { NationPage } from '../../scripts/model/page.ts';
import { type MadePrint, type PrintKind, printOpening } from '../../scripts/model/print.ts';
import { SHEET_SIZES, type SheetSize } from '../../scripts/model/sheet-size.ts';
import { sheetsOf } from '../../scripts/model/sheets-of.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { isInUse } from '../../scripts/model/withdrawn.ts';
import { ContentsList } from '../components/contents-list/contents-list.tsx';
import { type PrintFile, PrintList, type PrintThing } from '../components/print-list/print-list.tsx';
import { inOrder } from '../in-order.ts';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { sameLocale } from '../page-locale.ts';

const printsOf = foundBy(({ of }: MadePrint) => of ?? '');

/** For staff: everything to print for a nation in a language, by section, by ward and by leaflet. */
export function PrintMain({ page, context }: { page: NationPage; context: PageContext }) {
  const { site, sheets } = context;
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  const prints = context.prints.filter((print) => sameLocale(print, page));
  const leaflets = inOrder(
    site.leaflets.filter((leaflet) => isInUse(leaflet) && sameLocale(leaflet, page)),
    site.questions,
    page,
  );
  const sizeOf = (size: SheetSize) =>
    say(language, `print-size-${size}`, { points: SHEET_SIZES[size].points });
  const told = ({ kind, of }: MadePrint) => {
    const pack = site.packs.find((one) => one.id === of && sameLocale(one, page));
    const parts = kind === 'pack' ? pack?.parts : kind === 'relative-pack' ? pack?.copyParts : undefined;
    return parts?.map(({ leaflet }) => href({ kind: 'leaflet', leaflet, large: false }));
  };
  const fileOf = (print: MadePrint): PrintFile => {
    const tells = told(print);
    return {
      label: `${say(language, `print-kind-${print.kind}`)}, ${sizeOf(print.size)}`,
      pages: print.pages,
      bytes: print.bytes,
      code: print.code,
      href: href(print.path),
      ...(tells && { tells }),
    };
  };
  const filesOf = (kinds: readonly PrintKind[], of?: string) =>
    printsOf(prints, of ?? '')
      .filter((print) => kinds.includes(print.kind))
      .map(fileOf);
  const leafletThing = (leaflet: Leaflet): PrintThing => ({
    title: formTitle(leaflet, language),
    summary: piecesOf(leaflet.summary, leaflet.marked?.summary),
    files: [
      ...sheetsOf(leaflet, sheets).map(({ size, pages, bytes, code, path }) => ({
        label: sizeOf(size),
        pages,
        bytes,
        code,
        href: href(path),
      })),
      ...filesOf(['clear'], leaflet.form === 'easy' ? `${leaflet.id}-easy` : leaflet.id),
    ],
  });

  const lists = [
    {
      id: 'packs',
      heading: say(language, 'print-packs'),
      words: say(language, 'print-packs-what'),
      things: site.packs
        .filter((pack) => sameLocale(pack, page))
        .map(({ id, title, summary, marked }) => ({
          title: piecesOf(title, marked?.title),
          summary: piecesOf(summary, marked?.summary),
          files: filesOf(['pack', 'relative-pack', 'record'], id),
        })),
    },
    {
      id: 'wards',
      heading: say(language, 'print-places'),
      things: site.places
        .filter((place) => sameLocale(place, page))
        .map(({ id, ward, hospital, namesIn }) => ({
          title: piecesIn(ward, namesIn),
          summary: piecesIn(hospital, namesIn),
          files: filesOf(['cover', 'drop-ins', 'kiosk'], id),
        })),
    },
    {
      id: 'forms',
      heading: say(language, 'print-forms'),
      things: leaflets.filter(({ tickForm }) => tickForm).map(leafletThing),
    },
    {
      id: 'box',
      heading: say(language, 'print-box'),
      things: (['slips', 'box-label', 'voices'] as const).map((kind) => {
        const made = prints.find((print) => print.kind === kind);
        const opening = made ? printOpening(made) : { title: [], summary: [] };
        return { ...opening, files: filesOf([kind]) };
      }),
    },
    {
      id: 'leaflets',
      heading: say(language, 'print-leaflets'),
      things: leaflets.filter(({ tickForm }) => !tickForm).map(leafletThing),
    },
    {
      id: 'index',
      heading: say(language, 'print-index'),
      things: [
        {
          title: piecesIn(say(language, 'print-index-title'), undefined),
          summary: piecesIn(say(language, 'print-index-summary'), undefined),
          files: filesOf(['index']),
        },
      ],
    },
  ]
    .map((list) => ({ ...list, things: list.things.filter(({ files }) => files.length > 0) }))
    .filter(({ things }) => things.length > 0);
  return (
    <>
      <h1>{say(language, 'print-title')}</h1>
      <p class="lead">{say(language, 'print-summary')}</p>
      <ContentsList language={language} entries={lists.map(({ id, heading }) => ({ id, words: heading }))} />
      {lists.map((list) => (
        <PrintList key={list.id} language={language} {...list} />
      ))}
    </>
  );
}
