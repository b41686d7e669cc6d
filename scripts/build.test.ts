import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { readSheet } from '../a11y/sheet/read-sheet.ts';
import { MARK } from './publish/mark.ts';
import { frontMatter, SITE } from './read/content-sample.ts';
import { realContent } from './read/real-content.ts';
import { buildKit, fingerprint } from './testing/build-kit.ts';
import { typeCommand } from './testing/type-command.ts';

/** Whole builds, gate and all, take some tens of seconds on a slow machine. */
const SLOW = 180_000;

const kit = buildKit();
const content = realContent({ languages: ['en'], packs: ['section-2'] });
afterAll(() => {
  kit.remove();
  content.remove();
});

const DAY = ['--as-of', '2026-11-24'];

// “npm run build” holds the whole library to the gate, page by page; here it is only written, in English alone and with one pack, so
// that tests stay quick.
describe('the real content', () => {
  const BUILD = ['--content', content.folder, '--no-gate'];
  const out = kit.place();
  const site = `${out}-preview`;
  let browser: Browser;
  /** By the build. */
  let said = '';

  beforeAll(async () => {
    const { exitCode, output, errors } = await typeCommand('build', [...BUILD, '--out', out, ...DAY]);
    expect(errors.replaceAll(content.folder, 'content')).toBe(
      'To see to soon:\ncontent/site.yaml:7:10  address-example  The address “https://example.org/” is only an example; it is printed on every sheet.  Write the web address that your site will have.\ncontent/site.yaml:66:5  contact-unchecked  Nobody has made sure yet that the details of “advocacy” are right.  Try each of its details, then write today’s date after “checked:”.\n',
    );
    expect(exitCode).toBe(0);
    said = output;
    browser = await launchBrowser(await ensureBrowser(() => {}));
  }, SLOW);

  afterAll(() => browser?.close());

  it('is written only to a preview folder, which says so, where it is not held to the gate', () => {
    expect(said).toContain('This preview was NOT checked.');
    expect(existsSync(out)).toBe(false);
    expect(existsSync(path.join(site, 'index.html'))).toBe(true);
  });

  it('becomes pages, large pages and sheets for both nations, and pages about the site', () => {
    for (const nation of ['england', 'wales']) {
      for (const id of ['imha', 'nearest-relative', 'amhp', 'your-rights', 'what-is-changing']) {
        expect(existsSync(path.join(site, nation, 'en', id, 'index.html'))).toBe(true);
        expect(existsSync(path.join(site, nation, 'en', id, 'large', 'index.html'))).toBe(true);
        for (const size of ['standard', 'large', 'giant']) {
          const sheet = readFileSync(path.join(site, 'sheets', `${id}-${nation}-en-${size}.pdf`));
          expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
        }
      }
      expect(existsSync(path.join(site, nation, 'en', 'accessibility', 'index.html'))).toBe(true);
      expect(existsSync(path.join(site, nation, 'en', 'about', 'index.html'))).toBe(true);
    }
    for (const file of ['index.html', '404.html', 'sitemap.xml', 'robots.txt', MARK]) {
      expect(existsSync(path.join(site, file))).toBe(true);
    }
  });

  it('shows one and the same code on a sheet, on the page that offers it, and on the page of current codes', async () => {
    const check = readFileSync(path.join(site, 'wales/en/check/index.html'), 'utf8');
    const page = readFileSync(path.join(site, 'wales/en/imha/large/index.html'), 'utf8');
    for (const size of ['standard', 'large', 'giant']) {
      const { passages } = await readSheet(path.join(site, `sheets/imha-wales-en-${size}.pdf`));
      const [code = 'missing'] =
        /imha-wales-en-\w+-\w{6}$/u.exec(
          passages.map(({ text }) => text.trim()).find((text) => text.startsWith('Sheet code: ')) ?? '',
        ) ?? [];
      expect(code).toContain(size);
      expect(page).toContain(code);
      expect(check).toContain(code);
    }
  });

  it('can be read from the disk, from the front page to a leaflet in large print and back', async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(path.join(site, 'index.html')).href);
    const follow = async (name: string) => {
      const link = await tab.waitForSelector(`aria/${name}[role="link"]`);
      await Promise.all([tab.waitForNavigation(), link?.click()]);
    };
    const heading = () => tab.$eval('h1', (h1) => h1.textContent);
    const bodySize = () => tab.$eval('main p', (text) => Number.parseFloat(getComputedStyle(text).fontSize));
    await follow('In England');
    await follow('Your right to an advocate');
    expect(await heading()).toBe('Your right to an advocate');
    expect(await bodySize()).toBeGreaterThanOrEqual(20);
    await follow('Large print');
    expect(await heading()).toBe('Your right to an advocate');
    expect(await bodySize()).toBeGreaterThanOrEqual(28);
    await follow('All leaflets');
    expect(await bodySize()).toBeGreaterThanOrEqual(28);
    await tab.close();
  });

  it('leads by questions alone, without scripts, from the front page to the right leaflet', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(pathToFileURL(path.join(site, 'index.html')).href);
    const heading = () => tab.$eval('h1', (h1) => h1.textContent);
    const answer = async (says: string) => {
      const link = await tab.waitForSelector(`aria/${says}[role="link"]`);
      await Promise.all([tab.waitForNavigation(), link?.click()]);
      return heading();
    };
    expect(await answer('In Wales')).toBe('What is happening?');
    expect(await answer('I am being kept in hospital')).toBe('What do you want to know?');
    expect(await answer('How to leave')).toBe('Who do you want to ask?');
    expect(await answer('A tribunal, which is like a court')).toBe('How to ask a tribunal');
    await tab.close();
  });

  it('finds leaflets by the words readers use, from a disk, and keeps nothing of what they type', async () => {
    const tab = await browser.newPage();
    const address = pathToFileURL(path.join(site, 'england/en/search/index.html')).href;
    await tab.goto(address);
    const find = async (words: string) => {
      await tab.$eval('#search-words', (box) => {
        (box as HTMLInputElement).value = '';
      });
      await tab.type('#search-words', words);
      await tab.waitForFunction(() => document.getElementById('search-status')?.textContent !== '');
      return tab.$$eval('#search-results a', (links) => links.map(({ textContent }) => textContent));
    };
    expect(await find('lawyer')).toContain('How to ask a tribunal');
    expect((await find('sectioned')).slice(0, 3)).toContain('Your rights when you are detained');
    expect((await find('kept here')).slice(0, 3)).toContain('Your rights when you are detained');
    expect((await find('escape'))[0]).toBe('Can I go out of hospital?');
    expect((await find('TRIBUNL'))[0]).toBe('How to ask a tribunal');
    expect(await tab.$eval('#search-status', (status) => status.textContent)).toMatch(
      /^We found \d leaflets\.$/u,
    );
    expect(await find('xyzzy')).toEqual([]);
    expect(await tab.$eval('#search-status', (status) => status.textContent)).toContain('Try another word');

    // By keyboard alone: Enter leads to the first of what was found.
    await find('police');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('The police brought me here');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    expect(await tab.$eval('h1', (h1) => h1.textContent)).toBe('The police brought me here');
    await Promise.all([tab.waitForNavigation(), tab.goBack()]);
    expect(tab.url()).toBe(address);
    expect(await tab.$eval('#search-words', (box) => (box as HTMLInputElement).value)).toBe('');
    expect(await tab.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

    // From large print to large print.
    await tab.goto(address.replace('search/', 'search/large/'));
    await find('police');
    await tab.keyboard.press('Enter');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    expect(tab.url()).toContain('/england/en/police/large/index.html');
    await tab.close();
  });

  it('plays sound only when asked, with its captions, and says where it is on paper', async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(path.join(site, 'england/en/too-unwell/index.html')).href);
    const player = await tab.$eval('audio', (audio) => ({
      paused: (audio as HTMLAudioElement).paused,
      controls: (audio as HTMLAudioElement).controls,
      height: audio.getBoundingClientRect().height,
      captions: audio.querySelector('track')?.getAttribute('kind'),
    }));
    expect(player).toMatchObject({ paused: true, controls: true, captions: 'captions' });
    expect(player.height).toBeGreaterThanOrEqual(60);
    const seconds = await tab.$eval(
      'audio',
      (audio) =>
        new Promise<number>((resolve, reject) => {
          const sound = audio as HTMLAudioElement;
          sound.addEventListener('loadedmetadata', () => resolve(sound.duration));
          sound.addEventListener('error', () => reject(new Error('The sound can’t be played.')));
          sound.preload = 'metadata';
          sound.load();
        }),
    );
    expect(Math.abs(seconds - 32)).toBeLessThan(1.5);
    const button = await tab.waitForSelector('aria/Play[role="button"]');
    expect((await button?.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    await button?.press('Enter');
    await tab.waitForSelector('aria/Stop for now[role="button"]');
    expect(await tab.$eval('audio', (audio) => (audio as HTMLAudioElement).paused)).toBe(false);
    await button?.press('Enter');
    await tab.waitForSelector('aria/Play[role="button"]');
    expect(await tab.$eval('audio', (audio) => (audio as HTMLAudioElement).paused)).toBe(true);
    await tab.close();
  });

  it('says the same in large print as in standard print', async () => {
    const tab = await browser.newPage();
    const words = async (file: string) => {
      await tab.goto(pathToFileURL(path.join(site, file)).href);
      return tab.$eval('article', (article) => article.textContent);
    };
    for (const leaflet of [
      'england/en/imha',
      'wales/en/your-rights',
      'england/en/nearest-relative',
      'wales/en/amhp',
    ]) {
      expect(await words(`${leaflet}/large/index.html`)).toBe(await words(`${leaflet}/index.html`));
    }
    await tab.close();
  });

  it('sends at most 14 KB for the first view of any page, fonts and pictures aside', () => {
    const pages = (readdirSync(site, { recursive: true }) as string[]).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(25);
    for (const file of pages) {
      const html = readFileSync(path.join(site, file), 'utf8');
      const blocking = [
        ...html.matchAll(
          /<link rel="stylesheet" href="([^"]+)"(?! media="print")|<script src="([^"]+)"(?! defer)/gu,
        ),
      ].map(([, style, script]) => style ?? script ?? '');
      expect(blocking.length).toBeGreaterThan(0);
      const assets = blocking.map((name) => readFileSync(path.join(site, 'assets', path.basename(name))));
      const bytes = [Buffer.from(html), ...assets].reduce((sum, part) => sum + gzipSync(part).length, 0);
      expect(bytes, file).toBeLessThanOrEqual(14 * 1024);
    }
  });

  it(
    'gives the same bytes again for the same content and day',
    async () => {
      const again = kit.place();
      const { exitCode } = await typeCommand('build', [...BUILD, '--out', again], {
        SOURCE_DATE_EPOCH: '1795478400',
      });
      expect(exitCode).toBe(0);
      expect(fingerprint(`${again}-preview`)).toEqual(fingerprint(site));
    },
    SLOW,
  );
});

