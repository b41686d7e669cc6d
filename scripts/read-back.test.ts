import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../a11y/sheet/read-sheet.ts';
import type { Site } from './model/site.ts';
import { sayingsOf } from './model/told.ts';
import { readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { mendClusters } from './write/mend-clusters.ts';
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

const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** What a screen reader is given of these lines, set in the typefaces of a language. */
async function readBack(
  lines: readonly string[],
  language: string,
  mend: (pdf: Uint8Array) => Promise<Uint8Array> = mendClusters,
): Promise<string> {
  const fonts = fontFamilies(language)
    .map((family) => `"${family}"`)
    .join(',');
  const tag = new Intl.Locale(language).language;
  const compiled = compiler.compile({
    mainFileContent: [
      `#set text(font: (${fonts}), fallback: false, lang: "${tag}", dir: ltr, cjk-latin-spacing: none)`,
      '#set document(title: "Letters")',
      ...lines.map((line) => `#par(${JSON.stringify(line)})`),
    ].join('\n'),
  });
  if (!compiled.result) throw new Error('The letters could not be set.');
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  const file = path.join(folder, 'letters.pdf');
  writeFileSync(file, hasMarks(language) ? await mend(pdf) : pdf);
  return letters((await readSheet(file)).passages.map(({ text }) => text).join(''));
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
        expect(await readBack(lines, language), leaflet.file).toBe(letters(lines.join('')));
      }
    },
    SLOW,
  );

  it('would be read out twice where a mark stands above them, if nothing was mended', async () => {
    const line = 'কর্মীদের পৌঁছানোর ভূমিকা কুকুর';
    expect(await readBack([line], 'bn')).toBe(letters(line));
    expect(await readBack([line], 'bn', async (pdf) => pdf)).not.toBe(letters(line));
  });
});
