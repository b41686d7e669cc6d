// Every move replaces the screen before it: there is no way back to what somebody else has read, and no way out.
import { withChoices } from './choices.js';
import { clear } from './clear.js';

/** Keys that, with Ctrl or ⌘, would print, save, or open something of the browser’s own. */
const KEYS_OUT = ['p', 's', 'o', 'u', 'f', 'g', 'j', 'h', 'd', 'n', 't', 'k', 'l', 'e', 'i'];

/** With Ctrl or ⌘ these change how large everything is for whoever comes next, too, and no page can change it back. */
const KEYS_OF_SIZE = ['+', '-', '=', '_', '0'];

/** These open help, a search or tools, or lead back, forward and home, by themselves or with Alt. */
const KEYS_ALONE = ['F1', 'F3', 'F7', 'F12', 'BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserSearch'];
const KEYS_WITH_ALT = ['ArrowLeft', 'ArrowRight', 'Home'];

const EDITION = new URL(document.documentElement.dataset.root || '.', location.href).href;

export function begin() {
  document.addEventListener('click', follow);
  for (const kind of ['auxclick', 'contextmenu', 'dragstart', 'copy', 'cut', 'paste', 'drop']) {
    document.addEventListener(kind, refuse);
  }
  document.addEventListener('keydown', (event) => {
    if (isWayOut(event)) refuse(event);
  });
  document.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), { passive: false });
  window.open = () => null;
}

function isWayOut({ key = '', ctrlKey, metaKey, altKey }) {
  const withCtrl = [...KEYS_OUT, ...KEYS_OF_SIZE];
  return (
    KEYS_ALONE.includes(key) ||
    ((ctrlKey || metaKey) && withCtrl.includes(key.toLowerCase())) ||
    (altKey && KEYS_WITH_ALT.includes(key))
  );
}

function refuse(event) {
  event.preventDefault();
}

function follow(event) {
  const link = event.target.closest ? event.target.closest('a[href]') : null;
  if (!link) return;
  event.preventDefault();
  if (link.id === 'kiosk-hide') {
    clear();
    return;
  }
  const [address, anchor] = link.href.split('#');
  if (anchor && address === location.href.split('#')[0]) {
    goWithin(anchor);
    return;
  }
  // Whatever is not of this edition is not opened.
  if (address.startsWith(EDITION)) location.replace(withChoices(address));
}

function goWithin(anchor) {
  const target = document.getElementById(anchor);
  if (!target) return;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
