// When nobody has touched a screen for a while, it asks whether someone is there, and if nobody answers it goes back to the first.
import { patience, stillReading } from './choices.js';
import { clear, isLeaving, startAnew } from './clear.js';
import { isUntouched } from './first-screen.js';
import { isHeard } from './heard.js';
import * as notice from './idle-notice.js';
import { now } from './passing-time.js';
import { tellOthers, whenTold } from './windows.js';

const { idle, countdown } = document.documentElement.dataset;

// All times are in milliseconds.
const IDLE = idle * 1000;
const COUNTDOWN = countdown * 1000;
/** What someone has at the least to read the question and answer it, however late it was asked. */
const LEAST_COUNTDOWN = 20_000;
/** A finger that is down has this long to come up again. */
const PRESSES = 5000;
/** A browser tells of a click soon after the press has ended, or not at all. */
const SETTLES = 400;
/** A mouse that moves may be on its way to “I’m still reading”. */
const RESTS = 1000;
const LOOKS_EVERY = 250;
/** Other windows are told as often that someone reads. */
const TELLS_EVERY = 5000;
/** A voice that hangs says for ever that it speaks. After so long it asks, too. */
const LISTENS_LONGEST = 30 * 60_000;
/** A first screen that nobody has touched is loaded anew this often, so that it is of today’s edition. */
const LASTS = 60 * 60_000;
/** A mouse that lies on a table that shakes is nobody; in pixels. */
const MOVED = 8;

const PRESSED = ['pointerdown', 'touchstart', 'mousedown'];
const LIFTED = ['pointerup', 'pointercancel', 'touchend', 'touchcancel', 'mouseup'];

let askAt;
let clearAt;
let touchedAt = 0;
let toldAt = Number.NEGATIVE_INFINITY;
let touched = false;
let pointer;
let soon;

export function begin() {
  notice.begin();
  readOn();
  // Before anything else hears of it.
  for (const kind of [...PRESSED, ...LIFTED, 'pointermove', 'wheel', 'keydown', 'click']) {
    addEventListener(kind, someone, { capture: true, passive: kind !== 'keydown' && kind !== 'click' });
  }
  setInterval(look, LOOKS_EVERY);
  // A computer that wakes, or a window that is seen again, need not wait for that.
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  whenTold('reading', () => {
    if (isOver()) return;
    readOn();
    if (notice.isOpen()) notice.close();
  });
}

/** Someone is there: the time begins anew. */
function readOn() {
  askAt = now() + patience() * (IDLE + COUNTDOWN) - COUNTDOWN;
  clearAt = askAt + COUNTDOWN;
}

function isOver() {
  return isLeaving() || now() >= clearAt;
}

function look() {
  const at = now();
  if (isLeaving()) return;
  if (at >= clearAt) goBack();
  else if (notice.isOpen()) notice.tell(clearAt - at, COUNTDOWN);
  else if (isHeard() && at - touchedAt < LISTENS_LONGEST) {
    readOn();
    tellThatSomeoneReads(at);
  } else if (at >= askAt) ask(at);
}

function ask(at) {
  if (isUntouched()) {
    goBack();
    return;
  }
  clearAt = Math.max(clearAt, at + LEAST_COUNTDOWN);
  notice.open();
  notice.tell(clearAt - at, COUNTDOWN);
}

/** Back to how the next person is to find the kiosk. Where that is how it is, nobody sees it. */
function goBack() {
  if (!isUntouched()) clear();
  else if (touched || now() >= LASTS) {
    startAnew();
    readOn();
  } else readOn();
}

/** Hears of everything that people do. */
function someone(event) {
  if (isLeaving()) return;
  if (event.repeat) {
    holds(event);
    return;
  }
  if (event.type === 'pointermove' && !hasMoved(event)) return;
  // What should have been cleared while the computer slept is cleared now, whoever has touched it.
  if (isOver()) {
    goBack();
    if (event.type === 'keydown' || event.type === 'click') stop(event);
    return;
  }
  touched = true;
  touchedAt = now();
  tellThatSomeoneReads(touchedAt);
  if (notice.isOpen()) answer(event);
  else readOn();
}

/** A key that is held, perhaps by something that lies on it, is nobody. It scrolls and deletes, and presses no button again and again. */
function holds(event) {
  if (notice.isOpen() || event.key === 'Enter' || event.key === ' ') stop(event);
}

/** Whatever is done while it asks is an answer, and does nothing to the screen below: nobody sees what they would press there. */
function answer(event) {
  const { type, target } = event;
  if (notice.isHide(target)) return;
  if (type === 'click') {
    stop(event);
    if (notice.isStill(target)) stillReading();
    answered();
  } else if (type === 'keydown') {
    // The browser makes a click of it.
    if (notice.isStill(target) && (event.key === 'Enter' || event.key === ' ')) return;
    stop(event);
    answered();
  } else if (type === 'wheel') answered();
  else {
    // It stays until the finger has come up: else a click would go to whatever comes to light under it.
    clearAt = Math.max(clearAt, now() + PRESSES);
    clearTimeout(soon);
    if (LIFTED.includes(type)) soon = setTimeout(answered, SETTLES);
    else if (type === 'pointermove' && event.buttons === 0) soon = setTimeout(answered, RESTS);
  }
}

function answered() {
  clearTimeout(soon);
  if (isLeaving() || !notice.isOpen()) return;
  notice.close();
  readOn();
}

function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether a pointer has moved since it was last looked at: browsers also tell of it when the page moves under it. */
function hasMoved({ screenX, screenY }) {
  const moved = pointer && Math.hypot(screenX - pointer.x, screenY - pointer.y) >= MOVED;
  if (!pointer || moved) pointer = { x: screenX, y: screenY };
  return moved;
}

function tellThatSomeoneReads(at) {
  if (at - toldAt < TELLS_EVERY) return;
  toldAt = at;
  tellOthers('reading');
}
