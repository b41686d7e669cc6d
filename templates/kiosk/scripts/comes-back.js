// A screen is shown because somebody pressed something on the one before it. One that comes back by itself shows what somebody read.
import { leave } from './clear.js';
import { isFirst } from './first-screen.js';

const KINDS = ['navigate', 'reload', 'back_forward'];

/** Goes to the first screen where the browser has gone back or forward, loaded a screen once more, or opened it again after it ended. */
export function leaveIfBack() {
  // Nobody is brought back to where somebody else was on a screen, either.
  history.scrollRestoration = 'manual';
  if (isBack() && !isFirst()) leave();
}

function isBack() {
  const [how] = performance.getEntriesByType('navigation');
  const kind = how ? how.type : KINDS[performance.navigation.type];
  return document.wasDiscarded === true || kind === 'reload' || kind === 'back_forward';
}
