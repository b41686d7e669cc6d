// Finds leaflets by what a reader types. Everything happens on the page: nothing typed is kept, sent, or put into the address.
import MiniSearch from 'minisearch';

const { leaflets, synonyms } = globalThis.searchIndex;

/** Chinese is written without spaces. A browser that cannot tell its words takes each sign for one. */
const segmenter =
  document.documentElement.lang.startsWith('zh') && globalThis.Intl?.Segmenter
    ? new Intl.Segmenter('zh', { granularity: 'word' })
    : undefined;
const wordsOf = (text) =>
  segmenter
    ? Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) =>
        /[\p{L}\p{N}]/u.test(word),
      )
    : text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) || [];

const search = new MiniSearch({
  tokenize: wordsOf,
  fields: ['title', 'summary', 'headings', 'text'],
  storeFields: ['page', 'large', 'title', 'summary', 'lang'],
  searchOptions: {
    boost: { title: 6, summary: 3, headings: 3 },
    prefix: (term) => term.length > 2 || /\p{Script=Han}/u.test(term),
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
});
search.addAll(leaflets);

/** What was typed, with the leaflets’ own words for it: “kept here” also finds “detained”. */
function meant(typed) {
  const plain = ` ${typed.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const more = synonyms.filter(([word]) =>
    plain.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word.toLowerCase()} `),
  );
  return { plain: plain.trim(), more: more.flatMap(([, ...means]) => means) };
}

/**
 * Leaflets in the order in which they are likely to be meant. What the leaflets call it comes first: someone who types “lawyer” wants
 * the leaflets about solicitors.
 */
export function findLeaflets(typed) {
  const { plain, more } = meant(typed);
  if (plain === '') return [];
  const meaning = more.length > 0 ? search.search({ combineWith: 'OR', queries: more }) : [];
  const literal = search.search(plain, { combineWith: 'AND' });
  const found = [...meaning, ...literal];
  // Someone may still be typing: then the beginning of a word finds it, however short.
  const begun = found.length > 0 ? [] : search.search(plain, { combineWith: 'AND', prefix: true });
  return [...new Map([...found, ...begun].map((one) => [one.id, one])).values()];
}
