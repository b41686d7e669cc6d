import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture-folder.ts';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

/** A good fixture that no rule at all has anything to say of. */
const passes = async (fixture: string) => expect(await findingsOn(madeSheet(fixture))).toEqual({});

describe('sheet:heading-alone', () => {
  const alone = (words: string, on = 'page 1', next = 'page 2') => [
    {
      message: `The heading “${words}” stands alone on ${on}. What it introduces begins on ${next}.`,
      fix: 'Keep the heading with what follows it.',
      where: 'page 1',
    },
  ];

  it('passes headings with what they introduce, and one that introduces nothing', async () => {
    await passes('sheet-heading-alone/good.typ');
    expect(
      await findingsOf('sheet:heading-alone', madeSheet('sheet-heading-alone/good-booklet.typ')),
    ).toEqual([]);
  });

  it.each([
    ['a paragraph', 'bad', alone('How to ask')],
    ['a list, after another heading', 'bad-two', alone('How to ask')],
    ['a table', 'bad-table', alone('When')],
    ['a picture', 'bad-picture', alone('Ask for an advocate')],
    [
      'the other half of the paper',
      'bad-booklet',
      alone('How to ask', 'page 1, left half', 'page 1, right half'),
    ],
  ])('fails a heading that is parted from %s', async (_, fixture, findings) => {
    expect(await findingsOf('sheet:heading-alone', madeSheet(`sheet-heading-alone/${fixture}.typ`))).toEqual(
      findings,
    );
  });
});

describe('sheet:whole', () => {
  const split = (what: string, first = 'page 1', second = 'page 2') => ({
    message: `${what} is split over ${first} and ${second}.`,
    fix: 'Keep it in one piece.',
    where: `page ${/\d/.exec(first)}`,
  });
  const number = (words: string) => split(`The telephone number “${words}”`);
  const item = (words: string, first?: string, second?: string) =>
    split(`The list item “${words}”`, first, second);

  it('passes what stands on one page, and a list that goes on within an item', () =>
    passes('sheet-whole/good.typ'));

  it.each([
    ['an item in the middle of its words', 'bad-item', item('• They can ask for you, and it …')],
    ['an item between its paragraphs', 'bad-item-paragraphs', item('1. Tell a nurse. They can ask for …')],
    ['an item from its mark', 'bad-item-mark', item('• Tell a nurse.', 'page 3', 'page 4')],
    [
      'an item over the fold',
      'bad-booklet',
      item('• Tell a nurse, who can ask for …', 'page 1, left half', 'page 1, right half'),
    ],
    ['a number that can be pressed', 'bad-link', number('0300 303 8037')],
    ['a number in the text', 'bad-number', number('(0300) 303-8037')],
    ['a number from abroad', 'bad-number-abroad', number('+44 20 7946 0000')],
    ['the number of a helpline', 'bad-helpline', number('116 123')],
  ])('fails a PDF that splits %s', async (_, fixture, finding) => {
    expect(await findingsOf('sheet:whole', madeSheet(`sheet-whole/${fixture}.typ`))).toEqual([finding]);
  });

  it('fails a sheet that splits words which tell a right, as its page says they do', async () => {
    const page = {
      path: 'imha/index.html',
      html: await readFile(join(FIXTURES, 'sheet-whole/page.html'), 'utf8'),
    };
    const right = split('“You can say no. You can ask again …”, which tells a right,');
    const bad = madeSheet('sheet-whole/bad-right.typ');
    expect(await findingsOf('sheet:whole', bad, page)).toEqual([right]);
    expect(await findingsOf('sheet:whole', bad)).toEqual([]);
    expect(await findingsOf('sheet:whole', madeSheet('sheet-whole/good-right.typ'), page)).toEqual([]);
    const pack = { path: 'packs/index.html', html: '', tells: [{ path: 'gone.html' }, page] };
    expect(await findingsOf('sheet:whole', bad, pack)).toEqual([right]);
  });
});
