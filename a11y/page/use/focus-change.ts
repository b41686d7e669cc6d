import { contrastOf } from '../../colour/pixel-colour.ts';
import { colourAt, type Pixels, shoot } from './pixels.ts';
import type { Tab } from './tab.ts';

/** How much of a thing’s look changes when it has the focus, in pixels, beside the length of its edges. */
export interface FocusChange {
  /** Pixels that change by 3:1 or more. */
  readonly strong: number;
  /** Pixels that change so that most people could see it. */
  readonly weak: number;
  readonly perimeter: number;
}

/** Takes a picture of something with the focus and without, and compares them. Nothing where it can’t be brought into the window. */
export async function focusChange(tab: Tab, where: string): Promise<FocusChange | undefined> {
  try {
    const place = await tab.probe('beforeFocus', where);
    if (!place) return undefined;
    const before = await shoot(tab, place);
    await tab.probe('withFocus', where);
    const after = await shoot(tab, place);
    return { ...changed(before, after), perimeter: place.perimeter };
  } finally {
    await tab.probe('afterFocus');
  }
}

function changed(before: Pixels, after: Pixels): { strong: number; weak: number } {
  let strong = 0;
  let weak = 0;
  const end = Math.min(before.bytes.length, after.bytes.length) - 2;
  for (let at = 0; at < end; at += 3) {
    const one = colourAt(before.bytes, at);
    const other = colourAt(after.bytes, at);
    if (one === other) continue;
    const contrast = contrastOf(one, other);
    if (contrast >= 3) strong += 1;
    if (contrast >= 1.5) weak += 1;
  }
  return { strong, weak };
}
