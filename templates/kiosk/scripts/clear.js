// Takes away what the last reader left, and shows the first screen to the next one.
import { START } from './first-screen.js';
import { wipe } from './leftovers.js';
import { tellOthers, whenTold } from './windows.js';

/** For as long, in milliseconds, the first screen waits for the browser to clear what it clears by and by. */
const WAITS = 300;

const root = document.documentElement;
let leaving = false;

whenTold('clear', () => {
  stop();
  leave();
});

// A browser may keep a screen as it was when it was left, to show it again: it keeps an empty one.
addEventListener('pagehide', blank);
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  leaving = false;
  leave();
});
// Someone went back or forward between two places of this screen.
addEventListener('popstate', leave);

/** Shows nothing at once, clears, and goes to the first screen. Nothing leads back. Other windows do the same. */
export function clear() {
  // Another screen may be on its way: it must not come in between.
  stop();
  tellOthers('clear');
  leave();
}

/** The same, in this window alone. */
export function leave() {
  if (leaving) return;
  leaving = true;
  blank();
  // The title of a window can be read in lists of windows; only the name of the service stays.
  document.title = document.title.split(' – ').pop();
  startAnew();
}

/** Loads the first screen, with what is shown staying until it comes. */
export function startAnew() {
  const goes = () => location.replace(START);
  Promise.race([wipe(), new Promise((done) => setTimeout(done, WAITS))]).then(goes);
}

/** Whether this screen is on its way out: nothing that is done on it counts any more. */
export function isLeaving() {
  return leaving;
}

function blank() {
  root.setAttribute('data-cleared', '');
}
