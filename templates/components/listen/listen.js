// The buttons above a leaflet that read it aloud.
import { awaitVoice } from './await-voice.js';
import { readingOf } from './reading.js';

const box = document.querySelector('.listen');
const article = document.querySelector('article');
if (window.speechSynthesis && window.SpeechSynthesisUtterance && box && article) begin();

function begin() {
  const [buttons, play, speed, stop, none] = ['buttons', 'play', 'speed', 'stop', 'none'].map((name) =>
    box.querySelector(`.listen-${name}`),
  );
  const { language } = box.dataset;
  const names = { still: play.textContent, speaking: play.dataset.pause, paused: play.dataset.on };
  const slower = speed.textContent;
  let slow = false;

  const reading = readingOf({
    partOf: () => article,
    language,
    changed: (state) => {
      play.textContent = names[state];
      // Else the focus would be on something that has gone.
      if (state === 'still' && document.activeElement === stop) play.focus();
      stop.hidden = state === 'still';
    },
  });

  play.addEventListener('click', reading.turn);
  stop.addEventListener('click', reading.stop);
  speed.addEventListener('click', () => {
    slow = !slow;
    speed.textContent = slow ? speed.dataset.usual : slower;
    reading.readSlowly(slow);
  });
  window.addEventListener('pagehide', reading.stop);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') reading.pause();
  });

  awaitVoice(language, (can, known) => {
    if (!can) reading.stop();
    buttons.hidden = !can;
    none.hidden = can || !known;
  });
  box.hidden = false;
}
