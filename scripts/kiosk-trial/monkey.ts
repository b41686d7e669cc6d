import type { CDPSession, KeyInput, Page } from 'puppeteer';

/** Somebody who touches, types and slides whatever and wherever, always the same for the same seed. */
export interface Monkey {
  /** Does so many things, one right after the other. @param aims places where something can be pressed at this moment */
  act(times: number, aims: readonly Place[]): Promise<void>;
  /** From 0 up to 1. */
  chance(): number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

const KEYS: readonly KeyInput[] = [
  ...([
    'Tab',
    'Tab',
    'Tab',
    'Enter',
    'Enter',
    'Space',
    'Escape',
    'Backspace',
    'Delete',
    'Home',
    'End',
  ] as const),
  ...(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'ContextMenu'] as const),
  ...(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'a', 't', 'z', '1', '+', '-'] as const),
];

const WITH: readonly (KeyInput | undefined)[] = [
  undefined,
  undefined,
  undefined,
  'Control',
  'Shift',
  'Alt',
  'Meta',
];

/** The longest that a browser is waited for which has gone on to another screen and says no more of what was done to the last. */
const ANSWERS = 250;

export async function monkeyAt(page: Page, seed: number): Promise<Monkey> {
  const session = await page.createCDPSession();
  const { width = 0, height = 0 } = page.viewport() ?? {};
  const chance = chances(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const anywhere = (): Place => ({ x: Math.floor(chance() * width), y: Math.floor(chance() * height) });
  const touch = (...points: (readonly Place[])[]) => touchAt(session, points);

  const deeds: readonly (readonly [number, (aim: Place) => Promise<unknown>])[] = [
    [28, () => touch([anywhere()])],
    [22, (aim) => touch([aim])],
    [16, () => keys(page, one(WITH), one(KEYS))],
    [
      5,
      (aim) =>
        click(session, aim, { button: one(['left', 'middle', 'right']), modifiers: one([0, 1, 2, 4, 8]) }),
    ],
    [8, () => touch([anywhere()], [anywhere()], [anywhere()])],
    [4, () => touch([anywhere(), anywhere()], [anywhere(), anywhere()])],
    [5, () => wheel(session, anywhere(), chance() * 800 - 400, one([0, 0, 0, 2]))],
    [3, (aim) => drag(session, aim, anywhere())],
    [4, () => page.evaluate((by) => history.go(by), one([-1, 1, -2]))],
    [2, () => page.evaluate(() => open('/'))],
    [3, () => session.send('Input.insertText', { text: one(['tribunal', 'حق', '<b>', '?#&', '   ']) })],
  ];
  const shares = deeds.flatMap(([share, does]) => Array.from({ length: share }, () => does));
  const deed = () => one(shares);

  return {
    chance,
    async act(times, aims) {
      const answered = Array.from({ length: times }, () =>
        deed()(aims.length > 0 ? one(aims) : anywhere()).catch(onlyGone),
      );
      await Promise.race([Promise.all(answered), new Promise((done) => setTimeout(done, ANSWERS))]);
    },
  };
}

/** A screen may go on to the next while something is done to it. Any other error is one. */
function onlyGone(error: unknown): void {
  if (!/context|navigat|detached|closed/iu.test(String(error))) throw error;
}

/** A touch that goes from one set of places to the next. */
async function touchAt(session: CDPSession, steps: readonly (readonly Place[])[]): Promise<void> {
  const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(({ x, y }, id) => ({ x, y, id })),
    });
  await Promise.all([
    ...steps.map((places, at) => put(at === 0 ? 'touchStart' : 'touchMove', places)),
    put('touchEnd', []),
  ]);
}

async function keys(page: Page, held: KeyInput | undefined, key: KeyInput): Promise<void> {
  const { keyboard } = page;
  await Promise.all([
    ...(held ? [keyboard.down(held)] : []),
    keyboard.press(key),
    ...(held ? [keyboard.up(held)] : []),
  ]);
}

interface Press {
  readonly button: 'left' | 'middle' | 'right';
  /** Alt 1, Ctrl 2, ⌘ 4, Shift 8. */
  readonly modifiers: number;
}

async function click(session: CDPSession, { x, y }: Place, press: Press): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseReleased') =>
    session.send('Input.dispatchMouseEvent', { type, x, y, ...press, clickCount: 1 });
  await Promise.all([send('mousePressed'), send('mouseReleased')]);
}

async function wheel(session: CDPSession, { x, y }: Place, deltaY: number, modifiers: number): Promise<void> {
  await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers });
}

async function drag(session: CDPSession, from: Place, to: Place): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Place) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  await Promise.all([send('mousePressed', from), send('mouseMoved', to), send('mouseReleased', to)]);
}

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
