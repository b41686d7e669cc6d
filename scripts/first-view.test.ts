import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../a11y/checks.ts';
import { renderPage } from '../templates/page.tsx';
import { type Page, pageFile, pagesOf } from './model/page.ts';
import { readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { writeAssets } from './write/assets.ts';
import { writeIdeas } from './write/ideas.ts';
import { writePictures } from './write/pictures.ts';
import type { PressRoom } from './write/press-room.ts';
import { writePrints } from './write/prints.ts';
import { writeSheets } from './write/sheets.ts';
import { TYPEFACES } from './write/typefaces.ts';

const SLOW = 400_000;

/** What a server can send at once, before the browser has answered: ten packets. */
const FIRST = 14 * 1024;

const COMPONENTS = path.join(import.meta.dirname, '../templates/components');

/** A finished page, with the names of the files in `assets/` that it waits for, and of all its style sheets. */
interface Shown {
  readonly file: string;
  readonly kind: Page['kind'];
  readonly html: string;
  readonly waitsFor: readonly string[];
  readonly styles: readonly string[];
}

const content = realContent();
const out = mkdtempSync(path.join(tmpdir(), 'first-view-'));
const files = new Map<string, string>();
let pages: readonly Shown[] = [];

beforeAll(async () => {
  const { site } = await readSite({ content: content.folder, asOf: '2026-11-28', today: '2026-11-28' });
  if (!site) throw new Error('The content was not read.');
  const assets = await writeAssets(out, site);
  for (const name of readdirSync(path.join(out, 'assets')))
    if (/\.(?:css|js)$/u.test(name)) files.set(name, readFileSync(path.join(out, 'assets', name), 'utf8'));
  const pictures = [
    ...(await writePictures(site.pictures, content.folder, out, out)),
    ...(await writeIdeas(site.ideas, content.folder, out)),
  ];
  // Pages tell of each sheet how long and how large it is, so these numbers are as different as those of real ones.
  const sheets = numbered(await writeSheets(site, pictures, blankPress, out));
  const prints = numbered(await writePrints({ site, pictures, sheets }, blankPress, out));
  pages = pagesOf(site).map((page) => {
    const html = renderPage(page, { site, assets, pictures, sheets, prints, checks: CHECKS });
    const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?<paper> media="print")?/gu)];
    const named = (href = '') => path.posix.basename(href);
    return {
      file: pageFile(page),
      kind: page.kind,
      html,
      waitsFor: [
        ...links.filter(({ groups }) => groups?.paper === undefined).map(([, href]) => named(href)),
        ...[...html.matchAll(/<script src="([^"]+)"(?! defer)/gu)].map(([, href]) => named(href)),
      ],
      styles: links.map(([, href]) => named(href)),
    };
  });
}, SLOW);

afterAll(() => {
  content.remove();
  rmSync(out, { recursive: true, force: true });
});

/** Prints thousands of sheets in no time, because nothing is on them. */
const blankPress = {
  printEach: <Of, Made>(
    wanted: readonly Of[],
    _jobOf: unknown,
    take: (printed: { pdf: Uint8Array; pages: number; told: string[] }, one: Of) => Promise<Made>,
  ) => Promise.all(wanted.map((one) => take({ pdf: new Uint8Array(), pages: 0, told: [] }, one))),
} as unknown as PressRoom;

function numbered<Made extends { readonly pages: number; readonly bytes: number }>(
  all: readonly Made[],
): readonly Made[] {
  return all.map((one, index) => ({
    ...one,
    pages: 2 + (index % 9),
    bytes: 40_000 + ((index * 7919) % 300) * 1000,
  }));
}

/** The pages whose first view is too large: pictures and fonts aside, it is the page and what it waits for. */
function tooLarge(some: readonly Shown[], pack: (text: string) => Buffer, most: number): readonly string[] {
  const needed = new Set(some.flatMap(({ waitsFor }) => waitsFor));
  const packed = new Map(
    [...files].filter(([name]) => needed.has(name)).map(([name, text]) => [name, pack(text).length]),
  );
  return some.flatMap(({ file, html, waitsFor }) => {
    const bytes = waitsFor.reduce((sum, name) => sum + (packed.get(name) ?? Infinity), pack(html).length);
    return bytes > most ? [`${file}: ${bytes}`] : [];
  });
}

