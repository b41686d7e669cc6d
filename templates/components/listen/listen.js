// Reads the leaflet aloud, sentence by sentence, with a voice of the device itself. Nothing is sent, and nothing is kept.
import { mark, unmark } from './marked.js';
import { sentencesOf } from './sentences.js';
import { utterancesOf } from './spoken.js';
import { voiceFor } from './voices.js';

/** Times in milliseconds after which a browser may have found its voices; not every one tells when it has. */
const LOOK_AGAIN = [250, 1000, 3000];

const SLOWER = 0.7;

const synth = window.speechSynthesis;
const box = document.querySelector('.listen');
const article = document.querySelector('article');
if (synth && window.SpeechSynthesisUtterance && box && article) begin();

function begin() {
  const [buttons, play, speed, stop, none] = ['buttons', 'play', 'speed', 'stop', 'none'].map((name) =>
    box.querySelector(`.listen-${name}`),
  );
  const { language } = box.dataset;
  const names = { still: play.textContent, speaking: play.dataset.pause, paused: play.dataset.on };
  const slower = speed.textContent;
  let state = 'still';
  let slow = false;
  let waited = false;
  let sentences = [];
  let at = 0;
  // What an utterance of an earlier turn reports is no longer of interest.
  let turn = 0;
  // Held, because some browsers forget an utterance that nobody holds, and then never tell that it ended.
  let utterance;

  const voiceOf = (tag) => voiceFor(synth.getVoices(), tag) || voiceFor(synth.getVoices(), language);

  const offer = () => {
    const can = voiceFor(synth.getVoices(), language) !== undefined;
    if (!can && state !== 'still') end();
    buttons.hidden = !can;
    none.hidden = can || !waited;
  };

  const become = (next) => {
    state = next;
    play.textContent = names[state];
    // Else the focus would be on something that has gone.
    if (state === 'still' && document.activeElement === stop) play.focus();
    stop.hidden = state === 'still';
  };

  const hush = () => {
    turn += 1;
    synth.cancel();
  };

  const end = () => {
    hush();
    unmark();
    at = 0;
    become('still');
  };

  const pause = () => {
    // Some browsers forget what was paused. So we stop, and begin this sentence anew.
    hush();
    become('paused');
  };

  const sayNext = () => {
    if (at >= sentences.length) {
      end();
      return;
    }
    mark(sentences[at]);
    const mine = turn;
    const parts = utterancesOf(sentences[at], voiceOf);
    const sayPart = (index) => {
      if (mine !== turn) return;
      if (index === parts.length) {
        at += 1;
        sayNext();
        return;
      }
      const { text, voice } = parts[index];
      utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      // Android goes by this alone.
      utterance.lang = voice.lang;
      utterance.rate = slow ? SLOWER : 1;
      utterance.onend = () => sayPart(index + 1);
      utterance.onerror = () => {
        if (mine === turn) pause();
      };
      synth.speak(utterance);
    };
    sayPart(0);
  };

  const speak = () => {
    hush();
    become('speaking');
    sayNext();
  };

  play.addEventListener('click', () => {
    if (state === 'speaking') {
      pause();
      return;
    }
    if (state === 'still') sentences = sentencesOf(article);
    speak();
  });
  stop.addEventListener('click', end);
  speed.addEventListener('click', () => {
    slow = !slow;
    speed.textContent = slow ? speed.dataset.usual : slower;
    if (state === 'speaking') speak();
  });
  window.addEventListener('pagehide', end);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && state === 'speaking') pause();
  });

  // Not every browser lets one listen to this in another way.
  synth.onvoiceschanged = offer;
  for (const time of LOOK_AGAIN) setTimeout(offer, time);
  setTimeout(
    () => {
      waited = true;
      offer();
    },
    Math.max(...LOOK_AGAIN),
  );
  offer();
  box.hidden = false;
}
