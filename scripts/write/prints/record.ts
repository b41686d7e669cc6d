import { editionOf } from '../../model/edition.ts';
import { say, wordsIn } from '../../model/language.ts';
import type { Leaflet } from '../../model/leaflet.ts';
import { leafletAt } from '../../model/leaflet-at.ts';
import type { Pack } from '../../model/pack.ts';
import type { Print } from '../../model/print.ts';
import { packSizes } from '../../model/sheet.ts';
import { SHEET_SIZES } from '../../model/sheet-size.ts';
import { languageOf, mainLanguageOf, type Site } from '../../model/site.ts';
import { aboutInBrief } from '../sheet-about.ts';
import { draftOf, type PrintDraft, type PrintParts } from './print-draft.ts';

/** For each pack, the record of information given, for the ward’s file: one size, since only staff read it. */
export function recordPrints({ site }: PrintParts): readonly PrintDraft[] {
  return site.packs.map((pack) => {
    const { id: of, nation, parts } = pack;
    // Staff read it, whatever the language of the pack.
    const language = mainLanguageOf(site);
    const title = titleFor(pack, site);
    const words = wordsIn(language);
    const print: Print = {
      kind: 'record',
      of,
      nation,
      language: pack.language,
      ...(pack.language !== language.id && { wordsIn: language.id }),
      size: 'standard',
      title: say(language, 'record-title', { pack: title }),
      summary: words('record-summary'),
    };
    const record = {
      who: [words('write-name'), words('write-ward'), words('write-section')],
      sheets: {
        heading: words('record-sheets'),
        head: [words('record-sheet'), words('record-code')],
        rows: parts.map(({ leaflet }) => ({
          title: knownAs(leaflet, site),
          edition: editionOf(leaflet, site.service),
        })),
        sizes: packSizes(pack.language, site).map((size) =>
          say(language, `print-size-${size}`, { points: SHEET_SIZES[size].points }),
        ),
        other: words('record-other'),
      },
      tries: {
        heading: words('record-tries'),
        head: [words('record-when'), words('record-how'), words('record-understood'), words('record-again')],
        how: [words('record-spoken'), words('record-written'), words('record-interpreter')],
        understood: [words('record-yes'), words('record-partly'), words('record-no')],
        by: words('write-by'),
      },
      relative: {
        heading: words('record-relative'),
        ticks: [words('record-relative-sent'), words('record-relative-refused')],
      },
    };
    return draftOf(site, print, 'record', record, () => ({
      ...record,
      wide: true,
      about: aboutInBrief(site, language),
    }));
  });
}

/** The title by which staff know a leaflet in any language. */
function knownAs({ id, form, nation, title }: Leaflet, site: Site): string {
  const language = mainLanguageOf(site).id;
  return leafletAt(site.leaflets, { id, form, nation, language })?.title ?? title;
}

/** The pack as staff know it, with its language if that is another than theirs: “Section 2, Polish”. */
function titleFor({ id, nation, language, title }: Pack, site: Site): string {
  const main = mainLanguageOf(site);
  if (language === main.id) return title;
  const known = site.packs.find(
    (pack) => pack.id === id && pack.nation === nation && pack.language === main.id,
  );
  return `${known?.title ?? title}, ${languageOf(site, language).englishName}`;
}
