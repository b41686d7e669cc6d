// What a reader can leave behind, taken away.
//
// The kiosk itself keeps nothing; this is for what a browser keeps by itself, and for what someone may have tried. A page cannot reach
// the browser’s own list of addresses and titles, the files that it keeps for speed, cookies that only a server may read, how large
// Ctrl and + has made everything, what was downloaded, or pictures of the screen that the computer makes. The browser’s policies must
// see to these: deploy/kiosk/.
import { attempt } from './attempt.js';

/** The edition itself, as the worker keeps it for when the network is down. */
const OWN_CACHES = 'kiosk-';

/** Takes away everything that can be. What it gives is done when nothing is left to wait for. */
export function wipe() {
  return Promise.all([
    attempt(() => speechSynthesis.cancel()),
    attempt(stopPlaying),
    attempt(emptyForms),
    attempt(() => getSelection().removeAllRanges()),
    attempt(() => document.activeElement.blur()),
    attempt(() => {
      window.name = '';
    }),
    attempt(() => localStorage.clear()),
    attempt(() => sessionStorage.clear()),
    attempt(endCookies),
    attempt(() => navigator.clipboard.writeText('')),
    attempt(deleteDatabases),
    attempt(deleteCaches),
  ]);
}

function stopPlaying() {
  for (const media of document.querySelectorAll('audio, video')) {
    media.pause();
    media.removeAttribute('src');
    media.load();
  }
}

function emptyForms() {
  for (const field of document.querySelectorAll('input, textarea')) field.value = '';
  for (const details of document.querySelectorAll('details[open]')) details.open = false;
}

/** A cookie ends only where it was made: for this folder, or for any above it. */
function endCookies() {
  const folders = location.pathname.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'));
  for (const cookie of document.cookie.split('; ')) {
    const [name] = cookie.split('=');
    for (const folder of folders.flatMap((one) => [one, `${one}/`])) {
      // biome-ignore lint/suspicious/noDocumentCookie: browsers of 2019 have no other way.
      document.cookie = `${name}=; path=${folder}; max-age=0`;
    }
  }
}

async function deleteDatabases() {
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
}

async function deleteCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !name.startsWith(OWN_CACHES)).map((name) => caches.delete(name)));
}
