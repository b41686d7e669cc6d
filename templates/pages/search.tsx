import { say } from '../../scripts/model/language.ts';
import type { NationPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { SearchBox } from '../components/search-box/search-box.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

/** Finds leaflets by a word, in the words readers use. */
export function SearchMain({ page, context: { site } }: { page: NationPage; context: PageContext }) {
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  return (
    <>
      <h1>{say(language, 'search')}</h1>
      <p class="lead">{say(language, 'search-summary')}</p>
      <SearchBox language={language} />
      <p>
        <a class="target" href={href({ ...page, kind: 'library' })}>
          {say(language, 'all-leaflets')}
        </a>
      </p>
    </>
  );
}
