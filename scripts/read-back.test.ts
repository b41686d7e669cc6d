import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../a11y/sheet/read-sheet.ts';
import { LINE_END } from '../a11y/sheet/sheet-content.ts';
import type { Site } from './model/site.ts';
import { sayingsOf } from './model/told.ts';
import { readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { mendClusters } from './write/mend-clusters.ts';
import { mendRightToLeft } from './write/mend-right-to-left.ts';
import { fontFamilies, fontFiles, hasMarks } from './write/typefaces.ts';

const SLOW = 180_000;

const folder = mkdtempSync(path.join(tmpdir(), 'read-back-'));
const content = realContent();
let site: Site;
let compiler: NodeCompiler;

beforeAll(async () => {
  const read = await readSite({
    content: content.folder,
    asOf: '2026-11-28',
    today: '2026-11-28',
    nation: 'wales',
  });
  if (!read.site) throw new Error('The content was not read.');
  site = read.site;
  compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  });
}, SLOW);

afterAll(() => {
  content.remove();
  rmSync(folder, { recursive: true, force: true });
});

const words = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** With a space at the end of a line only if one was written there: nobody can see whether there is. */
function withLinesJoined(read: string, written: string): string {
  const [first = '', ...more] = read.normalize('NFC').split(LINE_END);
  return words(
    more.reduce((said, line) => said + (written[words(said).length] === ' ' ? ' ' : '') + line, first),
  );
}

const fromRight = (language: string) => ['ar', 'ur'].includes(language);

/** A file as it is written for readers. */
async function mended(pdf: Uint8Array, language: string): Promise<Uint8Array> {
  const once = hasMarks(language) ? await mendClusters(pdf) : pdf;
  return fromRight(language) ? mendRightToLeft(once) : once;
}

/** What a screen reader is given of each of these lines, set in the typefaces of a language. */
async function readBack(
  lines: readonly string[],
  language: string,
  mend: (pdf: Uint8Array, language: string) => Promise<Uint8Array> = mended,
): Promise<readonly string[]> {
  const fonts = fontFamilies(language)
    .map((family) => `"${family}"`)
    .join(',');
  const tag = new Intl.Locale(language).language;
  const compiled = compiler.compile({
    mainFileContent: [
      `#set text(font: (${fonts}), fallback: false, lang: "${tag}", dir: ${fromRight(language) ? 'rtl' : 'ltr'}, cjk-latin-spacing: none)`,
      '#set document(title: "Letters")',
      ...lines.map((line) => `#par(${JSON.stringify(line)})`),
    ].join('\n'),
  });
  if (!compiled.result) throw new Error('The letters could not be set.');
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  const file = path.join(folder, 'letters.pdf');
  writeFileSync(file, await mend(pdf, language));
  return (await readSheet(file)).passages.map(({ text }) => text);
}

describe('letters on paper', () => {
  it.each(['cy', 'pl', 'so', 'ro', 'bn', 'pa', 'zh-Hans'])(
    'are read back as they were written, in “%s”',
    async (language) => {
      const leaflets = site.leaflets.filter(
        (leaflet) => leaflet.language === language && leaflet.wordsIn === undefined,
      );
      expect(leaflets.length).toBeGreaterThanOrEqual(5);
      for (const leaflet of leaflets) {
        const lines = sayingsOf(leaflet.blocks).map(({ text }) => text);
        const read = withLinesJoined(
          (await readBack(lines, language)).join(LINE_END),
          words(lines.join(' ')),
        );
        expect(read, leaflet.file).toBe(words(lines.join(' ')));
      }
    },
    SLOW,
  );

  it.each(['ar', 'ur'])(
    'are read back in the order of reading, with a space where one was written, in “%s”',
    async (language) => {
      const leaflets = site.leaflets.filter(
        (leaflet) =>
          leaflet.nation === 'wales' && leaflet.language === language && leaflet.wordsIn === undefined,
      );
      expect(leaflets.length).toBeGreaterThanOrEqual(5);
      for (const leaflet of leaflets) {
        const lines = sayingsOf(leaflet.blocks).map(({ text }) => text);
        const read = await readBack(lines, language);
        expect(words(read.join('\n')), leaflet.file).toBe(words(lines.join('\n')));
      }
    },
    SLOW,
  );

  it('would be read out twice where a mark stands above them, if nothing was mended', async () => {
    const line = 'কর্মীদের পৌঁছানোর ভূমিকা কুকুর';
    const read = async (...given: Parameters<typeof readBack>) => (await readBack(...given)).map(words);
    expect(await read([line], 'bn')).toEqual([line]);
    expect(await read([line], 'bn', async (pdf) => pdf)).not.toEqual([line]);
  });
});
