// The screen that the next person is to find: in the language that the kiosk starts in, with no choices.
import { hasChosen } from './choices.js';

const root = document.documentElement;

export const START = new URL(`${root.dataset.root}index.html`, location.href).href;

/** Whether this is the first screen, and nothing on it has been chosen. */
export function isFirst() {
  const [address] = location.href.split('#');
  return (address === START || `${address}index.html` === START) && !hasChosen();
}

/** Whether it looks as the next person is to find it, but perhaps for an open panel. Then there is nothing to ask about. */
export function isUntouched() {
  const typed = [...document.querySelectorAll('input, textarea')].some(({ value }) => value !== '');
  const pinched = 'visualViewport' in window && visualViewport.scale > 1.01;
  return isFirst() && !typed && !pinched && scrollX === 0 && scrollY === 0;
}
