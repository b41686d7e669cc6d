import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Target } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { launchChromium } from './full-chromium.ts';
import { monkeyAt, type Place } from './monkey.ts';
import type { SharedEdition } from './shared-edition.ts';
import { useTrialClock } from './trial-clock.ts';
import { wardEdition } from './ward-edition.ts';

const ACTIONS = 5000;
/** The 30 minutes: each action takes a moment, and now and then the monkey looks away for so long that the kiosk asks, or clears. */
const MOMENT = 0.05;
const LOOKS_AWAY = [65, 100, 70];
const EVERY = 240;
/** It is looked at after as many actions. */
const AT_ONCE = 8;

let kiosk: SharedEdition;
let served: ServedSite;
let browser: Browser;
let root: string;

beforeAll(async () => {
  kiosk = await wardEdition();
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  root = served.addresses[0] ?? '';
  // Pictures take most of the time, and nothing is pressed on them.
  browser = await launchChromium({ args: ['--blink-settings=imagesEnabled=false'] });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface State {
  readonly address: string;
  readonly asks: boolean;
  /** Whether “Start”, or what the notice has instead, can be seen and pressed. */
  readonly way: boolean;
  readonly isThere: boolean;
  /** Where something can be pressed. */
  readonly aims: readonly Place[];
}

/** Lets time go by, and says what is on the screen. */
const LOOK = `((seconds, chance) => {
  if (document.readyState === 'loading' || !document.body || !window.trialClock) return { isThere: false };
  trialClock.pass(seconds * 1000);
  if (document.documentElement.hasAttribute('data-cleared')) return { isThere: false };
  const onGlass = (one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    const there = document.elementFromPoint(place.x, place.y);
    return there && one.contains(there) ? place : undefined;
  };
  const asks = !document.getElementById('idle').hidden;
  const ways = asks ? ['#idle-still', '#kiosk-hide'] : ['a[rel=home]', '#kiosk-hide'];
  const all = [...document.querySelectorAll('a[href], button, summary, input')];
  const from = Math.floor(chance * all.length);
  const some = [...all.slice(from), ...all.slice(0, from)].slice(0, 8);
  return {
    isThere: true,
    address: location.href,
    asks,
    way: ways.every((way) => onGlass(document.querySelector(way))),
    aims: some.map(onGlass).filter(Boolean),
  };
})`;

/** Waits for the next screen, if there is one to come. What does not come is a dead end. */
async function stateOf(page: Page, seconds: number, chance: number): Promise<State> {
  for (let waited = 0; waited < 300; waited += 1) {
    const state = await page
      .evaluate(`${LOOK}(${waited === 0 ? seconds : 0.1}, ${chance})`)
      .catch(() => undefined);
    if ((state as State | undefined)?.isThere) return state as State;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Nothing is shown any more at ${page.url()}.`);
}

it('is never out of order, whatever somebody does to it for half an hour', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 768, hasTouch: true });
  await useTrialClock(page);
  const wrong: string[] = [];
  const outside: string[] = [];
  let requests = 0;
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('dialog', (dialog) => wrong.push(dialog.message()));
  // What keeps the copy for when the network is down is no window.
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url() === `${root}sw.js`;
  browser.on('targetcreated', (target) => {
    if (!isWorker(target)) wrong.push(`opened: ${target.type()} ${target.url()}`);
  });
  page.on('request', (request) => {
    requests += 1;
    if (!request.url().startsWith(root)) outside.push(request.url());
  });
  const session = await page.createCDPSession();
  session.on('Page.downloadWillBegin', ({ url }) => wrong.push(`saved: ${url}`));
  await page.goto(`${root}index.html`);
  // A kiosk’s browser begins with it.
  await session.send('Page.resetNavigationHistory');

  const monkey = await monkeyAt(page, 20_261_128);
  const visited = new Set<string>();
  let asked = 0;
  let { aims } = await stateOf(page, 0, 0.5);
  for (let action = AT_ONCE; action <= ACTIONS; action += AT_ONCE) {
    await monkey.act(AT_ONCE, aims);
    const away =
      action % EVERY === 0 ? (LOOKS_AWAY[(action / EVERY) % LOOKS_AWAY.length] ?? 0) : AT_ONCE * MOMENT;
    const state = await stateOf(page, away, monkey.chance());
    const [file = ''] = state.address.slice(root.length).split('#');
    expect(state.address.startsWith(root) && existsSync(path.join(kiosk.folder, file)), state.address).toBe(
      true,
    );
    expect(state.way, `a way to the first screen at ${state.address}, after ${action}`).toBe(true);
    expect(wrong, state.address).toEqual([]);
    visited.add(file);
    if (state.asks) asked += 1;
    aims = state.aims;
  }
  expect(outside).toEqual([]);
  // It has been somewhere, and the clock has gone round.
  expect(requests).toBeGreaterThan(1000);
  expect(visited.size).toBeGreaterThan(50);
  expect([...visited].some((file) => file.startsWith('ar/'))).toBe(true);
  expect(asked).toBeGreaterThan(0);
}, 300_000);
