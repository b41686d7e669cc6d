import { describe, expect, it } from 'vitest';
import { GOOD_SHEET, SHEET_PAGE } from '../faults/sheet/good-sheet.ts';
import { madeFromTypst } from '../faults/sheet/made-sheet.ts';
import { findingsOf, findingsOn } from './sheet-fixture.ts';

const PAGE = { path: 'index.html', html: SHEET_PAGE };
const messages = async (rule: string, part: string, other: string) => {
  expect(GOOD_SHEET).toContain(part);
  const changed = GOOD_SHEET.replace(part, () => other);
  const found = await findingsOf(rule, madeFromTypst(changed, true), PAGE);
  return found.map(({ message, where }) => `${where}: ${message}`);
};

it('a good sheet, which its page offers, breaks no rule', async () => {
  expect(await findingsOn(madeFromTypst(GOOD_SHEET, true), PAGE)).toEqual({});
});

describe('sheet:as-page', () => {
  it('fails a heading of the page that is only bold on the sheet', async () => {
    const bold = '#text(weight: "bold")[Can I say no?]\n\n';
    expect(await messages('sheet:as-page', '== Can I say no?\n', bold)).toEqual([
      'page 2: “Can I say no?” is a heading on its page, but not on the sheet.',
    ]);
  });

  it.each(['en', 'fr'])('fails a passage in Welsh that says it is in %s', async (language) => {
    const said = `#text(lang: "${language}")[`;
    expect(await messages('sheet:as-page', '#text(lang: "cy")[', said)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^page 1: “Mae gennych .*” is in “cy” on its page, but the sheet says “${language}.*”\\.$`,
          'u',
        ),
      ),
    ]);
  });
});

it('fails a word that is broken at the end of a line', async () => {
  const narrow = '#block(width: 27%)[#set text(hyphenate: true, costs: (hyphenation: 0%))\nThey work';
  const source = GOOD_SHEET.replace('They work', () => narrow).replace(
    'want them to do.',
    'want them to do.]',
  );
  const [broken] = await findingsOf('sheet:as-page', madeFromTypst(source, true), PAGE);
  expect(broken?.message).toMatch(/^The word “\p{L}+” is broken at the end of a line\.$/u);
});

describe('sheet:setting', () => {
  const right = 'You can say no. You can change your mind later.';

  it('fails letters that lean', async () => {
    expect(await messages('sheet:setting', right, `#skew(ax: -12deg)[${right}]`)).toEqual([
      expect.stringMatching(/^page 2: The letters of “You can .*” lean\.$/u),
    ]);
  });

  it('fails words that do not stand level', async () => {
    expect(await messages('sheet:setting', right, `#rotate(-90deg, reflow: true)[${right}]`)).toEqual([
      expect.stringMatching(/^page 2: The words “You .*” do not stand level\.$/u),
    ]);
  });

  it('fails lines that are close', async () => {
    const tight = '#show: house\n#set par(leading: 0.05em)\n';
    expect(await messages('sheet:setting', '#show: house\n', tight)).toEqual([
      expect.stringMatching(/^page 1: The line “.*” stands too close to the one above it\.$/u),
    ]);
  });
});
