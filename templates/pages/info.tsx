import type { SiteInfoPage } from '../../scripts/model/page.ts';
import type { PageContext } from '../page-context.ts';
import { surroundingsOf } from '../surroundings-of.ts';
import { ArticleWords } from './article-words.tsx';

/** A page about the site itself. */
export function InfoMain({ page, context }: { page: SiteInfoPage; context: PageContext }) {
  return <ArticleWords article={page.article} surroundings={surroundingsOf(page, page.article, context)} />;
}
