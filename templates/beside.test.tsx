import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSheet } from '../a11y/sheet/audit-sheet.ts';
import { readSheet } from '../a11y/sheet/read-sheet.ts';
import { wordsIn } from '../a11y/sheet/sheet-passages.ts';
import { nearest } from '../a11y/sheet/sheet-structure.ts';
import { besideParts, englishOf } from '../scripts/model/beside.ts';
import type { Leaflet } from '../scripts/model/leaflet.ts';
import { leafletAt } from '../scripts/model/leaflet-at.ts';
import { type BesidePage, type Page, pageFile, pagesOf } from '../scripts/model/page.ts';
import type { MadePicture } from '../scripts/model/picture.ts';
import { codeIn, type MadeSheet, sheetCode, sizesOf } from '../scripts/model/sheet.ts';
import type { Site } from '../scripts/model/site.ts';
import { readSite } from '../scripts/read/read-site.ts';
import { realContent } from '../scripts/read/real-content.ts';
import { writeIdeas } from '../scripts/write/ideas.ts';
import { writePictures } from '../scripts/write/pictures.ts';
import { PressRoom } from '../scripts/write/press-room.ts';
import { writeSheets } from '../scripts/write/sheets.ts';
import { SAMPLE_CONTEXT } from './examples/sample-site.ts';
import { renderPage } from './page.tsx';
import type { PageContext } from './page-context.ts';
import { counterpart } from './page-locale.ts';

const content = realContent({ languages: ['en', 'cy', 'pl', 'ur'] });
const CONTENT = content.folder;

let out = '';
let site: Site;
let context: PageContext;
let sheets: readonly MadeSheet[];

const leafletIn = (language: string, id = 'your-rights', nation: Leaflet['nation'] = 'england'): Leaflet => {
  const leaflet = leafletAt(site.leaflets, { id, form: 'standard', nation, language });
  if (!leaflet) throw new Error(`There is no ${id} in ${language}.`);
  return leaflet;
};
const pageOf = (leaflet: Leaflet, large = false): BesidePage => ({ kind: 'beside', leaflet, large });
const sheetOf = ({ id, language }: Leaflet, size: MadeSheet['size'] = 'beside') => {
  const sheet = sheets.find((one) => one.leaflet === id && one.language === language && one.size === size);
  if (!sheet) throw new Error(`No sheet was made of ${id} in ${language}.`);
  return sheet;
};
const read = (page: Page) => {
  const document = parseDocument(renderPage(page, context));
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  const classed = (name: string) =>
    all('*').filter(({ attribs }) => attribs.class?.split(' ').includes(name) ?? false);
  const text = (element: (typeof document.children)[number]) =>
    DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();
  return { all, classed, text };
};

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'beside-'));
  const reading = await readSite({ content: CONTENT, asOf: '2026-11-28', today: '2026-11-28' });
  if (!reading.site) throw new Error('The content cannot be read.');
  site = { ...reading.site, sheetSizes: ['standard'] };
  const pictures: readonly MadePicture[] = [
    ...(await writePictures(site.pictures, CONTENT, out, join(out, 'paper'))),
    ...(await writeIdeas(site.ideas, CONTENT, out)),
  ];
  const wanted = [
    ...['en', 'pl', 'ur'].map((language) => leafletIn(language)),
    ...['en', 'cy'].map((language) => leafletIn(language, 'ask-advocate', 'wales')),
  ];
  const room = new PressRoom(pictures, { store: false });
  sheets = await writeSheets({ ...site, leaflets: wanted }, pictures, room, out);
  await room.close();
  context = { ...SAMPLE_CONTEXT, site, sheets, prints: [], pictures };
}, 120_000);

afterAll(async () => {
  content.remove();
  await rm(out, { recursive: true });
});

describe('every leaflet of the content that is translated', () => {
  it.each(['cy', 'pl', 'ur'])('in %s has the shape of the English', (language) => {
    const translated = site.leaflets.filter(
      (leaflet) => leaflet.language === language && englishOf(leaflet, site),
    );
    expect(translated.length).toBeGreaterThan(2);
    for (const leaflet of translated) {
      const english = englishOf(leaflet, site);
      const parts = english && besideParts(leaflet, english);
      expect(parts, leaflet.file).toHaveLength(leaflet.blocks.length);
    }
  });

  it('has a page beside the English in both prints, and no other leaflet has', () => {
    const beside = pagesOf(site).filter((page) => page.kind === 'beside');
    const wanted = site.leaflets.filter(({ translation }) => translation !== undefined);
    expect(beside).toHaveLength(2 * wanted.length);
    expect(beside.map(pageFile)).toEqual(
      expect.arrayContaining([
        'england/pl/your-rights/with-english/index.html',
        'england/pl/your-rights/with-english/large/index.html',
      ]),
    );
  });
});

