import { say } from '../../scripts/model/language.ts';
import { AUDIENCES } from '../../scripts/model/leaflet.ts';
import { hasEasyRead, type LibraryPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { LeafletList } from '../components/leaflet-list/leaflet-list.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { sameLocale } from '../page-locale.ts';

/** Every leaflet of a nation in a language, by who it is for. */
export function LibraryMain({ page, context: { site } }: { page: LibraryPage; context: PageContext }) {
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  const leaflets = site.leaflets.filter(({ form, ...at }) => form === 'standard' && sameLocale(at, page));
  const groups = AUDIENCES.map((audience) => ({
    audience,
    leaflets: leaflets
      .filter((leaflet) => leaflet.audience === audience)
      .map((leaflet) => ({
        title: leaflet.title,
        summary: leaflet.summary,
        href: href({ kind: 'leaflet', leaflet, large: page.large }),
      })),
  })).filter((group) => group.leaflets.length > 0);
  return (
    <>
      <h1>{say(language, 'all-leaflets')}</h1>
      {hasEasyRead(site, page.nation, page.language) && (
        <p>
          <a class="target" href={href({ ...page, kind: 'easy-library' })}>
            {say(language, 'easy-read-all')}
          </a>
        </p>
      )}
      {groups.map((group) => (
        <LeafletList
          key={group.audience}
          id={group.audience}
          heading={say(language, `audience-${group.audience}`)}
          leaflets={group.leaflets}
        />
      ))}
      <p>
        <a class="target" href={href({ ...page, kind: 'check' })}>
          {say(language, 'check-sheets')}
        </a>
      </p>
    </>
  );
}
