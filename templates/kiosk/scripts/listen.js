// Reads a screen aloud, and plays what was recorded. It is over as soon as anyone goes on, hides the screen, or has gone.
import { awaitVoice } from '../../components/listen/await-voice.js';
import { readingOf } from '../../components/listen/reading.js';
import { begin as beginRecordings, pauseRecordings } from './recordings.js';
import { begin as beginVolume } from './volume.js';

const root = document.documentElement;

export function begin() {
  const reading = beginPanel(document.getElementById('listen-panel'));
  beginRecordings(reading.pause);
  beginVolume(reading.speakAt);
  const hush = () => {
    reading.stop();
    pauseRecordings();
  };
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target.closest?.('a[href]')) hush();
    },
    // Before anything else hears of it.
    true,
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hush();
  });
  window.addEventListener('pagehide', hush);
  // However it came that the screen is being cleared.
  new MutationObserver(hush).observe(root, { attributes: true, attributeFilter: ['data-cleared'] });
}

function beginPanel(panel) {
  const opener = document.getElementById('kiosk-listen');
  const bar = panel.closest('.bar');
  const languages = bar.querySelector('.bar-languages');
  const [reader, play, stop, speed, none] = ['', '-play', '-stop', '-speed', '-none'].map((name) =>
    panel.querySelector(`.reader${name}`),
  );
  const { language } = panel.dataset;
  const names = { still: play.textContent, speaking: play.dataset.pause, paused: play.dataset.on };
  const slower = speed.textContent;
  let slow = false;

  const reading = readingOf({
    partOf: wordsOnScreen,
    language,
    changed: (state) => {
      if (state === 'speaking') pauseRecordings();
      play.textContent = names[state];
      // Else the focus would be on something that has gone.
      if (state === 'still' && document.activeElement === stop) play.focus();
      stop.hidden = state === 'still';
    },
  });

  /** What is read is shown below the bar and what it has opened. */
  const makeRoom = () => {
    const covers = !panel.hidden && getComputedStyle(bar).position === 'sticky';
    root.style.scrollPaddingTop = covers ? `${Math.ceil(bar.getBoundingClientRect().height)}px` : '';
  };
  const focusFirst = () => {
    const first = reader.hidden ? none.querySelector('a') : play;
    // Nothing that cannot be seen takes it.
    if (first) first.focus();
  };
  const open = (wanted) => {
    if (!wanted) reading.stop();
    if (wanted && languages) languages.open = false;
    panel.hidden = !wanted;
    // So that nobody who moves with one key comes by “Hide” on the way.
    if (wanted) focusFirst();
    opener.setAttribute('aria-expanded', wanted.toString());
    makeRoom();
  };

  opener.addEventListener('click', () => open(panel.hidden));
  if (languages) {
    languages.addEventListener('toggle', () => {
      if (languages.open) open(false);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden || event.defaultPrevented || isAsked()) return;
    open(false);
    opener.focus();
  });
  window.addEventListener('resize', makeRoom);
  window.addEventListener('pagehide', () => open(false));

  play.addEventListener('click', reading.turn);
  stop.addEventListener('click', reading.stop);
  speed.addEventListener('click', () => {
    slow = !slow;
    speed.textContent = slow ? speed.dataset.usual : slower;
    reading.readSlowly(slow);
  });
  awaitVoice(language, (can, known) => {
    if (!can) reading.stop();
    reader.hidden = !can;
    none.hidden = can || !known;
    makeRoom();
  });
  return reading;
}

/** Whether someone is being asked if they are still there, above all this. */
function isAsked() {
  const idle = document.getElementById('idle');
  return idle !== null && !idle.hidden;
}

/** The article, where the screen shows one, or all there is. */
function wordsOnScreen() {
  const main = document.querySelector('main');
  const article = main.querySelector('article');
  return article && article.getClientRects().length > 0 ? article : main;
}
