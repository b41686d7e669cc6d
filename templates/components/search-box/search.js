// Finds leaflets by what a reader types. Everything happens on the page: nothing typed is kept, sent, or put into the address.
import MiniSearch from 'minisearch';

const { leaflets, synonyms } = globalThis.searchIndex;

/** This script lies in a folder of the root of the site, wherever that is. */
const root = new URL('..', document.currentScript.src);
const print = document.documentElement.classList.contains('large') ? 'large' : 'page';

const search = new MiniSearch({
  fields: ['title', 'summary', 'headings', 'text'],
  storeFields: ['page', 'large', 'title', 'summary'],
  searchOptions: {
    boost: { title: 6, summary: 3, headings: 3 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
});
search.addAll(leaflets);

const form = document.getElementById('search-form');
const box = document.getElementById('search-words');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const { none, one, other } = status.dataset;

/** What was typed, with the leaflets’ own words for it: “kept here” also finds “detained”. */
const meant = (typed) => {
  const plain = ` ${typed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const more = synonyms.filter(([word]) => plain.includes(` ${word.toLowerCase()} `));
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
  const found = find(box.value).slice(0, 8);
  list.textContent = '';
  for (const { title, summary, ...pages } of found) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'target';
    link.href = new URL(pages[print], root).href;
    link.textContent = title;
    const answer = document.createElement('p');
    answer.textContent = summary;
    item.append(link, answer);
    list.append(item);
  }
  status.textContent =
    box.value.trim() === ''
      ? ''
      : found.length === 0
        ? none
        : (found.length === 1 ? one : other).replace('{count}', found.length);
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
