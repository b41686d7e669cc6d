import { voiceFor } from './voices.js';

/** Times in milliseconds after which a browser may have found its voices; not every one tells when it has. */
const LOOK_AGAIN = [250, 1000, 3000];

/**
 * Looks for a voice of the device that speaks a language, now and later.
 *
 * @param language BCP 47 tag
 * @param tell called with whether there is one, and whether that is known: it may yet be found
 */
export function awaitVoice(language, tell) {
  const synth = window.speechSynthesis;
  if (!synth || !window.SpeechSynthesisUtterance) {
    tell(false, true);
    return;
  }
  let waited = false;
  const look = () => {
    const can = voiceFor(synth.getVoices(), language) !== undefined;
    tell(can, can || waited);
  };
  // Not every browser lets one listen to this in both ways.
  if (synth.addEventListener) synth.addEventListener('voiceschanged', look);
  else synth.onvoiceschanged = look;
  for (const time of LOOK_AGAIN) setTimeout(look, time);
  setTimeout(
    () => {
      waited = true;
      look();
    },
    Math.max(...LOOK_AGAIN),
  );
  look();
}
