import { wrongTongue } from '../../page/view/page-tongue.ts';
import { quoted } from '../../page/view/quoted.ts';
import { nameOfLanguage } from '../../page/view/scripts.ts';
import type { PageRule } from './page-rule.ts';

/** Looks only where the page says its language; engines report one that says none. */
export const languageOfPage: PageRule = {
  id: 'language-of-page',
  words: 'Every page says the language that it is really in.',
  why: 'Someone who listens hears nonsense where a page is read in the voice of another language.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const wrong = wrongTongue(view);
    if (!wrong) return;
    yield {
      element: view.document.documentElement,
      message: `The page says it is in ${nameOfLanguage(wrong.said)}, but its words are ${wrong.name}: ${quoted(wrong.example)}.`,
      fix: `Write lang="${wrong.tag}" in the first tag of the page.`,
    };
  },
};
