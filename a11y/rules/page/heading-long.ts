import { headingsOf } from '../../page/view/headings.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Most letters of a heading. Ours leaves room for the name of a leaflet in it; on any page, more are surely a passage. */
const MOST = { any: 200, site: 100 } as const;

export const headingLong: PageRule = {
  id: 'heading-long',
  words: 'Headings are short: on our pages, at most 100 letters.',
  why: 'Someone who looks for their place among the headings can’t skim whole passages.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element } of headingsOf(view)) {
      const words = view.nameOf(element);
      if (words.length <= MOST[view.profile]) continue;
      yield {
        element,
        message: `The heading ${quoted(words)} has ${words.length} letters.`,
        fix: `Say it in at most ${MOST[view.profile]} letters, or make it a paragraph below a short heading.`,
      };
    }
  },
};
