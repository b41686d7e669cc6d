// Reads a part of a page aloud, sentence by sentence, with a voice of the device itself. Nothing is sent, and nothing is kept.
import { mark, unmark } from './marked.js';
import { sentencesOf } from './sentences.js';
import { utterancesOf } from './spoken.js';
import { voiceFor } from './voices.js';

const SLOWER = 0.7;

/**
 * A reading that buttons start, pause and stop. It is `still`, `speaking` or `paused`.
 *
 * @param partOf tells which element is read, when it begins
 * @param language BCP 47 tag of its words
 * @param changed called with what the reading has become
 */
export function readingOf({ partOf, language, changed }) {
  const synth = window.speechSynthesis;
  let state = 'still';
  let slow = false;
  let volume = 1;
  let sentences = [];
  let at = 0;
  // What an utterance of an earlier turn reports is no longer of interest.
  let turn = 0;
  // Held, because some browsers forget an utterance that nobody holds, and then never tell that it ended.
  let utterance;

  const voiceOf = (tag) => voiceFor(synth.getVoices(), tag) || voiceFor(synth.getVoices(), language);

  const become = (next) => {
    state = next;
    changed(state);
  };

  const hush = () => {
    turn += 1;
    synth.cancel();
  };

  const stop = () => {
    if (state === 'still') return;
    hush();
    unmark();
    at = 0;
    become('still');
  };

  const pause = () => {
    if (state !== 'speaking') return;
    // Some browsers forget what was paused. So we stop, and begin this sentence anew.
    hush();
    become('paused');
  };

  const sayNext = () => {
    if (at >= sentences.length) {
      stop();
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
      utterance.volume = volume;
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

  /** What is being said begins anew, so that a change is heard at once. */
  const sayAnew = () => {
    if (state === 'speaking') speak();
  };

  return {
    stop,
    pause,
    /** What one button does: it starts, pauses, and goes on. */
    turn: () => {
      if (state === 'speaking') {
        pause();
        return;
      }
      if (state === 'still') sentences = sentencesOf(partOf());
      speak();
    },
    readSlowly: (wanted) => {
      slow = wanted;
      sayAnew();
    },
    /** @param wanted from 0 to 1 */
    speakAt: (wanted) => {
      volume = wanted;
      sayAnew();
    },
  };
}
