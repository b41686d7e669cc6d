import type { DocKind } from '../../scripts/model/docs/doc.ts';
import type { Language } from '../../scripts/model/language.ts';

/** What stands at the top of every page of the docs. */
export const DOCS_NAME = 'Patient rights site: guide';

/** What each kind of page is called, and what it is for. */
export const KIND_WORDS: Readonly<Record<DocKind, { readonly title: string; readonly about: string }>> = {
  tutorial: { title: 'Tutorial', about: 'Make a first site, one step at a time.' },
  'how-to': { title: 'How to', about: 'The steps of one task, for when you know what you want.' },
  reference: {
    title: 'Reference',
    about: 'Every command, every line of every file, and every check. It is made from the program itself.',
  },
  why: { title: 'Why', about: 'Why things are as they are.' },
  messages: {
    title: 'Messages',
    about: 'What each problem means, with what is wrong and what is right. Look for the rule it names.',
  },
};

export const SEARCH_TITLE = 'Search';

/** The words of the search of the docs, which finds pages and no leaflets. */
export function inDocsWords(english: Language): Language {
  return {
    ...english,
    strings: {
      ...english.strings,
      'search-label': 'What are you looking for?',
      'search-none': 'We found no page with these words. Try another word, or look at the lists of pages.',
      'search-found': '{count, plural, one {We found # page.} other {We found # pages.}}',
      'search-without-scripts':
        'Search needs scripts, and they are off in this browser. You can look at the lists of pages.',
    },
  };
}
