// Lets a worker keep a copy of the edition, and lets a new edition take over only between readers.
import { hasChosen } from './choices.js';

const root = document.documentElement;

const EDITION = new URL(root.dataset.root || '.', location.href).href;

/** Milliseconds after which it looks for a new edition, and for files to mend, while nobody reads. */
const LOOK_AGAIN = 10 * 60 * 1000;

/** Milliseconds in which a new edition takes over, or does not. */
const LEAVING = 5000;

/** What a reader does to a screen. */
const TOUCHES = ['pointerdown', 'touchstart', 'mousedown', 'click', 'keydown', 'wheel'];

let touched = false;

/** Whether this screen waits for a new edition, and lets nobody begin to read. */
let leaving = false;

/** Begins when a screen is ready for its reader. A disk needs no copy, and some browsers have no workers. */
export function beginOffline() {
  const workers = /^https?:$/.test(location.protocol) ? navigator.serviceWorker : undefined;
  if (!workers) return;
  for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: false });
  workers.addEventListener('message', ({ data, ports: [port] }) => {
    if (data.kiosk === 'stay') leaving = false;
    if (data.kiosk === 'free?') port.postMessage(leave());
  });
  workers.addEventListener('controllerchange', () => {
    if (leaving) location.replace(`${EDITION}index.html`);
  });
  if (isFirstScreen()) tell(workers.controller, 'up');
  window.addEventListener('load', () => {
    workers
      .register(`${EDITION}sw.js`, { scope: EDITION, updateViaCache: 'none' })
      .then((registration) => isFirstScreen() && rest(registration, workers))
      .catch(() => undefined);
  });
}

function touch(event) {
  if (leaving && event.cancelable) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else touched = true;
}

/** The first screen, as the next person is to find it. */
function isFirstScreen() {
  const [address, anchor = ''] = location.href.split('#');
  return anchor === '' && (address === EDITION || address === `${EDITION}index.html`);
}

function isFree() {
  return isFirstScreen() && !touched && !hasChosen();
}

/** Lets a new edition take over, unless someone is here. */
function leave() {
  leaving = isFree();
  if (leaving) setTimeout(() => (leaving = false), LEAVING);
  return leaving;
}

/** What is done while nobody reads. */
function rest(registration, workers) {
  const offer = () => {
    if (isFree()) tell(registration.waiting, 'take over');
  };
  const watch = () => {
    const coming = registration.installing;
    if (coming) coming.addEventListener('statechange', offer);
  };
  registration.addEventListener('updatefound', watch);
  watch();
  offer();
  tell(workers.controller, 'clean');
  setInterval(() => {
    if (!isFree()) return;
    offer();
    tell(workers.controller, 'mend');
    registration.update().catch(() => undefined);
  }, LOOK_AGAIN);
}

function tell(worker, kiosk) {
  if (worker) worker.postMessage({ kiosk });
}
