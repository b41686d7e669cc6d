import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { changedSheet, retag } from '../fixtures/changed-sheet.ts';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

/** A good fixture that no rule at all has anything to say of. */
const passes = async (fixture: string) => expect(await findingsOn(madeSheet(fixture))).toEqual({});

describe('sheet:links', () => {
  const good = () => madeSheet('sheet-links/good.typ');
  const messages = async (bytes: Uint8Array) =>
    (await findingsOf('sheet:links', bytes)).map(({ message, where }) => `${where}: ${message}`);

  it('passes links that lead somewhere', () => passes('sheet-links/good.typ'));

  it.each([
    ['relative', 'example.org/help'],
    ['half', 'https://'],
    ['script', 'javascript:alert(1)'],
    ['file', 'file:///C:/help.pdf'],
    ['mail', 'mailto:nobody'],
    ['empty-phone', 'tel:soon'],
  ])('fails an address that is none: %s', async (fixture, address) => {
    expect(await findingsOf('sheet:links', madeSheet(`sheet-links/bad-${fixture}.typ`))).toEqual([
      {
        message: `The link “their page” leads to “${address}”, which is no address of a page, an e-mail or a telephone.`,
        fix: 'Write the whole address, with “https://”, “mailto:” or “tel:”.',
        where: 'page 1',
      },
    ]);
  });

  const changedLink = (change: Parameters<typeof changedSheet>[1]) => changedSheet(good(), change);
  const link = PDFName.of('Link');

  it('fails a link to a place that is not there', async () => {
    const gone = await changedLink(({ document, all }) => {
      for (const dict of all) {
        if (dict.get(PDFName.of('Subtype')) === link && dict.has(PDFName.of('Dest')))
          dict.set(PDFName.of('Dest'), PDFString.of('nowhere'));
      }
      expect(document.getPageCount()).toBe(1);
    });
    expect(await messages(gone)).toEqual([
      'page 1: The link “go back” leads nowhere: the place it names is not in this PDF.',
    ]);
  });

  it('fails a link that does nothing', async () => {
    const idle = await changedLink(({ all }) => {
      for (const dict of all) if (dict.get(PDFName.of('Subtype')) === link) dict.delete(PDFName.of('Dest'));
    });
    expect(await messages(idle)).toEqual(['page 1: The link “go back” leads nowhere.']);
  });

  it('fails a link that is not tagged as one, or has no words', async () => {
    const untagged = await changedLink(({ first }) => retag(first('Link'), 'Span'));
    expect(await messages(untagged)).toEqual([
      'page 1: The link “https://example.org/” is not tagged as a link, so a screen reader does not say that it is one.',
    ]);
    const silent = await changedLink(({ first, all }) => {
      retag(first('Link'), 'Span');
      for (const dict of all)
        if (dict.get(PDFName.of('Subtype')) === link) dict.delete(PDFName.of('Contents'));
    });
    expect(await messages(silent)).toEqual([
      'page 1: A link is not tagged as a link, so a screen reader does not say that it is one.',
      'page 1: A link has no words that could be read out.',
    ]);
  });
});

describe('sheet:bookmarks', () => {
  const good = () => madeSheet('sheet-bookmarks/good.typ');
  const bookmark = (message: string) => [{ message, fix: 'Make the bookmarks again from the headings.' }];
  const titled = (title: string, change: { title?: string; page?: number }) =>
    changedSheet(good(), ({ document, all }) => {
      const [dict] = all.filter((each) => {
        const own = each.get(PDFName.of('Title'));
        return own instanceof PDFString && own.decodeText() === title && each.has(PDFName.of('Parent'));
      });
      if (!dict) throw new Error(`There is no bookmark “${title}”.`);
      if (change.title) dict.set(PDFName.of('Title'), PDFString.of(change.title));
      if (change.page !== undefined)
        dict.set(PDFName.of('Dest'), document.context.obj([document.getPage(change.page - 1).ref, 'Fit']));
    });

  it('passes a long PDF with bookmarks, and a short one without', async () => {
    await passes('sheet-bookmarks/good.typ');
    await passes('sheet-bookmarks/good-short.typ');
  });

  it('fails a long PDF without', async () => {
    expect(await findingsOf('sheet:bookmarks', madeSheet('sheet-bookmarks/bad-none.typ'))).toEqual([
      {
        message: 'This PDF has 22 pages and no bookmarks.',
        fix: 'Make it again with bookmarks for its headings.',
      },
    ]);
  });

  it('fails bookmarks that are no headings, in another order, or lead elsewhere', async () => {
    expect(await findingsOf('sheet:bookmarks', await titled('Ask b', { title: 'Ask zz' }))).toEqual(
      bookmark('The bookmark “Ask zz” is not the words of any heading.'),
    );
    expect(await findingsOf('sheet:bookmarks', await titled('Ask c', { title: 'Ask a', page: 2 }))).toEqual(
      bookmark('The bookmark “Ask a” is not in the order of the headings.'),
    );
    expect(await findingsOf('sheet:bookmarks', await titled('Ask d', { page: 2 }))).toEqual(
      bookmark('The bookmark “Ask d” leads to page 2, but its heading is on page 5.'),
    );
  });
});
