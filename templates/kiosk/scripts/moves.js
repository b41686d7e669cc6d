// Every move replaces the screen before it: there is no way back to what somebody else has read, and no way out.
import { withChoices } from './choices.js';
import { clear } from './clear.js';

/** Keys that, with Ctrl or ⌘, would print, save, or open something of the browser’s own. */
const KEYS_OUT = ['p', 's', 'o', 'u', 'f', 'g', 'j', 'h', 'd', 'n', 't'];

const EDITION = new URL(document.documentElement.dataset.root || '.', location.href).href;

export function begin() {
  document.addEventListener('click', follow);
  for (const kind of ['auxclick', 'contextmenu', 'dragstart', 'copy', 'cut', 'drop']) {
    document.addEventListener(kind, refuse);
  }
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && KEYS_OUT.includes(event.key.toLowerCase())) refuse(event);
  });
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
