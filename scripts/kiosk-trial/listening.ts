import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import {
  type FakeVoice,
  type FakeWindow,
  fakeVoices,
  type Said,
} from '../../templates/components/listen/fake-voices.ts';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { typeCommand } from '../testing/type-command.ts';
import { launchChromium } from './full-chromium.ts';
import { type SharedEdition, sharedEdition } from './shared-edition.ts';

export const ENGLISH: FakeVoice = { name: 'near', lang: 'en-GB', localService: true };
export const ARABIC: FakeVoice = { name: 'arabi', lang: 'ar-SA', localService: true };

export const LEAFLET = 'en/imha/index.html';
export const PART = 'en/imha/1/index.html';
export const FILM = 'en/recordings/too-unwell/index.html';

export let kiosk: SharedEdition;
export let served: ServedSite;
export let browser: Browser;
/** New for each test. */
export let page: Page;

/** Sets a kiosk up in which there is a recording and a film besides what a voice reads, for the tests of one file. */
export function setUpListening(): void {
  beforeAll(async () => {
    kiosk = await sharedEdition('listening', { languages: ['en', 'ar'], change: addRecordings });
    served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
    browser = await launchChromium();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1024, height: 768 });
  });

  afterEach(() => page.close());
}

/** Someone reads a leaflet aloud, and the sound that there is becomes a film. */
async function addRecordings(content: string): Promise<void> {
  const folder = path.join(content, 'recordings/too-unwell');
  const { exitCode, errors } = await typeCommand('record', [
    ...['--content', content, '--leaflet', 'imha', '--language', 'en', '--by-role', 'advocate'],
    ...['--nation', 'england', '--file', path.join(folder, 'en.mp3')],
  ]);
  if (exitCode !== 0) throw new Error(errors);
  // A browser plays the sound in it, and shows no picture.
  renameSync(path.join(folder, 'en.mp3'), path.join(folder, 'en.mp4'));
  change(path.join(folder, 'en.yaml'), 'kind: audio', 'kind: film');
  change(path.join(folder, 'en.yaml'), 'file: en.mp3', 'file: en.mp4');
  change(path.join(content, 'leaflets/too-unwell/en.md'), '::: audio', '::: film');
}

function change(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

export async function open(file: string, voices: readonly FakeVoice[] = [ENGLISH, ARABIC]): Promise<void> {
  await page.evaluateOnNewDocument(fakeVoices(voices));
  await page.goto(`${served.addresses[0]}${file}`);
}

/** Opens a screen, what reads it aloud, and lets it begin. */
export async function listenTo(file: string): Promise<void> {
  await open(file);
  await page.click('#kiosk-listen');
  await press('play');
}

export const press = (name: string) => page.click(`.reader-${name}`);
export const louder = () => page.click('#listen-panel [data-step="1"]');
export const quieter = () => page.click('#listen-panel [data-step="-1"]');
export const fake = <K extends keyof FakeWindow>(
  key: K,
): Promise<Awaited<ReturnType<Extract<FakeWindow[K], () => unknown>>>> =>
  page.evaluate(`window.${key}()`) as never;
export const said = () => page.evaluate('window.said') as Promise<readonly Said[]>;
export const lastSaid = async () => (await said()).at(-1);
export const expanded = () => page.$eval('#kiosk-listen', (button) => button.getAttribute('aria-expanded'));
export const marked = () =>
  page.$$eval('.listen-now', (marks) => marks.map(({ textContent }) => textContent).join(''));
export const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

/** What of some parts of a screen can be seen, by its words. */
export const seen = (selector: string) =>
  page.$$eval(selector, (all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map(({ textContent }) => textContent?.trim() ?? ''),
  );
export const buttons = () => seen('#listen-panel button');

/** Everything that is said, to the end. */
export async function allSaid(): Promise<readonly string[]> {
  while (await fake('isSpeaking')) await fake('finish');
  return (await said()).map(({ text }) => text);
}
