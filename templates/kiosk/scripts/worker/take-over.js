// A new edition takes over between readers: when every window shows the first screen, with nothing chosen, untouched.
import { windows } from './editions.js';

/** Milliseconds in which a window must answer. One that does not may be somebody’s. */
const PATIENCE = 3000;

/** Takes over, if nobody is reading. */
export async function takeOver() {
  const asked = await windows();
  const free = (await Promise.all(asked.map(isFree))).every(Boolean);
  const known = asked.map(({ id }) => id);
  const opened = (await windows()).some(({ id }) => !known.includes(id));
  if (free && !opened) await self.skipWaiting();
}

function isFree(window) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(false), PATIENCE);
    window.postMessage({ kiosk: 'free?' }, [port2]);
  });
}
