// What a reader has chosen goes from screen to screen in the part of the address behind the “#”, and is kept nowhere: with the next
// first screen it is gone.

const TEXT = ['', 'bigger', 'biggest'];
const COLOURS = ['', 'dark', 'contrast'];

/** How often this reader has said “I’m still reading”: each second time they are given twice the time. */
const MOST_PATIENCE = 8;

const told = /^#t(\d)c(\d)p(\d)$/.exec(location.hash) || [];

/** Numbers from 0: no choice yet. */
const chosen = {
  text: within(told[1], TEXT.length - 1),
  colours: within(told[2], COLOURS.length - 1),
  patience: within(told[3], MOST_PATIENCE),
};

function within(text, most) {
  return Math.min(Number(text || 0), most);
}

/** An address with what has been chosen. @param address without a “#” */
export function withChoices(address) {
  return address + fragment();
}

function fragment() {
  return hasChosen() ? `#t${chosen.text}c${chosen.colours}p${chosen.patience}` : '';
}

/** Whether anything differs from how the next person is to find the screen. */
export function hasChosen() {
  return chosen.text > 0 || chosen.colours > 0 || chosen.patience > 0;
}

export function largestText() {
  return chosen.text === TEXT.length - 1;
}

export function nextText() {
  choose('text', (chosen.text + 1) % TEXT.length);
}

export function nextColours() {
  choose('colours', (chosen.colours + 1) % COLOURS.length);
}

export function stillReading() {
  choose('patience', Math.min(chosen.patience + 1, MOST_PATIENCE));
}

/** How many times longer this reader is waited for. */
export function patience() {
  return 2 ** Math.floor(chosen.patience / 2);
}

function choose(name, value) {
  chosen[name] = value;
  wear();
  // It replaces the address, so that there is nothing to go back to.
  history.replaceState(null, '', location.href.replace(/#.*$/, '') + fragment());
}

/** Shows what has been chosen. */
export function wear() {
  const root = document.documentElement;
  set(root, 'data-text', TEXT[chosen.text]);
  set(root, 'data-theme', COLOURS[chosen.colours]);
}

function set(root, name, value) {
  if (value) root.setAttribute(name, value);
  else root.removeAttribute(name);
}
