// Finds leaflets by what a reader types. Everything happens on the page: nothing typed is kept, sent, or put into the address.
import MiniSearch from 'minisearch';

const { leaflets, synonyms } = globalThis.searchIndex;

/** This script lies in a folder of the root of the site, wherever that is. */
const root = new URL('..', document.currentScript.src);
const print = document.documentElement.classList.contains('large') ? 'large' : 'page';

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

const form = document.getElementById('search-form');
const box = document.getElementById('search-words');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const { none } = status.dataset;
const counted = JSON.parse(status.dataset.found);

/** What was typed, with the leaflets’ own words for it: “kept here” also finds “detained”. */
const meant = (typed) => {
  const plain = ` ${typed.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const more = synonyms.filter(([word]) =>
    plain.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word.toLowerCase()} `),
  );
  return { plain: plain.trim(), more: more.flatMap(([, ...means]) => means) };
};

/** What the leaflets call it comes first: someone who types “lawyer” wants the leaflets about solicitors. */
const find = (typed) => {
  const { plain, more } = meant(typed);
  if (plain === '') return [];
  const meaning = more.length > 0 ? search.search({ combineWith: 'OR', queries: more }) : [];
  const literal = search.search(plain, { combineWith: 'AND' });
  return [...new Map([...meaning, ...literal].map((found) => [found.id, found])).values()];
};

const show = () => {
  const found = find(box.value).slice(0, counted.length);
  list.textContent = '';
  for (const { title, summary, lang, ...pages } of found) {
    const item = document.createElement('li');
    if (lang) {
      item.lang = lang;
      item.dir = 'auto';
    }
    const link = document.createElement('a');
    link.className = 'target';
    link.href = new URL(pages[print], root).href;
    link.textContent = title;
    const answer = document.createElement('p');
    answer.textContent = summary;
    item.append(link, answer);
    list.append(item);
  }
  status.textContent = box.value.trim() === '' ? '' : found.length === 0 ? none : counted[found.length - 1];
};

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  // On a small screen the keyboard covers what was found; so does a screen reader’s place in the form.
  if (list.children.length > 0) list.querySelector('a').focus();
});
box.addEventListener('input', show);
// A page that comes back with the back button must not show what the last reader looked for.
addEventListener('pageshow', () => {
  form.reset();
  show();
});
