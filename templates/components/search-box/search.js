// Shows the leaflets found by what a reader types. A reader who leaves the page leaves nothing behind on it.
import { findLeaflets } from './find-leaflets.js';
import { foundWords, MOST_FOUND } from './found-words.js';

/** This script lies in a folder of the root of the site, wherever that is. */
const root = new URL('..', document.currentScript.src);
const print = document.documentElement.classList.contains('large') ? 'large' : 'page';

const form = document.getElementById('search-form');
const box = document.getElementById('search-words');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');

const show = () => {
  const found = findLeaflets(box.value).slice(0, MOST_FOUND);
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
  status.textContent = box.value.trim() === '' ? '' : foundWords(found.length);
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
