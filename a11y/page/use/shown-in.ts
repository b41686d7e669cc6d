import { MEDIA } from '../../browser/kept-page.ts';
import type { Colours } from '../../finding.ts';
import type { Tab } from './tab.ts';

/** Does something while the page is shown in other colours, and then shows it in the usual ones. */
export async function shownIn<Value>(
  { session }: Tab,
  colours: Colours,
  work: () => Promise<Value>,
): Promise<Value> {
  await session.send('Emulation.setEmulatedMedia', { features: MEDIA[colours] });
  try {
    return await work();
  } finally {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  }
}
