import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedPages } from '../../a11y/sheet/copied-text.ts';
import { drawablePages } from '../../a11y/sheet/draw-sheet.ts';
import { readSheet } from '../../a11y/sheet/read-sheet.ts';
import { mendRightToLeft } from './mend-right-to-left.ts';
import { fontFamilies, fontFiles } from './typefaces.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'right-to-left-'));
let compiler: NodeCompiler;

beforeAll(() => {
  compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as Typst makes it, of paragraphs in its own language. */
function set(language: 'ar' | 'ur', ...paragraphs: readonly string[]): Uint8Array {
  const fonts = fontFamilies(language).map((family) => JSON.stringify(family));
  const compiled = compiler.compile({
    mainFileContent: [
      `#set text(font: (${fonts.join(', ')}), fallback: false, lang: "${language}", dir: rtl, size: 14pt)`,
      '#set document(title: "Words")',
      ...paragraphs.map((words) => `#par[${words}]`),
    ].join('\n'),
  });
  if (!compiled.result) throw new Error('The words could not be set.');
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
}

/** The words of a file as Firefox takes them: part by part, without the spaces between parts. */
async function partByPart(pdf: Uint8Array): Promise<string> {
  const opening = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const content = await (await (await opening.promise).getPage(1)).getTextContent();
  await opening.destroy();
  // Lam and alef come as the one letter that they are joined in.
  return content.items.map((item) => ('str' in item ? item.str.normalize('NFKC') : '')).join('');
}

/** What our own reader finds in a file, and what its first page looks like. */
async function read(pdf: Uint8Array): Promise<{ readonly words: string; readonly picture: Uint32Array }> {
  const file = path.join(folder, 'words.pdf');
  writeFileSync(file, pdf);
  const sheet = await readSheet(file);
  const words = sheet.passages.map(({ text }) => text).join(' ');
  for await (const page of drawablePages(pdf, sheet.pages)) {
    return { words, picture: page.closer(2).seen.slice() };
  }
  throw new Error('The file has no page.');
}

const bare = (words: string) => words.replace(/\s/gu, '');

const SECTION = 'المادة 2 (section) تعني أن القانون يسمح لمستشفى بإبقائك فيه.';
const SIGNS = 'بعض الناس يقولون «sectioned». احتجاز (detained): الإبقاء في المستشفى.';
const URDU = 'سیکشن 17A (section) کا مطلب ہے کہ ہسپتال آپ کو جانے دے سکتا ہے۔';

describe('words from right to left', () => {
  it.each([
    ['ar', SECTION],
    ['ar', SIGNS],
    ['ur', URDU],
  ] as const)('are read in order by whoever reads part by part, in “%s”: %s', async (language, words) => {
    const pdf = set(language, words);
    expect(bare(await partByPart(pdf))).not.toBe(bare(words));
    expect(bare(await partByPart(await mendRightToLeft(pdf)))).toBe(bare(words));
  });

  it('keep the spaces between words that stand together', async () => {
    const words = 'يسمح القانون لمستشفى بإبقائك فيه';
    expect(await partByPart(await mendRightToLeft(set('ar', words)))).toBe(words);
  });

  it('are copied from Chrome with lam and alef as they were written', async () => {
    const pdf = set('ar', 'المساعدة اللازمة لك لإنهاء الاحتجاز');
    const copied = async (file: Uint8Array) =>
      (await copiedPages(file)).map(({ text }) => text.trim()).join();
    expect(await copied(pdf)).not.toBe('المساعدة اللازمة لك لإنهاء الاحتجاز');
    expect(await copied(await mendRightToLeft(pdf))).toBe('المساعدة اللازمة لك لإنهاء الاحتجاز');
  });

  it('bring no marks along that nobody wrote', async () => {
    const pdf = set('ar', 'قانون (#text(lang: "en", dir: ltr)[Mental Health Act]) لعام 1983');
    const marks = /[\u202a-\u202e\u2066-\u2069]/u;
    expect((await read(pdf)).words).toMatch(marks);
    expect((await read(await mendRightToLeft(pdf))).words).not.toMatch(marks);
  });

  it('look as they did', async () => {
    const pdf = set('ar', SECTION, SIGNS);
    const [before, after] = [await read(pdf), await read(await mendRightToLeft(pdf))];
    expect(before.picture.some((pixel) => (pixel & 0xff) === 0)).toBe(true);
    expect(Buffer.compare(Buffer.from(after.picture.buffer), Buffer.from(before.picture.buffer))).toBe(0);
  });
});
