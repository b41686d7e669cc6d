import { HEIGHT, WIDTHS } from './page-standard.ts';
import type { Tab } from './tab.ts';

const [WIDE] = WIDTHS;

/** Does something with the window at another size, in CSS pixels, and makes it as it was. */
export async function resized<Value>(
  { session }: Tab,
  size: { readonly width: number; readonly height: number },
  work: () => Promise<Value>,
): Promise<Value> {
  const set = (width: number, height: number) =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  await set(size.width, size.height);
  try {
    return await work();
  } finally {
    await set(WIDE, HEIGHT);
  }
}