const secondBest = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

describe('the first view, in every language', () => {
  const alone = () => pages.filter(({ kind }) => kind !== 'beside');
  const beside = () => pages.filter(({ kind }) => kind === 'beside');

  it('waits for styles and for one script', () => {
    expect(pages.length).toBeGreaterThan(2000);
    expect(
      pages.filter(({ waitsFor }) => waitsFor.filter((name) => name.endsWith('.js')).length !== 1),
    ).toEqual([]);
    expect(pages.filter(({ waitsFor }) => !waitsFor.some((name) => name.endsWith('.css')))).toEqual([]);
  });

  it('is at most 14 KB', () => {
    expect(tooLarge(alone(), (text) => gzipSync(text), FIRST)).toEqual([]);
  });

  it('is at most 18 KB, or 15 KB of Brotli, where a leaflet stands there in two languages', () => {
    expect(beside().length).toBeGreaterThan(100);
    expect(tooLarge(beside(), (text) => gzipSync(text), 18 * 1024)).toEqual([]);
    // The best that Brotli can do takes ten times as long, which is only worth while where its second best is too large.
    const large = new Set(tooLarge(beside(), secondBest, 15 * 1024).map((line) => line.split(': ')[0]));
    const asked = beside().filter(({ file }) => large.has(file));
    expect(tooLarge(asked, (text) => brotliCompressSync(text), 15 * 1024)).toEqual([]);
  });
});

describe('every page', () => {
  it('has the rules for all that is on it', () => {
    const ruled = (css: string) => new Set(css.match(/(?<=\.)[a-z][\w-]*(?=[^}]*\{)/gu));
    const components = readdirSync(COMPONENTS).flatMap((name) =>
      readdirSync(path.join(COMPONENTS, name)).filter((file) => file.endsWith('.css')),
    );
    const written = new Set(
      components.flatMap((file) => [
        ...ruled(readFileSync(path.join(COMPONENTS, path.parse(file).name, file), 'utf8')),
      ]),
    );
    expect(written).toContain('callout-label');
    const has = new Map(
      [...files].filter(([name]) => name.endsWith('.css')).map(([name, css]) => [name, ruled(css)]),
    );
    for (const { file, html, styles } of pages) {
      const classes = new Set(
        [...html.matchAll(/ class="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')),
      );
      const lost = [...classes].filter(
        (name) => written.has(name) && !styles.some((style) => has.get(style)?.has(name)),
      );
      expect(lost, file).toEqual([]);
    }
  });

  it('has the typeface of each script that is on it, but for names of languages', () => {
    const letters = {
      'Noto Sans Gurmukhi': /\p{Script=Gurmukhi}/u,
      'Hind Siliguri': /\p{Script=Bengali}/u,
      'Noto Sans SC': /\p{Script=Han}/u,
      Vazirmatn: /\p{Script=Arabic}/u,
    };
    expect(Object.keys(letters).sort()).toEqual(
      Object.values(TYPEFACES)
        .map(({ family }) => family)
        .sort(),
    );
    for (const [family, letter] of Object.entries(letters)) {
      const face = `@font-face{font-family:${family};`;
      const shows = pages.filter(({ html }) => letter.test(bare(html)));
      expect(shows.length).toBeGreaterThan(100);
      const lost = shows.filter(({ styles }) => !styles.some((style) => files.get(style)?.includes(face)));
      expect(lost.map(({ file }) => file)).toEqual([]);
    }
  });
});

/** What is drawn of a page in the typefaces of its text. */
function bare(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/su, '')
    .replace(/<summary class="target"><svg.*?<\/summary>/su, '')
    .replace(/<ul class="language-list.*?<\/ul>/gsu, '');
}
