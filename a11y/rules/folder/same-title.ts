import type { ReadPage } from '../../page/read/page-read.ts';
import type { FolderRule } from './folder-rule.ts';

/**
 * Pages of one language that have the same title. Those that only send readers on, or that say they are another address of the same
 * page, are left alone.
 */
export const sameTitle: FolderRule = {
  id: 'same-title',
  words: 'No two pages have the same title.',
  why: 'Someone with several pages open, or with a list of bookmarks, can’t tell one from the other.',
  profile: 'any',
  *check(pages) {
    const met = new Map<string, ReadPage>();
    const inOrder = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const page of inOrder) {
      const { path, title, language, canonical, sendsOn } = page;
      if (!title || sendsOn) continue;
      const key = `${language?.toLowerCase() ?? ''} ${title.toLowerCase()}`;
      const first = met.get(key);
      if (!first) met.set(key, page);
      else if (canonical === undefined || canonical !== first.canonical)
        yield {
          page: path,
          message: `This page and “${first.path}” have the same title, “${title}”.`,
          fix: 'Say in each title what only this page is about.',
        };
    }
  },
};
