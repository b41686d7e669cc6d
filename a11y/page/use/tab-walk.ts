import type { CDPSession } from 'puppeteer';
import type { Walked } from '../probes/focus-walk.ts';
import { heardEvents } from './heard-events.ts';
import type { Tab } from './tab.ts';

/** A walk with more stops than this would take longer than a page may take, which is a finding of its own. */
export const MOST_STOPS = 2000;

/** A page walked through by the Tab key. */
export interface TabWalk extends Walked {
  /** Whether Tab was pressed often enough to have come round. */
  readonly whole: boolean;
  readonly presses: number;
  /** Whether a script has moved the focus after the last press. */
  readonly pulled: boolean;
  /** Whether a script of the page hears of keys or of the focus. */
  readonly listens: boolean;
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
  // Without a script that hears of keys or of the focus, nothing can hold it or send it elsewhere.
  const listens = [...(await heardEvents(tab))].some((type) => /^(?:key|focus|blur)/u.test(type));
  return { ...(await walkOnce(tab, listens)), listens };
}

/** Walks once round, forwards or backwards. */
export async function walkOnce(
  tab: Tab,
  listens: boolean,
  { shift = false } = {},
): Promise<Omit<TabWalk, 'listens'>> {
  const walked = await walkAt('once', tab, shift);
  if (!listens || (walked.held.length === 0 && walked.heard === walked.presses && !walked.pulled))
    return walked;
  // A script may answer a little later, and has something to do with where the focus goes: now each press waits until it has.
  return walkAt('slowly', tab, shift);
}

async function walkAt(pace: 'once' | 'slowly', tab: Tab, shift: boolean): Promise<Omit<TabWalk, 'listens'>> {
  const stops = await tab.probe('startWalk');
  // One press more to leave the page, and one to begin anew.
  const presses = Math.min(stops, MOST_STOPS) + 2;
  if (pace === 'once') await press(tab.session, 'Tab', presses, { shift });
  let pulled = false;
  for (let time = 0; pace === 'slowly' && time < presses; time++) {
    await press(tab.session, 'Tab', 1, { shift });
    await tab.probe('settleWalk');
  }
  if (pace === 'once') pulled = await tab.probe('settleWalk');
  return { ...(await tab.probe('endWalk')), whole: stops <= MOST_STOPS, presses, pulled };
}

const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
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
