// Types what is touched, and shows the leaflets found by it. What was typed is gone as soon as the screen is left.
import { findLeaflets } from '../../components/search-box/find-leaflets.js';
import { foundWords, MOST_FOUND } from '../../components/search-box/found-words.js';
import { clearTyped, deleteTyped, typeInto } from './typing.js';

const EDITION = new URL(document.documentElement.dataset.root, location.href);

const box = document.getElementById('search-words');
const keyboard = document.getElementById('keyboard');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
/** The leaflets found look as the way to all of them does. */
const tile = document.querySelector('.search-all li');
const words = [...keyboard.querySelectorAll('.keys-words .key')].map(({ dataset }) => dataset.types);
const untyped = status.textContent;

function show() {
  const typed = box.value.trim();
  const found = findLeaflets(typed).slice(0, MOST_FOUND);
  list.textContent = '';
  for (const one of found) list.append(tileOf(one));
  // Someone who does not see the field hears what is in it with what it finds.
  status.textContent = typed === '' ? untyped : `${quoted(typed)} ${foundWords(found.length)}`;
}

function quoted(typed) {
  const [open, close] = box.dataset.quotes.split(' ');
  return open + typed + close;
}

function tileOf({ title, page, lang }) {
  const item = tile.cloneNode(true);
  const words = item.querySelector('.tile-words');
  item.querySelector('a').href = new URL(page, EDITION).href;
  words.textContent = title;
  if (lang) {
    words.lang = lang;
    words.dir = 'auto';
  }
  return item;
}

/** Past the keyboard, to what was found. */
function goToFound() {
  const first = list.querySelector('a');
  if (first) first.focus();
  else status.scrollIntoView();
}

const DOES = {
  delete: () => deleteTyped(box, words),
  clear: () => clearTyped(box),
  turn: turnKeys,
};

/** Shows the keys that follow, and after the last the first again. */
function turnKeys() {
  const pages = [...keyboard.querySelectorAll('.keys')];
  const turns = [...keyboard.querySelectorAll('[data-does="turn"]')];
  const next = (pages.findIndex((page) => !page.hidden) + 1) % pages.length;
  for (const [page, keys] of pages.entries()) keys.hidden = page !== next;
  const hadFocus = turns.includes(document.activeElement);
  for (const [page, turn] of turns.entries()) turn.hidden = page !== next;
  if (hadFocus) turns[next].focus();
}

keyboard.addEventListener('click', ({ target }) => {
  const key = target.closest('button');
  if (!key) return;
  if (key.dataset.types) typeInto(box, key.dataset.types);
  else DOES[key.dataset.does]();
  show();
});
// A key that is touched leaves the place to type at where it is.
keyboard.addEventListener('mousedown', (event) => event.preventDefault());
box.addEventListener('input', show);
document.getElementById('search-go').addEventListener('click', goToFound);
document.addEventListener('keydown', (event) => {
  if (event.target === box && event.key === 'Enter') goToFound();
  if (isLetter(event)) box.focus();
});

/** On a keyboard on the desk, a letter goes into the field from wherever the reader is; space and Enter press what they are on. */
function isLetter({ key, ctrlKey, altKey, metaKey }) {
  return key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
}

function forget() {
  clearTyped(box);
  show();
}
// Before it is put away, and should it come back.
addEventListener('pagehide', forget);
addEventListener('pageshow', forget);
