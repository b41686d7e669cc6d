// Lets a worker keep a copy of the edition, and lets a new edition take over only between readers.
import { hasChosen } from './choices.js';

const root = document.documentElement;

const EDITION = new URL(root.dataset.root || '.', location.href).href;

/** Milliseconds after which it looks for a new edition, and for files to mend, while nobody reads. */
const LOOK_AGAIN = 10 * 60 * 1000;

/** Milliseconds after which it asks once more whether a new edition may take over: a window that was closing counts at first. */
const ASK_AGAIN = [0, 3000, 8000, 15000, 30000];

/** What a reader does to a screen. */
const TOUCHES = ['pointerdown', 'touchstart', 'mousedown', 'click', 'keydown', 'wheel'];

let touched = false;

/** Begins when a screen is ready for its reader. A disk needs no copy, and some browsers have no workers. */
export function beginOffline() {
  const workers = /^https?:$/.test(location.protocol) ? navigator.serviceWorker : undefined;
  if (!workers) return;
  for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true });
  workers.addEventListener('message', ({ data, ports: [port] }) => {
    if (data.kiosk === 'free?') port.postMessage(isFree());
  });
  // Whoever has begun to read in this very moment goes on: what they see stays of one edition until they go to another screen.
  workers.addEventListener('controllerchange', () => {
    if (isFree()) location.replace(`${EDITION}index.html`);
  });
  if (isFirstScreen()) tell(workers.controller, 'up');
  window.addEventListener('load', () => {
    workers
      .register(`${EDITION}sw.js`, { scope: EDITION, updateViaCache: 'none' })
      .then((registration) => isFirstScreen() && rest(registration, workers))
      .catch(() => undefined);
  });
}

function touch() {
  touched = true;
}

/** The first screen, as the next person is to find it. */
function isFirstScreen() {
  const [address, anchor = ''] = location.href.split('#');
  return anchor === '' && (address === EDITION || address === `${EDITION}index.html`);
}

function isFree() {
  return isFirstScreen() && !touched && !hasChosen();
}

/** What is done while nobody reads. */
function rest(registration, workers) {
  const offer = () => {
    for (const wait of ASK_AGAIN) {
      setTimeout(() => isFree() && tell(registration.waiting, 'take over'), wait);
    }
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
