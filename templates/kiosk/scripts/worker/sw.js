// Lets an edition work without a network: it keeps all of its files, and answers for the server. It keeps nothing else, so nobody can
// find out from it what somebody has read.
import { answer, isOurs } from './answer.js';
import { begin, cameUp, clean, shown } from './editions.js';
import { look, mend } from './files.js';
import { gather } from './gather.js';
import { takeOver } from './take-over.js';

self.addEventListener('install', (event) => event.waitUntil(gather()));

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});

/** What a window may ask for. */
const ASKED = {
  up: ({ source }) => cameUp(source.id),
  'take over': takeOver,
  clean,
  mend: async () => mend(await shown()),
  look: async ({ ports: [port] }) => port.postMessage(await look(await shown())),
};

self.addEventListener('message', (event) => {
  const { kiosk } = event.data || {};
  if (Object.hasOwn(ASKED, kiosk)) event.waitUntil(ASKED[kiosk](event));
});
