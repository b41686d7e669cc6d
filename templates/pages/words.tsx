import { say } from '../../scripts/model/language.ts';
import type { NationPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { WordList } from '../components/word-list/word-list.tsx';
import type { PageContext } from '../page-context.ts';

/** Every hard word and what it means. */
export function WordsMain({ page, context: { site } }: { page: NationPage; context: PageContext }) {
  const language = languageOf(site, page.language);
  return (
    <>
      <h1>{say(language, 'hard-words')}</h1>
      <p class="lead">{say(language, 'hard-words-summary')}</p>
      <WordList entries={site.glossaries[page.language] ?? []} />
    </>
  );
}
