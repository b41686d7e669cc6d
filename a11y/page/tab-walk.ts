import type { CDPSession } from 'puppeteer';
import type { Walked } from './probes/focus-walk.ts';
import type { Tab } from './tab.ts';

/** More stops than this are not walked: what is on such a page is found by its first ones. */
const MOST_STOPS = 250;

/** A page walked through by the Tab key. */
export interface TabWalk extends Walked {
  /** Whether Tab was pressed often enough to have come round. */
  readonly whole: boolean;
  readonly presses: number;
}

const walked = new WeakMap<Tab, Promise<TabWalk>>();

/** Walks through a page by pressing Tab, as someone without a mouse does. It is done once for all the rules that ask. */
export function tabWalk(tab: Tab): Promise<TabWalk> {
  let walk = walked.get(tab);
  if (!walk) {
    walk = walkThrough(tab);
    walked.set(tab, walk);
  }
  return walk;
}

async function walkThrough(tab: Tab): Promise<TabWalk> {
  const stops = await tab.probe('startWalk');
  // One press more to leave the page, and one to begin anew.
  const presses = Math.min(stops, MOST_STOPS) + 2;
  await press(tab.session, 'Tab', presses);
  return { ...(await tab.probe('endWalk')), whole: stops <= MOST_STOPS, presses };
}

const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
} as const;

/** Presses a key some times, as a keyboard does. Nobody waits for one before the next, so a hundred take some tens of milliseconds. */
export async function press(
  session: CDPSession,
  name: keyof typeof KEYS,
  times = 1,
  { shift = false } = {},
): Promise<void> {
  const key = { ...KEYS[name], ...(shift && { modifiers: 8 }) };
  const sent: Promise<unknown>[] = [];
  for (let time = 0; time < times; time++) {
    sent.push(
      session.send('Input.dispatchKeyEvent', { type: name === 'Enter' ? 'keyDown' : 'rawKeyDown', ...key }),
    );
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }));
  }
  await Promise.all(sent);
}
