// How loud this screen is: what is read aloud, and what was recorded. It is middling again on the next screen.

const MOST = 5;
const MIDDLE = 3;

let step = MIDDLE;

/** @param changed called with what voices are to speak at, from 0 to 1, now and whenever it changes */
export function begin(changed) {
  const tell = () => {
    document.documentElement.setAttribute('data-volume', step.toString());
    for (const button of buttons()) {
      // It keeps the focus where it can do no more.
      button.setAttribute('aria-disabled', (within(step + stepOf(button)) === step).toString());
    }
    for (const player of document.querySelectorAll('audio, video')) player.volume = step / MOST;
    changed(step / MOST);
  };
  const become = (next) => {
    if (next === step) return;
    step = next;
    tell();
  };
  for (const button of buttons()) {
    button.addEventListener('click', () => become(within(step + stepOf(button))));
  }
  window.addEventListener('pagehide', () => become(MIDDLE));
  tell();
}

function buttons() {
  return document.querySelectorAll('.volume-change');
}

function stepOf(button) {
  return Number(button.dataset.step);
}

function within(wanted) {
  return Math.max(1, Math.min(wanted, MOST));
}
