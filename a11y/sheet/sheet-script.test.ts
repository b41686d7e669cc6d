import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodePDFRawStream, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture-folder.ts';
import { changedSheet } from '../fixtures/changed-sheet.ts';
import { text } from '../rules/sheet/text.ts';
import type { OpenSheet } from './open-sheet.ts';
import { findingsOf, madeSheet } from './sheet-fixture.ts';

const page = async () => ({
  path: 'page.html',
  html: await readFile(join(FIXTURES, 'sheet-script/page.html'), 'utf8'),
});

/** A font that takes some letters for others, as where a script is set in a font that was not made for it. */
function withLettersChanged(bytes: Uint8Array, change: (hex: string) => string): Promise<Uint8Array> {
  return changedSheet(bytes, ({ document, all }) => {
    for (const font of all) {
      const map = font.lookup(PDFName.of('ToUnicode'));
      if (!(map instanceof PDFRawStream)) continue;
      const words = Buffer.from(decodePDFRawStream(map).decode()).toString('latin1');
      const changed = document.context.flateStream(words.replace(/<[0-9A-Fa-f]{4}>/g, change));
      font.set(PDFName.of('ToUnicode'), document.context.register(changed));
    }
  });
}

const swapped = (one: string, other: string) => (hex: string) => {
  const letters = hex.slice(1, -1).toLowerCase();
  return letters === one ? `<${other}>` : letters === other ? `<${one}>` : hex;
};

describe('sheet:text, from right to left', () => {
  it('passes a sheet that says what its page says, with numbers in it', async () => {
    expect(await findingsOf('sheet:text', madeSheet('sheet-script/hebrew.typ'), await page())).toEqual([]);
  });

  it('passes lam and alef that are joined in one', async () => {
    const html =
      '<article><h1>اطلب محاميا</h1><p>أخبر الممرضة أنك تريد محاميا خلال 14 يوما.</p><p>قانون ١٨ فبراير ٢٠٢٦.</p></article>';
    const sheet = madeSheet('sheet-script/arabic.typ');
    expect(await findingsOf('sheet:text', sheet, { path: 'page.html', html })).toEqual([]);
    const other = html.replace('الممرضة', 'ةضرمملا');
    expect(await findingsOf('sheet:text', sheet, { path: 'page.html', html: other })).toHaveLength(1);
  });

  it('fails letters that are taken for others', async () => {
    // Alef and he.
    const scrambled = await withLettersChanged(madeSheet('sheet-script/hebrew.typ'), swapped('05d0', '05d4'));
    expect(await findingsOf('sheet:text', scrambled, await page())).toEqual([
      {
        message:
          'The sheet says “המור להחות. זא חינם, בתוך 14 ימים, והתא” where its page says “אמור לאחות. זה חינם, בתוך 14 ימים, ואתה”.',
        fix: 'Make the sheet and the page again from the same text.',
        where: 'page 1',
      },
    ]);
  });

  it('fails words in the order they are drawn in, not read', async () => {
    const { path, html } = await page();
    const turned = html.replace('אמור לאחות.', 'לאחות. אמור');
    expect(
      await findingsOf('sheet:text', madeSheet('sheet-script/hebrew.typ'), { path, html: turned }),
    ).toHaveLength(1);
  });
});

describe('sheet:text, in scripts of India', () => {
  const sheet = (words: string) =>
    ({ passages: [{ role: 'P', text: words, page: 1, continues: false }] }) as unknown as OpenSheet;
  const said = (words: string) => ({ path: 'page.html', html: `<article><p>${words}</p></article>` });

  it('passes the same letters, however they are put together', () => {
    // A letter with its dot, in one sign and in two.
    expect(text(sheet('ਸ਼ਿਕਾਇਤ'), said('ਸ਼ਿਕਾਇਤ'))).toEqual([]);
  });

  it.each([
    ['a vowel that is drawn before its letter', 'কিছু', 'িকছু'],
    ['a vowel that is lost', 'ਵਕੀਲ', 'ਵਕਲ'],
    ['a letter that was joined to the one before it', 'प्रश्न', 'पर्शन'],
  ])('fails %s, read so', (_, right, wrong) => {
    expect(text(sheet(wrong), said(right))).toEqual([
      {
        message: `The sheet says “${wrong}” where its page says “${right}”.`,
        fix: 'Make the sheet and the page again from the same text.',
        where: 'page 1',
      },
    ]);
  });
});
