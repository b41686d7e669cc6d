import { HEIGHT, WIDTHS } from '../engines/page-standard.ts';
import type { Narrowed } from '../probes/narrow.ts';
import { resized } from './resize.ts';
import type { Tab } from './tab.ts';

const [, NARROW] = WIDTHS;
const looked = new WeakMap<Tab, Promise<Narrowed>>();

/** What the page is like in a narrow window, which is also a wide one at 400%. Looked at once for all the rules that ask. */
export function narrowPage(tab: Tab): Promise<Narrowed> {
  let narrow = looked.get(tab);
  if (!narrow) {
    narrow = tab
      .probe('readFirst')
      .then(() => resized(tab, { width: NARROW, height: HEIGHT }, () => tab.probe('narrowed')));
    looked.set(tab, narrow);
  }
  return narrow;
}
