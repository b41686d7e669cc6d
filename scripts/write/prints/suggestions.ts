import { piecesIn, piecesOf, plainText } from '../../model/block.ts';
import { formTitle } from '../../model/form-title.ts';
import { say, sayPieces, wordsIn } from '../../model/language.ts';
import { localesOf } from '../../model/locale.ts';
import type { Print } from '../../model/print.ts';
import { sheetsOf } from '../../model/sheets-of.ts';
import { languageOf } from '../../model/site.ts';
import { isInUse } from '../../model/withdrawn.ts';
import { aboutInBrief } from '../sheet-about.ts';
import { sheetBlocks } from '../sheet-blocks.ts';
import { surroundingsOn } from '../sheet-document.ts';
import { draftOf, type PrintDraft, type PrintParts, points } from './print-draft.ts';

/** For the suggestion box: slips to fill in, and the label of the box. */
export function suggestionPrints({ site, pictures }: PrintParts): readonly PrintDraft[] {
  return localesOf(site).flatMap(({ nation, language }) => {
    const words = wordsIn(language);
    const at = { nation, language: language.id };
    const about = aboutInBrief(site, language);
    const slips = [
      {
        title: words('slip-title'),
        lead: words('slip-how'),
        faces: [words('slip-good'), words('slip-middling'), words('slip-bad')],
        write: words('slip-write'),
        foot: words('slip-no-name'),
      },
    ];
    const slipPrint: Print = {
      kind: 'slips',
      ...at,
      size: 'standard',
      title: words('slip-title'),
      summary: words('slips-summary'),
    };
    const label = [
      points([words('box-label-take'), words('box-label-put'), words('box-label-answer')], true),
    ];
    return [
      draftOf(site, slipPrint, 'slips', slips, () => ({
        slips: slips.map((slip) => ({ ...slip, lead: piecesIn(slip.lead, undefined) })),
        wide: true,
        about,
      })),
      ...(['giant', 'a3'] as const).map((size) =>
        draftOf(
          site,
          {
            kind: 'box-label',
            ...at,
            size,
            title: words('box-label-title'),
            summary: words('box-label-summary'),
          },
          'leaflet',
          label,
          () => ({ blocks: sheetBlocks(label, surroundingsOn(site, at, pictures)), about }),
        ),
      ),
    ];
  });
}

/** For each leaflet, slips that ask whether it was clear: a page of four for each size, which carries the code of that sheet. */
export function clearSlipPrints({ site, sheets }: PrintParts): readonly PrintDraft[] {
  return site.leaflets
    .filter((leaflet) => !leaflet.tickForm && leaflet.wordsIn === undefined && isInUse(leaflet))
    .map((leaflet) => {
      const language = languageOf(site, leaflet.language);
      const words = wordsIn(language);
      const easy = leaflet.form === 'easy';
      // Two leaflets of one title differ in their form, and whoever looks for a sheet must hear which it is.
      const named = formTitle(leaflet, language);
      const marked = leaflet.marked?.title;
      const slips = sheetsOf(leaflet, sheets).map(({ code }) => ({
        title: words('clear-title'),
        lead: leaflet.title,
        ticks: [
          words('clear-yes'),
          words('clear-too-small'),
          words('clear-too-hard'),
          words('clear-not-needed'),
        ],
        write: words('slip-write'),
        foot: words('slip-no-name'),
        code: say(language, 'clear-sheet', { code }),
      }));
      const print: Print = {
        kind: 'clear',
        of: easy ? `${leaflet.id}-easy` : leaflet.id,
        nation: leaflet.nation,
        language: leaflet.language,
        size: 'standard',
        title: words('clear-title'),
        summary: say(language, 'clear-for', { title: plainText(named) }),
        ...(marked && {
          marked: { summary: sayPieces(language, 'clear-for', { title: named }) },
        }),
      };
      return draftOf(site, print, 'slips', slips, () => ({
        slips: slips.map((slip) => ({ ...slip, lead: piecesOf(leaflet.title, marked) })),
        wide: true,
        about: aboutInBrief(site, language),
      }));
    });
}
