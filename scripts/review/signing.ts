import { pairArticles } from '../changes/pair-articles.ts';
import type { ShownLeaflet, ShownSigning } from '../model/shown-review.ts';
import { hashOfWordsHeard } from '../model/words-heard.ts';
import {
  anchorOf,
  articlesOf,
  type Reviewed,
  shownLanguage,
  type WantedArticles,
} from './changed-articles.ts';
import type { Side } from './side.ts';

/** A row to sign for each leaflet that changed, in each language and nation in which there is something to read. */
export function signingRows(
  before: Side,
  now: Side,
  changed: readonly ShownLeaflet[],
  wanted: WantedArticles,
): readonly ShownSigning[] {
  const anchors = new Map(changed.map((leaflet) => [leaflet.anchor, leaflet]));
  return pairArticles(articlesOf(before.site, wanted), articlesOf(now.site, wanted)).flatMap(
    ({ old, now: article }): readonly ShownSigning[] => {
      if (!article) return [];
      const anchor = anchorOf(article);
      const found = anchors.get(anchor);
      // Of one in which only a day at its top changed, there is nothing to look at.
      if (!found?.changes.some(({ nations }) => nations.includes(article.nation))) return [];
      const mark = hashOfWordsHeard(article);
      const markBefore = old && hashOfWordsHeard(old);
      const { title, form, nation, file } = article;
      return [
        {
          anchor,
          title,
          ...(form && { form }),
          nation,
          language: shownLanguage(now.site, before.site, article.language),
          file,
          mark,
          ...(markBefore !== undefined && { markBefore }),
          toWrite: toWrite(article),
        },
      ];
    },
  );
}

/** The lines at the top of its file that say it was looked at. */
function toWrite({ translation, lawChecked }: Reviewed): readonly string[] {
  if (translation) return ['status: checked', 'by-role: the role', 'on: the day'];
  return lawChecked === undefined ? [] : ['law-checked: the day', 'next-review: the day of the next'];
}
