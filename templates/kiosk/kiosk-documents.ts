import { inOnePiece } from '../../scripts/model/in-one-piece.ts';
import { screenFile, screensOf } from '../../scripts/model/kiosk/screen.ts';
import { searchIndexPath } from '../../scripts/model/search-index.ts';
import type { Document } from '../document.ts';
import { renderSearchIndex } from '../search-index.ts';
import type { KioskContext } from './kiosk-context.ts';
import { kioskSearchIndex } from './kiosk-search-index.ts';
import { renderScreen } from './screen.tsx';

/** Every screen of a kiosk, and what can be searched for in each language. @param folder of the edition, with a slash at its end */
export function kioskDocuments(inRoot: KioskContext, folder = ''): readonly Document[] {
  const context = { ...inRoot, kiosk: { ...inRoot.kiosk, folder } };
  const { kiosk } = context;
  const { nation, languages } = kiosk;
  return [
    ...screensOf(kiosk).map((screen) => ({
      file: folder + screenFile(screen, kiosk),
      render: () => inOnePiece(renderScreen(screen, context)),
    })),
    ...languages.map(({ id: language }) => ({
      file: folder + searchIndexPath({ nation, language }),
      render: () => renderSearchIndex(kioskSearchIndex(kiosk, language)),
    })),
  ];
}