describe.each(['pl', 'ur'])('the page in %s beside the English', (language) => {
  it('has each part in both languages, the reader’s first', () => {
    const leaflet = leafletIn(language);
    const { classed, text } = read(pageOf(leaflet));
    const pairs = classed('beside').map((pair) =>
      DomUtils.getChildren(pair)
        .filter(isTag)
        .map((cell) => [cell.attribs.lang, cell.attribs.dir, text(cell)]),
    );
    const english = englishOf(leaflet, site);
    expect(pairs.slice(0, 2)).toEqual([
      [
        [undefined, undefined, leaflet.title],
        ['en', 'ltr', english?.title],
      ],
      [
        [undefined, undefined, leaflet.summary],
        ['en', 'ltr', english?.summary],
      ],
    ]);
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.filter((cells) => cells.length !== 2)).toEqual([]);
  });

  it('has the headings of the reader’s language alone, each id once, and help to call once', () => {
    const leaflet = leafletIn(language);
    const { all, classed } = read(pageOf(leaflet));
    const ids = all('*').flatMap(({ attribs }) => attribs.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const headings = leaflet.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    const article = DomUtils.findOne(({ name }) => name === 'article', all('main'), true);
    const inArticle = ['h2', 'h3'].flatMap((name) => DomUtils.getElementsByTagName(name, article ?? []));
    expect(inArticle.map(({ attribs }) => attribs.id).sort()).toEqual(headings.sort());
    expect(classed('contact-card')).toHaveLength(1);
    expect(classed('beside-table')).toHaveLength(1);
  });

  it('leads to the leaflet alone and back, and offers its own sheet', () => {
    const leaflet = leafletIn(language);
    const hrefs = (page: Page) =>
      read(page)
        .all('a')
        .map(({ attribs }) => attribs.href);
    expect(hrefs(pageOf(leaflet))).toContain('../index.html');
    expect(hrefs({ kind: 'leaflet', leaflet, large: false })).toContain('with-english/index.html');
    const offered = (page: Page) =>
      read(page)
        .all('link')
        .filter(({ attribs }) => attribs.type === 'application/pdf')
        .map(({ attribs }) => attribs.href);
    expect(offered(pageOf(leaflet))).toEqual([`../../../../${sheetOf(leaflet).path}`]);
    expect(offered({ kind: 'leaflet', leaflet, large: false })).toEqual([
      `../../../${sheetOf(leaflet, 'standard').path}`,
    ]);
    expect(hrefs({ kind: 'leaflet', leaflet, large: false })).toContain(`../../../${sheetOf(leaflet).path}`);
  });
});

it('the same page is there in another language, but English stands alone', () => {
  const page = pageOf(leafletIn('pl'));
  const file = (language: string) => pageFile(counterpart(page, { nation: 'england', language }, site));
  expect([file('ur'), file('en')]).toEqual([
    'england/ur/your-rights/with-english/index.html',
    'england/en/your-rights/index.html',
  ]);
});

describe('the sheet beside the English', () => {
  it('is made of translations only', () => {
    expect(sizesOf(leafletIn('pl'), site)).toEqual(['standard', 'beside']);
    expect(sizesOf(leafletIn('en'), site)).toEqual(['standard']);
  });

  it('has a code that changes with either language', () => {
    const leaflet = leafletIn('pl');
    const code = codeIn(site, leaflet, 'beside');
    expect(code).toBe(sheetOf(leaflet).code);
    const [english, other] = [leafletIn('en'), { ...leaflet, title: 'Inny' }];
    expect(sheetCode(leaflet, 'beside', site.service, english)).toBe(code);
    expect(sheetCode(leaflet, 'beside', site.service, { ...english, title: 'Other' })).not.toBe(code);
    expect(sheetCode(other, 'beside', site.service, english)).not.toBe(code);
  });

  it.each([
    ['pl', 'your-rights', 'england'],
    ['cy', 'ask-advocate', 'wales'],
  ] as const)(
    'in %s breaks no rule of the gate, and says what its page does',
    async (language, id, nation) => {
      const page = pageOf(leafletIn(language, id, nation));
      const html = renderPage(page, context);
      expect(await auditSheet(out, sheetOf(page.leaflet).path, { path: pageFile(page), html })).toEqual([]);
    },
  );

  it.each(['pl', 'ur'])('in %s begins both columns level, the reader’s at its own side', async (language) => {
    const leaflet = leafletIn(language);
    const english = englishOf(leaflet, site);
    const sheet = await readSheet(join(out, sheetOf(leaflet).path));
    const placeOf = (text: string) => {
      const passage = sheet.passages.find((one) => wordsIn(one.text) === text);
      const items = passage?.contents.flatMap(({ marked }) => sheet.itemsById.get(marked ?? '') ?? []) ?? [];
      return { page: passage?.page, top: Math.max(...items.map(({ y }) => y)), x: items[0]?.x ?? 0 };
    };
    const [titleOwn] = sheet.passages;
    const title = placeOf(wordsIn(titleOwn?.text ?? ''));
    const other = placeOf(english?.title ?? '');
    expect(other.page).toBe(1);
    expect(other.top).toBeCloseTo(title.top, 1);
    expect(other.x > title.x).toBe(language === 'pl');
  });

  it('breaks no rule in Urdu that the sheet in Urdu alone keeps, and has its English marked as English', async () => {
    const leaflet = leafletIn('ur');
    const rulesBroken = async (page: Page, size: MadeSheet['size']) => {
      const told = { path: pageFile(page), html: renderPage(page, context) };
      return new Set((await auditSheet(out, sheetOf(leaflet, size).path, told)).map(({ rule }) => rule));
    };
    const alone = await rulesBroken({ kind: 'leaflet', leaflet, large: false }, 'standard');
    const beside = await rulesBroken(pageOf(leaflet), 'beside');
    expect([...beside].filter((rule) => !alone.has(rule))).toEqual([]);
    const sheet = await readSheet(join(out, sheetOf(leaflet).path));
    const spoken = (words: string) => {
      const passage = sheet.passages.find(({ text }) => wordsIn(text) === words);
      return passage && nearest(passage.block, ({ language }) => language !== undefined)?.language;
    };
    expect(spoken('What staff must tell you')).toBe('en');
    expect(sheet.language).toMatch(/^ur/u);
  });
});
