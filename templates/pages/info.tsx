import type { SiteInfoPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { NotInLanguage } from '../components/not-in-language/not-in-language.tsx';
import type { PageContext } from '../page-context.ts';
import { surroundingsOf } from '../surroundings-of.ts';
import { ArticleWords } from './article-words.tsx';

/** A page about the site itself. */
export function InfoMain({ page, context }: { page: SiteInfoPage; context: PageContext }) {
  const { article } = page;
  return (
    <>
      {article.wordsIn && <NotInLanguage language={languageOf(context.site, article.language)} />}
      <ArticleWords article={article} surroundings={surroundingsOf(page, article, context)} />
    </>
  );
}
