import { heardEvents } from './heard-events.ts';
import { HEIGHT, WIDTHS } from './page-standard.ts';
import type { Tab } from './tab.ts';

const [WIDE] = WIDTHS;

const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Does something with the window at another size, in CSS pixels, and makes it as it was. */
export async function resized<Value>(
  tab: Tab,
  size: { readonly width: number; readonly height: number },
  work: () => Promise<Value>,
): Promise<Value> {
  const set = (width: number, height: number) =>
    tab.session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
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
