import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { auditSheet } from '../a11y/sheet/audit-sheet.ts';
import { copiedPages, seenLines } from '../a11y/sheet/copied-text.ts';
import { renderPage } from '../templates/page.tsx';
import { dayInWords } from './model/date.ts';
import type { Leaflet } from './model/leaflet.ts';
import { type Page, pageFile, pagesOf } from './model/page.ts';
import type { MadePrint } from './model/print.ts';
import type { MadeSheet } from './model/sheet.ts';
import type { Site } from './model/site.ts';
import { readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { writeAssets } from './write/assets.ts';
import { writeIdeas } from './write/ideas.ts';
import { PressRoom } from './write/press-room.ts';
import { writePrints } from './write/prints.ts';
import { writeSheets } from './write/sheets.ts';
import { fontFamilies, fontFiles } from './write/typefaces.ts';

const SLOW = 240_000;

/** Numbers that nobody has. */
const SERVICE = '01632 960 123';
const WARD = '01632 960 457';

const LANGUAGES = ['ar', 'ur'] as const;

/** Leaflets that say whom to ring; the last is so long that its largest sheet has bookmarks. */
const LEAFLETS = ['section-2', 'imha', 'your-rights'];

/** A section with a letter after its number. No translation names one yet. */
const SECTION = '17A';

const out = mkdtempSync(path.join(tmpdir(), 'leaflets-from-right-'));
const content = realContent({ languages: ['en', ...LANGUAGES], packs: [] });

let site: Site;
let sheets: readonly MadeSheet[] = [];
let prints: readonly MadePrint[] = [];
let browser: Browser;

const change = (file: string, from: RegExp, to: string) => {
  const place = path.join(content.folder, file);
  const before = readFileSync(place, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from} to change.`);
  writeFileSync(place, after);
};

/** A leaflet about another section, and without its pictures, which take long to make. */
function changed(leaflet: Leaflet): Leaflet {
  const blocks = JSON.stringify(leaflet.blocks.filter(({ kind }) => kind !== 'picture'));
  return {
    ...leaflet,
    blocks: JSON.parse(blocks.replaceAll(/(المادة|سیکشن) 2(?= )/gu, `$1 ${SECTION}`)) as Leaflet['blocks'],
  };
}

beforeAll(async () => {
  change('site.yaml', /^( +phone:).*$/mu, `$1 ${SERVICE}`);
  change('places/sample-ward.yaml', /^# (phone:).*$/mu, `$1 "${WARD}"`);
  const read = await readSite({ content: content.folder, asOf: '2026-11-28', today: '2026-11-28' });
  if (!read.site) throw new Error('The content was not read.');
  site = { ...read.site, leaflets: read.site.leaflets.map(changed) };
  const wanted = site.leaflets.filter(
    ({ id, nation, form, language }) =>
      LEAFLETS.includes(id) &&
      nation === 'england' &&
      form === 'standard' &&
      [...LANGUAGES, 'en'].includes(language),
  );
  // With their English, which one sheet of each shows too.
  const only: Site = {
    ...site,
    leaflets: wanted,
    packs: [],
    places: site.places.filter(({ language }) => (LANGUAGES as readonly string[]).includes(language)),
    voices: [],
    sheetSizes: ['standard', 'giant'],
  };
  const presses = new PressRoom([], { store: false });
  sheets = await writeSheets(only, [], presses, out);
  prints = await writePrints({ site: only, pictures: [], sheets }, presses, out).finally(() =>
    presses.close(),
  );
  const assets = await writeAssets(out, site);
  const pictures = await writeIdeas(site.ideas, content.folder, out);
  for (const page of PAGES.map(pageAt)) {
    const file = path.join(out, pageFile(page));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, renderPage(page, { site, assets, pictures, sheets, prints, checks: [] }));
  }
  browser = await launchBrowser(await ensureBrowser(() => undefined));
}, SLOW);

afterAll(async () => {
  await browser?.close();
  content.remove();
  rmSync(out, { recursive: true, force: true });
});

const PAGES = LANGUAGES.flatMap((language) =>
  LEAFLETS.flatMap((leaflet) => [
    `england/${language}/${leaflet}/index.html`,
    `england/${language}/${leaflet}/large/index.html`,
  ]),
);

function pageAt(name: string): Page {
  const page = pagesOf(site).find((each) => pageFile(each) === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return page;
}

const bare = (words: string) => words.replace(/\s/gu, '');

/** The lines of a file as they are seen, each from its left, without spaces. */
async function seenIn(pdf: Uint8Array): Promise<string> {
  return (await copiedPages(pdf)).flatMap(seenLines).join('\n');
}

describe('sheets from right to left', () => {
  it.each(LANGUAGES)(
    'say what their pages do, in the order of reading, and keep the edges, in “%s”',
    async (language) => {
      const own = sheets.filter((sheet) => sheet.language === language && sheet.size !== 'beside');
      expect(own).toHaveLength(LEAFLETS.length * 2);
      for (const { path: file, leaflet } of own) {
        const page = `england/${language}/${leaflet}/index.html`;
        const html = readFileSync(path.join(out, page), 'utf8');
        const parts = [
          'sheet:text',
          'sheet:bookmarks',
          'sheet:margins',
          'sheet:line-length',
          'sheet:alignment',
          'sheet:code',
        ];
        expect(await auditSheet(out, file, { path: page, html }, parts), file).toEqual([]);
      }
    },
    SLOW,
  );
});

describe('numbers on sheets from right to left', () => {
  it.each(LANGUAGES)('run from left to right, in “%s”', async (language) => {
    const own = sheets.filter((sheet) => sheet.language === language);
    expect(own).toHaveLength(LEAFLETS.length * 3);
    for (const { path: file, code } of own) {
      const seen = await seenIn(readFileSync(path.join(out, file)));
      expect(seen, file).toContain(bare(SERVICE));
      // Where it is too long for a line it goes on in the next.
      expect(bare(seen), file).toContain(code);
      if (file.includes('section-2')) expect(seen, file).toContain(SECTION);
    }
  });

  it.each(LANGUAGES)('run from left to right on what a ward prints, in “%s”', async (language) => {
    const numbers: Readonly<Record<string, string>> = { cover: WARD, 'drop-ins': SERVICE };
    const own = prints.filter((print) => print.language === language && print.kind in numbers);
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const { path: file, code, kind } of own) {
      const seen = await seenIn(readFileSync(path.join(out, file)));
      expect(seen, file).toContain(bare(numbers[kind] ?? ''));
      expect(bare(seen), file).toContain(code);
    }
  });

  it.each(LANGUAGES)('stand beside their months, also after a Latin name, in “%s”', async (language) => {
    const posters = prints.filter((print) => print.language === language && print.kind === 'drop-ins');
    expect(posters.length).toBeGreaterThanOrEqual(1);
    // As it is seen from the left: the last word first, and its last letter.
    const day = dayInWords(site.asOf, language)
      .split(/\s/u)
      .toReversed()
      .map((word) => (/^\d/u.test(word) ? word : [...word].reverse().join('')))
      .join('');
    for (const { path: file } of posters) {
      expect(await seenIn(readFileSync(path.join(out, file))), file).toContain(day);
    }
  });

  it('would be seen where they ran the other way', async () => {
    const compiler = NodeCompiler.create({
      workspace: out,
      fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
    });
    const fonts = fontFamilies('ar').map((family) => JSON.stringify(family));
    const set = (number: string) => {
      const compiled = compiler.compile({
        mainFileContent: `#set text(font: (${fonts.join(', ')}), lang: "ar", dir: rtl)\nاتصل بنا ${number}`,
      });
      if (!compiled.result) throw new Error('The number could not be set.');
      return seenIn(compiler.pdf(compiled.result, {}));
    };
    expect(await set(SERVICE)).not.toContain(bare(SERVICE));
    expect(await set(`#text(dir: ltr)[${SERVICE}]`)).toContain(bare(SERVICE));
  });
});

