import type { Article } from '../scripts/model/leaflet.ts';
import type { Page } from '../scripts/model/page.ts';
import { languageOf, mainLanguageOf } from '../scripts/model/site.ts';
import type { Surroundings } from './components/blocks/blocks.tsx';
import { firstPictureOf } from './first-picture.ts';
import { hrefOfLink, hrefsOn } from './links.ts';
import type { PageContext } from './page-context.ts';
import { shownPicture } from './shown-picture.ts';

/** What the blocks of an article need from the page they stand on. */
export function surroundingsOf(page: Page, article: Article, context: PageContext): Surroundings {
  const { site, pictures, checks } = context;
  const href = hrefsOn(page, site);
  const first = firstPictureOf(article.blocks);
  return {
    // What is shown in the words of another language has its labels too.
    language: languageOf(site, article.wordsIn ?? article.language),
    main: mainLanguageOf(site),
    hrefOf: (to) => hrefOfLink(to, article, page.large, site, href),
    pictureOf: (picture) => shownPicture(picture, pictures, href, picture.name !== first?.name),
    recordingOf: (recording) => ({
      recording,
      media: href(recording.media.path),
      captions: href(recording.captions.path),
      transcript: href({ kind: 'recording', recording, nation: article.nation, large: page.large }),
    }),
    checks,
  };
}
