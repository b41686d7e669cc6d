import type { Block } from '../../scripts/model/block.ts';
import { type Screen, screenHrefs } from '../../scripts/model/kiosk/screen.ts';
import type { InfoPage, Leaflet } from '../../scripts/model/leaflet.ts';
import { languageOf, mainLanguageOf } from '../../scripts/model/site.ts';
import type { Surroundings } from '../components/blocks/blocks.tsx';
import { firstPictureOf } from '../first-picture.ts';
import { shownPicture } from '../shown-picture.ts';
import type { KioskContext } from './kiosk-context.ts';
import { KioskContact } from './parts/kiosk-contact.tsx';
import { KioskRecording } from './parts/kiosk-recording.tsx';

/** What the blocks of an article need from the screen they stand on. @param blocks those that stand on it */
export function screenSurroundings(
  screen: Screen,
  article: Leaflet | InfoPage,
  blocks: readonly Block[],
  { kiosk, pictures, checks }: KioskContext,
): Surroundings {
  const { site } = kiosk;
  const href = screenHrefs(screen, kiosk);
  const first = firstPictureOf(blocks);
  return {
    // What is shown in the words of another language has its labels too.
    language: languageOf(site, article.wordsIn ?? article.language),
    main: mainLanguageOf(site),
    // What the words lead to stands below them as buttons.
    hrefOf: () => undefined,
    pictureOf: (picture) => shownPicture(picture, pictures, href, picture.name !== first?.name),
    recordingOf: (recording) => ({
      recording,
      media: href(recording.media.path),
      captions: href(recording.captions.path),
      transcript: href({ kind: 'recording', recording }),
    }),
    checks,
    contactCard: KioskContact,
    recordingBox: KioskRecording,
  };
}
