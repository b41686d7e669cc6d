// Says to staff whether this kiosk works as it should.
import { voiceFor } from '../../components/listen/voices.js';

const root = document.documentElement;

const EDITION = new URL(root.dataset.root || '.', location.href).href;

/** Days after which an edition is told to be old. */
const OLD = 35;

const DAY = 24 * 60 * 60 * 1000;

/** Times in milliseconds after which a browser may have found its voices; not every one tells when it has. */
const LOOK_AGAIN = [250, 1000, 3000];

// After the drop-ins that are over have been taken away, which every screen does.
document.addEventListener('DOMContentLoaded', () => {
  tellAge(document.getElementById('well-old'));
  document.getElementById('well-no-drop-ins').hidden = document.querySelector('.drop-ins') !== null;
  beginVoices(document.querySelectorAll('[data-voice-of]'));
  tellCopy(document.getElementById('well-copy'));
});

function tellAge(slip) {
  const days = Math.floor((Date.now() - new Date(`${slip.dataset.made}T00:00`)) / DAY);
  if (days <= OLD) return;
  slip.textContent = counted(slip.dataset.days, days);
  slip.hidden = false;
}

function beginVoices(lines) {
  const synth = window.speechSynthesis;
  const tell = () => {
    for (const line of lines) {
      const voice = synth && voiceFor(synth.getVoices(), line.dataset.voiceOf);
      const words = voice ? line.dataset.voice.replace('#', () => voice.name) : line.dataset.none;
      if (line.textContent !== words) line.textContent = words;
    }
  };
  if (synth?.addEventListener) synth.addEventListener('voiceschanged', tell);
  for (const wait of LOOK_AGAIN) setTimeout(tell, wait);
}

async function tellCopy(line) {
  line.textContent = await copyInWords(line.dataset);
}

async function copyInWords(words) {
  if (location.protocol === 'file:') return words.disk;
  const worker = await workerHere().catch(() => undefined);
  if (!worker) return words.none;
  const { files, missing } = await looked(worker);
  return missing > 0 ? counted(words.part, missing) : counted(words.whole, files);
}

/** The worker that keeps the copy of this edition, once it has one. */
async function workerHere() {
  const registration = await navigator.serviceWorker.getRegistration(EDITION);
  return registration && registration.scope === EDITION ? registration.active : undefined;
}

/** Lets it compare every file with the list. */
function looked(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ kiosk: 'look' }, [port2]);
  });
}

/** The words for a number, by the rules of the language. */
function counted(words, count) {
  const kinds = JSON.parse(words);
  // Safari 12 does not know the rules.
  const kind = Intl.PluralRules ? new Intl.PluralRules(root.lang).select(count) : 'other';
  return (kinds[kind] || kinds.other).replace(
    '#',
    new Intl.NumberFormat(`${root.lang}-u-nu-latn`).format(count),
  );
}
