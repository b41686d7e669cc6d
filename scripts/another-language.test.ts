import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { auditSheet } from '../a11y/sheet/audit-sheet.ts';
import { renderPage } from '../templates/page.tsx';
import { type Page, pageFile, pagesOf } from './model/page.ts';
import { problemLine } from './model/problem.ts';
import type { MadeSheet } from './model/sheet.ts';
import type { Site } from './model/site.ts';
import { pseudo, pseudoLanguageFile, pseudoLeaflet } from './read/pseudo-language.ts';
import { type Reading, readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { writeAssets } from './write/assets.ts';
import { writeIdeas } from './write/ideas.ts';
import { PressRoom } from './write/press-room.ts';
import { writeSheets } from './write/sheets.ts';

const SLOW = 240_000;

/** The leaflet that is translated. It has no picture. */
const LEAFLET = 'no-copy';

const folder = mkdtempSync(path.join(tmpdir(), 'another-language-'));
const real = realContent();
const content = real.folder;
const out = path.join(folder, 'site');

let reading: Reading;
let site: Site;

beforeAll(async () => {
  const read = (name: string) => readFileSync(path.join(content, name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(path.join(content, name), text);
  write('languages/de.yaml', pseudoLanguageFile(read('languages/en.yaml')));
  write('site.yaml', read('site.yaml').replace(/^(languages: .*)\]$/mu, '$1, de]'));
  write(`leaflets/${LEAFLET}/de.md`, pseudoLeaflet(read(`leaflets/${LEAFLET}/en.md`)));
  reading = await readSite({ content, asOf: '2026-11-28', today: '2026-11-28' });
  if (!reading.site) throw new Error('The content was not read.');
  site = reading.site;
}, SLOW);

afterAll(() => {
  real.remove();
  rmSync(folder, { recursive: true, force: true });
});

const own = (leaflets: Site['leaflets'], nation: string) =>
  leaflets.filter((leaflet) => leaflet.nation === nation && leaflet.language === 'de');

describe('an eleventh language', () => {
  it('needs one file for its words, its name in site.yaml, and what is translated', () => {
    expect(reading.problems.map(problemLine)).toEqual([]);
    expect(site.languages).toHaveLength(11);
    expect(site.languages.at(-1)).toMatchObject({ id: 'de', englishName: 'Pseudo' });
  });

  it('has every page, in its own words where there are some, and else in English', () => {
    const files = new Set(pagesOf(site).map(pageFile));
    expect(files).toContain('de/index.html');
    for (const nation of site.nations) {
      for (const page of ['', `${LEAFLET}/`, `${LEAFLET}/large/`, 'imha/', 'search/', 'print/', 'about/']) {
        expect(files, page).toContain(`${nation}/de/${page}index.html`);
      }
      const english = site.leaflets.filter((one) => one.nation === nation && one.language === 'en');
      const there = own(site.leaflets, nation);
      const names = (leaflets: Site['leaflets']) => leaflets.map(({ id, form }) => `${id} ${form}`);
      expect(names(there)).toEqual(names(english));
      const whole = there.filter(({ wordsIn }) => wordsIn === undefined);
      expect(names(whole)).toEqual([`${LEAFLET} standard`]);
      const source = english.find(({ id }) => id === LEAFLET);
      expect(whole[0]).toMatchObject({ title: pseudo(source?.title ?? ''), audience: source?.audience });
      expect(JSON.stringify(whole[0]?.blocks)).not.toMatch(/in-main-language|may-be-old/u);
    }
  });
});

describe('words two fifths longer', () => {
  let browser: Browser;
  let sheets: readonly MadeSheet[] = [];
  /** The site, with its questions in such words too. */
  let asked: Site;

  beforeAll(async () => {
    const questions = site.questions
      .filter(({ language }) => language === 'en')
      .map((question) => ({
        ...question,
        language: 'de',
        text: pseudo(question.text),
        answers: question.answers.map((answer) => ({ ...answer, says: pseudo(answer.says) })),
      }));
    asked = { ...site, questions: [...site.questions, ...questions] };
    // With its English, which one of its sheets shows too.
    const leaflets = site.leaflets.filter(
      ({ id, nation, language, form, wordsIn }) =>
        id === LEAFLET &&
        nation === 'england' &&
        form === 'standard' &&
        wordsIn === undefined &&
        ['en', 'de'].includes(language),
    );
    const only = { ...site, leaflets, sheetSizes: ['standard', 'giant'] as const };
    mkdirSync(out, { recursive: true });
    const presses = new PressRoom([], { store: false });
    const made = await writeSheets(only, [], presses, out).finally(() => presses.close());
    sheets = made.filter(({ language, size }) => language === 'de' && size !== 'beside');
    const assets = await writeAssets(out);
    const pictures = await writeIdeas(site.ideas, content, out);
    for (const page of PAGES.flatMap((name) => found(name))) {
      const file = path.join(out, pageFile(page));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(
        file,
        renderPage(page, { site: asked, assets, pictures, sheets, prints: [], checks: [] }),
      );
    }
    browser = await launchBrowser(await ensureBrowser(() => undefined));
  }, SLOW);

  afterAll(() => browser?.close());

  const PAGES = [
    'de/index.html',
    'england/de/index.html',
    `england/de/${LEAFLET}/index.html`,
    `england/de/${LEAFLET}/large/index.html`,
    'england/de/print/index.html',
    'england/de/search/index.html',
    'england/de/find/start/index.html',
  ];
  const found = (name: string): readonly Page[] => pagesOf(asked).filter((page) => pageFile(page) === name);

  it.each([320, 1280])('fit every page at %i px', async (width) => {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 1024 });
    for (const name of PAGES) {
      await tab.goto(pathToFileURL(path.join(out, name)).href, { waitUntil: 'load' });
      const wide = await tab.evaluate(async () => {
        await document.fonts.ready;
        for (const details of document.querySelectorAll('details')) details.open = true;
        const beyond = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
          const { left, right, width: its } = element.getBoundingClientRect();
          if (its <= 1 || getComputedStyle(element).position === 'absolute') return false;
          return right > document.documentElement.clientWidth + 1 || left < -1;
        });
        return {
          scroll: document.documentElement.scrollWidth,
          beyond: beyond.map(({ textContent }) => textContent?.trim().slice(0, 40)),
        };
      });
      expect(wide, name).toEqual({ scroll: width, beyond: [] });
    }
    await tab.close();
  });

  it('fit a sheet, which passes the paper gate', async () => {
    expect(sheets.map(({ size }) => size)).toEqual(['standard', 'giant']);
    for (const { path: name } of sheets) expect(await auditSheet(out, name), name).toEqual([]);
  });
});
