// “Are you still reading?”, over everything else.

const root = document.documentElement;

/** Where someone has asked that nothing moves, the bar grows shorter with the seconds and not between them. */
const still = matchMedia('(prefers-reduced-motion: reduce)');

let notice;
let button;
let hide;
let bar;
let words;
let rest;
let texts;
/** What had the focus before. */
let before;
let shown;

export function begin() {
  notice = document.getElementById('idle');
  button = document.getElementById('idle-still');
  hide = document.getElementById('kiosk-hide');
  bar = document.querySelector('.bar');
  words = document.getElementById('idle-left');
  rest = document.getElementById('idle-rest');
  texts = JSON.parse(words.dataset.left);
  document.addEventListener('focusin', ({ target }) => {
    if (isOpen() && !notice.contains(target) && target !== hide) button.focus();
  });
}

export function isOpen() {
  return !notice.hidden;
}

/** Whether something was pressed on “I’m still reading”. */
export function isStill(target) {
  return button.contains(target);
}

/** Whether something was pressed on “Hide”, which stays in its place above the notice. */
export function isHide(target) {
  return hide.contains(target);
}

export function open() {
  before = document.activeElement;
  shown = undefined;
  // Before the notice itself, so that no screen reader finds the page beside it.
  root.setAttribute('data-asks', '');
  notice.hidden = false;
  button.focus({ preventScroll: true });
}

/** Where someone has made the screen larger with two fingers, what is to be read and pressed comes to the part that they see. */
function keepInSight() {
  const { offsetLeft = 0, offsetTop = 0, scale = 1 } = window.visualViewport || {};
  const moved = scale > 1 ? `translate(${offsetLeft}px, ${offsetTop}px) scale(${1 / scale})` : '';
  for (const one of [notice, bar]) one.style.transform = moved;
}

export function close() {
  notice.hidden = true;
  root.removeAttribute('data-asks');
  bar.style.transform = '';
  if (before && before !== document.body) before.focus({ preventScroll: true });
  else button.blur();
  before = undefined;
}

/** Shows how long is left. @param left @param all in milliseconds */
export function tell(left, all) {
  keepInSight();
  const seconds = Math.min(Math.ceil(left / 1000), texts.length - 1);
  if (seconds !== shown) words.textContent = texts[seconds];
  if (seconds !== shown || !still.matches) rest.style.width = `${Math.min((100 * left) / all, 100)}%`;
  shown = seconds;
}
