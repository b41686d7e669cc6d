import { HEIGHT, WIDTHS } from '../engines/page-standard.ts';
import { heardEvents } from './heard-events.ts';
import type { Tab } from './tab.ts';

const [WIDE] = WIDTHS;

const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Does something with the window at another size, in CSS pixels, and makes it as it was. */
export async function resized<Value>(
  tab: Tab,
  size: { readonly width: number; readonly height: number },
  work: () => Promise<Value>,
): Promise<Value> {
  // Through the page itself, as the gate sets it too: of two who set it, one would not be heard.
  const set = (width: number, height: number) => tab.page.setViewport({ width, height });
  // Scripts that lay the page out themselves hear of it with the next frame.
  const waits = (await heardEvents(tab)).has('resize');
  await set(size.width, size.height);
  try {
    if (waits) await tab.page.evaluate(FRAMES);
    return await work();
  } finally {
    await set(WIDE, HEIGHT);
    if (waits) await tab.page.evaluate(FRAMES);
  }
}
