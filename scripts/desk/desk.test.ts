import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskInWords, timeSaves } from '../bench/desk.ts';
import { contentSample, frontMatter, GOOD_LEAFLET, SITE } from '../read/content-sample.ts';
import { askRaw } from '../serve/ask-raw.ts';
import { DeskTrial } from './desk-trial.ts';

const HELP = 'leaflets/help/en.md';

/** A leaflet with enough words to scroll through. */
const LONG = `${GOOD_LEAFLET}${'\nYou can say no to this help, at any time you like.\n'.repeat(60)}`;

describe('the writing desk', () => {
  let desk: DeskTrial;

  beforeAll(async () => {
    desk = await DeskTrial.start(contentSample());
  }, 240_000);

  afterAll(async () => {
    await desk.end();
    rmSync(desk.content, { recursive: true, force: true });
  });

  const status = () => desk.page.$eval('#status', (line) => line.textContent);
  const note = (part: string) => desk.page.$eval(`#${part}-note`, (line) => (line as HTMLElement).innerText);
  const sheetPages = () => desk.page.$$eval('#sheet-pages img', (pages) => pages.map(({ src }) => src));

  it('shows the page, the sheet and the problems of a leaflet, each time it is saved', async () => {
    await desk.shows('page', 'You can say no.');
    await desk.shows('status', 'No problems');
    // The sheet may come some time after the page.
    await desk.page.waitForSelector('#sheet-part[data-drawn] #sheet-pages img', { timeout: 60_000 });
    const before = await sheetPages();
    expect(before.length).toBeGreaterThan(0);

    await desk.save(HELP, `${GOOD_LEAFLET}\nQuite different words.\n`);
    await desk.shows('page', 'Quite different words.');
    const after = await sheetPages();
    expect(after[0]).not.toBe(before[0]);
    const widths = await desk.page.$$eval('#sheet-pages img', (pages) =>
      pages.map((page) => page.naturalWidth),
    );
    expect(Math.min(...widths.slice(0, 1))).toBeGreaterThan(500);
    expect(await status()).toBe('No problems');
  }, 240_000);

  it('tells a fault with its file and line, and is silent once it is mended', async () => {
    await desk.save(HELP, `${frontMatter()}Some *slanted* words.\n`);
    await desk.shows('status', '1 problem');
    await desk.shows('problems', 'leaflets/help/en.md, line 9');
    await desk.shows('problems', 'Italics are hard to read.');
    await desk.shows('problems', 'In this leaflet');
    // What can be shown is shown all the same.
    await desk.shows('page', 'Some slanted words.');
    expect(await note('page')).toBe('');

    await desk.save(HELP, GOOD_LEAFLET);
    await desk.shows('status', 'No problems');
  }, 240_000);

  it('stays where the reader is, on the page and on the sheet', async () => {
    await desk.save(HELP, LONG);
    await desk.shows('page', 'at any time you like');
    const scroll = `(() => {
      document.querySelector('#page-frame iframe').contentWindow.scrollTo(0, 900);
      document.querySelector('#sheet-pages').scrollTop = 700;
    })()`;
    await desk.page.evaluate(scroll);
    await desk.save(HELP, `${LONG}\nThe last words.\n`);
    await desk.shows('page', 'The last words.');
    const where = (await desk.page.evaluate(`[
      document.querySelector('#page-frame iframe').contentWindow.scrollY,
      document.querySelector('#sheet-pages').scrollTop,
    ]`)) as number[];
    expect(where).toEqual([900, 700]);
    await desk.save(HELP, GOOD_LEAFLET);
  }, 240_000);

  it.each([
    ['half written', GOOD_LEAFLET.slice(0, 40)],
    ['empty', ''],
  ])(
    'shows the last good page of a leaflet that is %s, and says that it is old',
    async (_what, text) => {
      await desk.save(HELP, `${GOOD_LEAFLET}\nThe last good words.\n`);
      await desk.shows('page', 'The last good words.');
      await desk.save(HELP, text);
      await desk.shows('status', 'problem');
      await desk.shows('page', 'The last good words.');
      expect(await note('page')).toBe(
        'This page is older than what you saved. Mend the problems of this leaflet to see it again.',
      );
      expect(await note('sheet')).toContain('older than what you saved');

      await desk.save(HELP, GOOD_LEAFLET);
      await desk.shows('status', 'No problems');
      expect(await note('page')).toBe('');
      expect(await note('sheet')).toBe('');
    },
    240_000,
  );

  it('goes to a leaflet that is new, and tells in others what that changes when it is gone', async () => {
    mkdirSync(path.join(desk.content, 'leaflets/new-one'));
    desk.write(
      'leaflets/new-one/en.md',
      `${frontMatter({ title: 'A new leaflet' })}\n## What is new\n\nThis is new.\n`,
    );
    await desk.shows('page', 'This is new.');
    expect(await desk.page.$eval('#article', (list) => (list as HTMLSelectElement).value)).toBe(
      'leaflets/new-one standard',
    );

    desk.write(HELP, `${GOOD_LEAFLET}\nRead [the new leaflet](../new-one/en.md).\n`);
    await desk.shows('page', 'Read the new leaflet.');
    rmSync(path.join(desk.content, 'leaflets/new-one'), { recursive: true });
    // Only a whole reading sees it, which comes after.
    await desk.shows('problems', 'leaflets/help/en.md, line 14');
    desk.write(HELP, GOOD_LEAFLET);
    await desk.shows('status', 'No problems');
    await desk.shows('page', 'You can say no.');
  }, 240_000);

  it('tells of a folder with nothing in it until that is gone', async () => {
    const folder = path.join(desk.content, 'leaflets/empty');
    mkdirSync(folder);
    await desk.shows('problems', 'There is no leaflet in this folder.');
    rmSync(folder, { recursive: true });
    await desk.shows('status', 'No problems');
  }, 240_000);

  it('reads everything again when something else is saved', async () => {
    desk.write('site.yaml', SITE.replace('service: Test Advocacy', 'service: Another Name'));
    await desk.shows('page', 'Another Name');
    desk.write('site.yaml', 'service: [\n');
    await desk.shows('problems', 'site.yaml, line');
    await desk.shows('page', 'Another Name');
    desk.write('site.yaml', SITE);
    await desk.shows('page', 'Test Advocacy');
    await desk.shows('status', 'No problems');
  }, 240_000);

  it('shows another size, and another nation, as they are chosen', async () => {
    await desk.page.select('#size', 'large');
    await desk.page.select('#nation', 'wales');
    await desk.shows('page', 'The law in Wales');
    const link = await desk.page.$eval('#page-link', (one) => (one as HTMLAnchorElement).pathname);
    expect(link).toBe('/wales/en/help/index.html');
    await desk.page.select('#nation', 'england');
    await desk.shows('page', 'The law in England');
  }, 240_000);

  it('can be used by everybody, in light and in dark, on a wide and on a narrow screen', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    await desk.save(HELP, `${frontMatter()}Some *slanted* words.\n`);
    await desk.shows('status', '1 problem');
    for (const scheme of ['light', 'dark']) {
      await desk.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [width, height] of [
        [1920, 1080],
        [1366, 768],
        [800, 1000],
        [320, 640],
      ] as const) {
        await desk.page.setViewport({ width, height });
        await desk.page.evaluate(axe);
        const found = await desk.page.evaluate(
          `axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
        );
        expect(found, `${scheme} ${width}`).toEqual([]);
        expect(
          await desk.page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          `${width}`,
        ).toBe(true);
        const tops = (await desk.page.evaluate(
          `['page', 'sheet', 'problems'].map((part) => document.querySelector('#' + part + '-part').getBoundingClientRect().top)`,
        )) as number[];
        if (width > 1000) expect(new Set(tops).size).toBe(1);
        else expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      }
    }
    await desk.page.setViewport({ width: 1920, height: 1080 });
    // Everything that can be used is reached by keyboard, in the order in which it is seen.
    const reached: string[] = [];
    await desk.page.evaluate('document.activeElement.blur()');
    for (let press = 0; press < 6; press += 1) {
      await desk.page.keyboard.press('Tab');
      reached.push(await desk.page.$eval(':focus', ({ id }) => id));
    }
    expect(reached).toEqual(['article', 'nation', 'language', 'size', 'follow', 'page-link']);
    await desk.save(HELP, GOOD_LEAFLET);
  }, 240_000);

  it('answers nobody but this computer, and no page of anybody else', async () => {
    const asked = async (headers: Record<string, string>) =>
      (await fetch(`${desk.address}events`, { headers })).status;
    expect(await asked({ 'sec-fetch-site': 'cross-site' })).toBe(421);
    expect((await fetch(desk.address, { method: 'POST' })).status).toBe(405);
    const { headers } = await fetch(desk.address);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const { hostname, port } = new URL(desk.address);
    expect(hostname).toBe('127.0.0.1');
    for (const odd of ['/%', '//', '/..%2f..%2fetc%2fpasswd', '/desk/sheet/%.svg', 'nonsense']) {
      expect((await askRaw(Number(port), odd)).status, odd).not.toBe(200);
    }
    expect((await fetch(desk.address)).status).toBe(200);
  });

  it('ends with Ctrl+C while the whole site is written, and leaves nothing behind', async () => {
    const before = await fetch(desk.address).then(({ ok }) => ok);
    expect(before).toBe(true);
    const isWriting = () =>
      readdirSync(desk.temporary, { encoding: 'utf8', recursive: true }).some((name) =>
        /^\.?pictures-for-paper-/u.test(path.basename(name)),
      );
    await expect.poll(isWriting, { timeout: 60_000 }).toBe(false);
    desk.write(HELP, `${GOOD_LEAFLET}\n`);
    await expect.poll(isWriting, { timeout: 60_000, interval: 10 }).toBe(true);
    expect(await desk.interrupt()).toBe(0);
    expect(readdirSync(desk.temporary).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
    await expect(fetch(desk.address)).rejects.toThrow();
  }, 180_000);
});

/** What a writer is to wait at most for page, sheet and problems, in milliseconds, on a computer that has nothing else to do. */
const AT_MOST = 1_000;

it('shows a leaflet of the sample content while the writer still looks up', async () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'desk-times-'));
  const content = path.join(parent, 'content');
  cpSync('content', content, { recursive: true });
  const desk = await DeskTrial.start(content);
  try {
    const times = await timeSaves(desk, 5);
    console.log(deskInWords(times));
    // Several programs for each core, as where many tests run, each have their share of it.
    const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
    expect(times.all).toBeLessThan(AT_MOST * busy);
  } finally {
    await desk.end();
    rmSync(parent, { recursive: true, force: true });
  }
}, 300_000);

describe('the writing desk of a service', () => {
  let desk: DeskTrial;
  let parent: string;

  beforeAll(async () => {
    parent = mkdtempSync(path.join(tmpdir(), 'desk-service-'));
    const content = path.join(parent, 'content');
    mkdirSync(path.join(content, 'leaflets/imha'), { recursive: true });
    writeFileSync(
      path.join(content, 'site.yaml'),
      SITE.replace('service: Test Advocacy', 'service: Riverside\nshipped-content: use'),
    );
    writeFileSync(
      path.join(content, 'leaflets/imha/en.md'),
      readFileSync('content/leaflets/imha/en.md', 'utf8'),
    );
    desk = await DeskTrial.start(content);
  }, 240_000);

  afterAll(async () => {
    await desk.end();
    rmSync(parent, { recursive: true, force: true });
  });

  it('shows its own leaflet, and the one that comes with the program where its own is deleted', async () => {
    const name = 'leaflets/imha/en.md';
    await desk.shows('page', 'Riverside');
    await desk.save(name, `${readFileSync('content/leaflets/imha/en.md', 'utf8')}\nRiverside says more.\n`);
    await desk.shows('page', 'Riverside says more.');
    rmSync(path.join(desk.content, name));
    await desk.page.waitForFunction(
      `!document.querySelector('#page-frame iframe:not([data-coming])').contentDocument.body.textContent.includes('Riverside says more.')`,
      { timeout: 120_000, polling: 50 },
    );
    await desk.shows('page', 'Your right to an advocate');
  }, 240_000);
});
