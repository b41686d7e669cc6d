import type { Check } from '../../../scripts/model/check.ts';
import { articleText } from '../../page/read/article-text.ts';
import { LINE_END } from '../../sheet/sheet-content.ts';
import type { SheetPassage } from '../../sheet/sheet-passages.ts';
import type { SheetPage, SheetRule, SheetTrouble } from './sheet-rule.ts';

export const textCheck: Check = {
  id: 'sheet-text',
  words:
    'Every sheet, read out, says what its page says, word for word and in the same order. So does every leaflet in a pack.',
  why: 'Whoever is given the sheet must be told the same rights as whoever reads the page.',
};

/**
 * A sheet that says something else than its page gives two readers two sets of rights. The sheet may end with one more
 * section, about the sheet itself, under its last heading of level 2; before that, every word must be the page’s.
 */
export const text: SheetRule = (sheet, page) => {
  if (!page) return [];
  if (page.tells) return packText(sheet.passages, page.tells);
  const said = articleText(page.html)?.normalize();
  if (said === undefined) {
    return [{ message: `The page ${page.path} offers this sheet, but has no article to compare it with.` }];
  }
  const last = sheet.passages.findLastIndex(({ role }) => role === 'H2');
  const difference = differenceFrom(
    said,
    sheet.passages.slice(0, last === -1 ? undefined : last),
    'its page',
  );
  // A sheet of another maker may have no such section at its end.
  return difference && differenceFrom(said, sheet.passages, 'its page') ? [difference] : [];
};

/**
 * A pack has a cover, which may have sections of its own; then each leaflet under a heading of level 2, its title; then the
 * section about itself. Each leaflet says what its own page does, and there is no other.
 */
function packText(
  passages: readonly SheetPassage[],
  tells: NonNullable<SheetPage['tells']>,
): readonly SheetTrouble[] {
  const sections = sectionsOf(passages).slice(0, -1);
  const began = beginning(sections, tells);
  const leaflets = sections.slice(began);
  const troubles = tells.flatMap(({ path, html }, index): readonly SheetTrouble[] => {
    if (html === undefined)
      return [{ message: `This pack is said to tell ${path}, but there is no such page.` }];
    const said = articleText(html)?.normalize();
    if (said === undefined) {
      return [
        { message: `This pack is said to tell ${path}, but that page has no article to compare it with.` },
      ];
    }
    const difference = differenceFrom(said, leaflets[index] ?? [], path);
    return difference ? [difference] : [];
  });
  const strangers = [
    // What has headings of its own is no part of a cover.
    ...sections.slice(0, began).filter((section) => section.some(({ role }) => role === 'H3')),
    ...leaflets.slice(tells.length),
  ];
  const [more] = strangers.flatMap((leaflet) => differenceFrom('', leaflet, 'none of its pages') ?? []);
  // Where one leaflet is missing, or is one too many, every one after it differs too.
  return leaflets.length === tells.length && !more
    ? troubles
    : [...troubles, ...(more ? [more] : [])].slice(0, 1);
}

/** A pack’s passages from one heading of level 2 to the next. */
function sectionsOf(passages: readonly SheetPassage[]): readonly (readonly SheetPassage[])[] {
  const starts = passages.flatMap(({ role, continues }, index) =>
    role === 'H2' && !continues ? [index] : [],
  );
  return starts.map((start, index) => passages.slice(start, starts[index + 1]));
}

/** Which section is the first leaflet: that with the title of one, or else the first that is not on the first page. */
function beginning(
  sections: readonly (readonly SheetPassage[])[],
  tells: NonNullable<SheetPage['tells']>,
): number {
  const said = tells.map(({ html }) => bare((html && articleText(html)) ?? ''));
  const titled = sections.findIndex(
    ([title]) => title && said.some((each) => each.startsWith(bare(title.text))),
  );
  return titled === -1 ? sections.filter(([title]) => title?.page === 1).length : titled;
}

function bare(words: string): string {
  return words.normalize().replace(/\s/gu, '');
}

/** Where the words of a sheet first leave those of a page, if they do. */
function differenceFrom(
  said: string,
  passages: readonly SheetPassage[],
  page: string,
): SheetTrouble | undefined {
  const sheet = lettersOf(passages);
  let at = 0;
  let here = 0;
  while (at < said.length || here < sheet.length) {
    if (said[at] === sheet[here]?.letter) {
      at += 1;
      here += 1;
    } else if (sheet[here]?.letter === LINE_END) {
      here += 1;
      if (said[at] === ' ') at += 1;
    } else if (isTurnedLigature(said.slice(at, at + 2), sheet[here]?.letter, sheet[here + 1]?.letter)) {
      at += 2;
      here += 2;
    } else {
      const words = sheet.map(({ letter }) => (letter === LINE_END ? ' ' : letter)).join('');
      const on = sheet[Math.min(here, sheet.length - 1)]?.page;
      const betweenWords = isGap(words[here]) && isGap(said[at]);
      const [onSheet, onPage] = [quote(words, here, betweenWords), quote(said, at, betweenWords)];
      return {
        message: `The sheet says ${onSheet} where ${page} says ${onPage}.`,
        fix: 'Make the sheet and the page again from the same text.',
        ...(on && { where: `page ${on}` }),
      };
    }
  }
  return undefined;
}

/**
 * Arabic fonts join lam and alef in one glyph. pdfjs turns right-to-left text round letter by letter, these two as well.
 */
function isTurnedLigature(said: string, first: string | undefined, second: string | undefined): boolean {
  return /^ل[اأإآٱ]$/u.test(said) && first === said[1] && second === said[0];
}

interface Letter {
  readonly letter: string;
  readonly page: number;
}

/** The letters of some passages, with one space, or one line end, wherever there is any gap. */
function lettersOf(passages: readonly SheetPassage[]): readonly Letter[] {
  const letters: Letter[] = [];
  for (const [index, { text, page }] of passages.entries()) {
    // Where a passage goes on over the page, a line ends; an address may go on in the next.
    const end = passages[index + 1]?.continues ? LINE_END : ' ';
    const gaps = `${text.normalize()}${end}`.replace(/\s+/g, (gap) => (/[^\n]/.test(gap) ? ' ' : LINE_END));
    for (const letter of gaps.split('')) {
      const gap = letter === ' ' || letter === LINE_END;
      const before = letters.at(-1)?.letter;
      if (gap && (before === undefined || before === ' ')) continue;
      if (gap && before === LINE_END) letters.pop();
      letters.push({ letter: gap && before === LINE_END ? ' ' : letter, page });
    }
  }
  if (letters.at(-1)?.letter === ' ') letters.pop();
  return letters;
}

/** A few words on from where two texts part, starting with the whole word in which they do. */
function quote(words: string, at: number, betweenWords: boolean): string {
  const rest = betweenWords ? words.slice(at + 1) : words.slice(words.lastIndexOf(' ', at - 1) + 1);
  return rest === '' ? 'nothing more' : `“${rest.split(' ').slice(0, 8).join(' ')}”`;
}

function isGap(letter: string | undefined): boolean {
  return letter === undefined || letter === ' ';
}
