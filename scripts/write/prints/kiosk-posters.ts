import { piecesIn } from '../../model/block.ts';
import { say, sayPieces, wordsIn } from '../../model/language.ts';
import type { Place } from '../../model/place.ts';
import type { Print } from '../../model/print.ts';
import type { SheetSize } from '../../model/sheet-size.ts';
import { languageOf, type Site } from '../../model/site.ts';
import { aboutInBrief } from '../sheet-about.ts';
import { draftOf, type PrintDraft, type PrintParts } from './print-draft.ts';

const SIZES: readonly SheetSize[] = ['large', 'a3'];

/** What hangs beside the shared screen of a ward: that anyone may use it, and how. */
export function kioskPosterPrints({ site }: PrintParts): readonly PrintDraft[] {
  return site.places
    .filter(({ kiosk }) => kiosk)
    .flatMap((place) => SIZES.map((size) => kioskPoster(site, place, size)));
}

function kioskPoster(site: Site, place: Place, size: SheetSize): PrintDraft {
  const { id: of, nation, ward, namesIn } = place;
  const language = languageOf(site, place.language);
  const words = wordsIn(language);
  const print: Print = {
    kind: 'kiosk',
    of,
    nation,
    language: language.id,
    size,
    title: words('kiosk-poster-title'),
    summary: say(language, 'kiosk-poster-summary', { ward }),
    ...(namesIn !== undefined && {
      marked: { summary: sayPieces(language, 'kiosk-poster-summary', { ward: piecesIn(ward, namesIn) }) },
    }),
  };
  const poster = {
    how: words('kiosk-poster-how'),
    // Each beside the drawings that stand on the buttons it tells of.
    lines: [
      { icons: ['home'], words: say(language, 'kiosk-poster-press', { start: words('kiosk-start') }) },
      { icons: ['bigger', 'colours', 'languages', 'listen'], words: words('kiosk-poster-read') },
      { icons: ['hide'], words: say(language, 'kiosk-poster-hide', { hide: words('kiosk-hide') }) },
      { icons: ['deadline'], words: words('kiosk-poster-forgets') },
      { icons: ['print'], words: words('kiosk-poster-paper') },
    ],
  };
  return draftOf(site, print, 'kiosk-poster', poster, () => ({
    ...poster,
    about: aboutInBrief(site, language),
  }));
}
