import { say } from '../../scripts/model/language.ts';
import type { NationPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { isInUse } from '../../scripts/model/withdrawn.ts';
import { EasyList } from '../components/easy-list/easy-list.tsx';
import { firstPictureOf } from '../first-picture.ts';
import { inOrder } from '../in-order.ts';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { sameLocale } from '../page-locale.ts';
import { shownPicture } from '../shown-picture.ts';

/** Every Easy Read leaflet of a nation in a language, each with its picture. */
export function EasyLibraryMain({ page, context }: { page: NationPage; context: PageContext }) {
  const { site } = context;
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  const leaflets = inOrder(
    site.leaflets.filter(
      (leaflet) => leaflet.form === 'easy' && isInUse(leaflet) && sameLocale(leaflet, page),
    ),
    site.questions,
    page,
  );
  return (
    <>
      <h1>{say(language, 'easy-read-all')}</h1>
      <p class="lead">{say(language, 'easy-read-summary')}</p>
      <EasyList
        leaflets={leaflets.map((leaflet) => {
          const picture = firstPictureOf(leaflet.blocks);
          return {
            title: leaflet.title,
            href: href({ kind: 'leaflet', leaflet, large: page.large }),
            ...(picture && { picture: shownPicture(picture, context.pictures, href) }),
          };
        })}
      />
      <p>
        <a class="target" href={href({ ...page, kind: 'library' })}>
          {say(language, 'all-leaflets')}
        </a>
      </p>
    </>
  );
}