describe('a site that does not pass', () => {
  /** Says nothing wrong while it is read; axe finds that one name leads to two places. */
  const FAULTY = `${frontMatter()}[Read this](https://example.org/one).\n\n[Read this](https://example.org/two).\n`;

  it(
    'is not published: the report names the page and the content file, and the old site stays',
    async () => {
      const out = kit.place();
      const content = kit.sample({ 'site.yaml': SITE.replace('[standard, large]', '[standard]') });
      // As builds that are killed start from, so that what the gate finds may be kept from there.
      const WHAT = ['--as-of', '2026-11-22', '--nation', 'wales'];
      expect((await typeCommand('build', ['--content', content, '--out', out, ...WHAT])).exitCode).toBe(0);
      const before = fingerprint(out);
      writeFileSync(path.join(content, 'leaflets/help/en.md'), FAULTY);
      const { exitCode, errors } = await typeCommand('build', ['--content', content, '--out', out, ...WHAT]);
      expect(exitCode).toBe(1);
      expect(errors).toContain('identical-links-same-purpose');
      expect(errors).toContain('wales/en/help/index.html');
      expect(errors).toContain('leaflets/help/en.md');
      expect(fingerprint(out)).toEqual(before);
      expect(kit.litter()).toEqual([]);
    },
    SLOW,
  );

  it('is not written at all while the content has problems', async () => {
    const out = kit.place();
    const content = kit.sample({ 'leaflets/help/en.md': `${frontMatter()}One *two*.\n` });
    const { exitCode, errors } = await typeCommand('build', ['--content', content, '--out', out, ...DAY]);
    expect(exitCode).toBe(1);
    expect(errors).toContain('leaflets/help/en.md:9:5  italics');
    expect(existsSync(out)).toBe(false);
  });
});

describe('--nation', () => {
  it(
    'builds one nation, with no link to the other',
    async () => {
      const out = kit.place();
      const args = ['--content', kit.sample(), '--no-gate', '--nation', 'wales', '--out', out, ...DAY];
      expect((await typeCommand('build', args)).exitCode).toBe(0);
      expect(existsSync(path.join(`${out}-preview`, 'wales/en/help/index.html'))).toBe(true);
      expect(existsSync(path.join(`${out}-preview`, 'england'))).toBe(false);
      expect(readFileSync(path.join(`${out}-preview`, 'wales/en/help/index.html'), 'utf8')).not.toContain(
        'england',
      );
    },
    SLOW,
  );
});

describe('--out', () => {
  it('never touches a folder that is not ours', async () => {
    const out = kit.place();
    mkdirSync(out);
    writeFileSync(path.join(out, 'thesis.txt'), 'The only copy.');
    const { exitCode, errors } = await typeCommand('build', [
      '--content',
      kit.sample(),
      '--out',
      out,
      ...DAY,
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toContain('it is not a site this program made.');
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });
});