/** What stands on a page wherever these words do, from its left, without spaces. In the page, as text: see `seenOnPage`. */
const SEEN = `(words) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.replace(/\\u00a0/g, ' ');
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      const letters = [...words].flatMap((letter, index) => {
        const range = document.createRange();
        range.setStart(node, at + index);
        range.setEnd(node, at + index + 1);
        const [box] = range.getClientRects();
        return letter === ' ' || !box || box.width === 0 ? [] : [{ letter, x: box.left, y: box.top }];
      });
      letters.sort((a, b) => a.y - b.y || a.x - b.x);
      if (letters.length > 0) found.push(letters.map(({ letter }) => letter).join(''));
    }
  }
  return found;
}`;

async function seenOnPage(address: string, words: string): Promise<readonly string[]> {
  const tab = await browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load' });
    await tab.evaluate('document.fonts.ready.then(() => undefined)');
    return (await tab.evaluate(`(${SEEN})(${JSON.stringify(words)})`)) as readonly string[];
  } finally {
    await tab.close();
  }
}

describe('numbers on pages from right to left', () => {
  it.each(PAGES)('run from left to right: %s', async (name) => {
    const address = pathToFileURL(path.join(out, name)).href;
    const numbers = await seenOnPage(address, SERVICE);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers)).toEqual(new Set([bare(SERVICE)]));
    if (!name.includes('section-2')) return;
    const sections = await seenOnPage(address, SECTION);
    expect(sections.length).toBeGreaterThan(0);
    expect(new Set(sections)).toEqual(new Set([SECTION]));
  });

  it('would be seen where they ran the other way', async () => {
    const file = path.join(out, 'turned.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><p>اتصل ${SERVICE}</p></html>`,
    );
    const seen = await seenOnPage(pathToFileURL(file).href, SERVICE);
    expect(seen).toHaveLength(1);
    expect(seen).not.toEqual([bare(SERVICE)]);
  });
});
