import { Parser } from 'htmlparser2';
import type { Check } from '../../../scripts/model/check.ts';
import { articleText } from '../../page/read/article-text.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { headingsOf } from '../../sheet/sheet-headings.ts';
import { type SheetPassage, wordsIn } from '../../sheet/sheet-passages.ts';
import { nearest } from '../../sheet/sheet-structure.ts';
import { pagesTold, type SheetRule, type SheetTrouble, type ToldPage } from './sheet-rule.ts';

export const asPageCheck: Check = {
  id: 'sheet-as-page',
  words: 'What is a heading on a page, in another language, or one word, is so on its sheet too.',
  why: 'Someone who listens to the sheet goes by its headings, and needs the right voice for each language.',
};

/** Fewer letters than these may stand in many places. */
const FEWEST_LETTERS = 12;

/** The words alone are compared by another rule. */
export const asPage: SheetRule = (sheet, page) => {
  if (!sheet.structure) return [];
  const headings = new Set(headingsOf(sheet).map(({ words }) => bare(words)));
  const pages = pagesTold(page);
  const marked = pages.flatMap(({ html }) =>
    markedIn(html).flatMap(({ heading, language, words }) => {
      const passage = sheet.passages.find(({ text }) => bare(text) === bare(words));
      if (!passage) return [];
      if (heading) return headings.has(bare(words)) ? [] : [notHeading(words, passage)];
      return otherLanguage(sheet, passage, words, language);
    }),
  );
  return [...brokenWords(sheet, pages), ...marked];
};

/**
 * Scripts whose words stand together without a space. A line may end between most of their letters (Unicode Standard Annex 14), and
 * nobody reads a hyphen there.
 */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{sc=Yi}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';

/** Two halves of a word at the end of a line, with a hyphen or without, and at the start of the next, and what stands around them. */
const OVER_LINE_END = new RegExp(
  `(?<![\\p{L}\\p{M}\\d./@_’-])([\\p{L}\\p{M}]+)(?<!${UNSPACED})[-\\u00ad\\u2010]?\\n(?!${UNSPACED})([\\p{L}\\p{M}]+)(?![\\p{L}\\p{M}\\d/@_-])`,
  'gu',
);

/** Letters on either side of the end of a line by which its place on the page is found. */
const AROUND = 20;

/** Words that are one on the page and two on the sheet, since a line ends in them. */
function brokenWords(sheet: OpenSheet, pages: readonly ToldPage[]): readonly SheetTrouble[] {
  const said = pages.map(({ html }) => articleText(html) ?? '').join(' ');
  const known = new Set(said.normalize().match(/[\p{L}\p{M}]+/gu));
  const together = togetherIn(said);
  return sheet.passages.flatMap(({ text, page }) => {
    const words = text.normalize();
    return [...words.matchAll(OVER_LINE_END)].flatMap(({ 1: first = '', 2: second = '', index }) => {
      const end = index + first.length;
      return known.has(first + second) &&
        together(words.slice(0, end), words.slice(end).replace(/^[-\u2010]/u, ''))
        ? [
            {
              message: `The word “${first}${second}” is broken at the end of a line.`,
              fix: 'Do not hyphenate: let the whole word go into the next line.',
              where: `page ${page}`,
            },
          ]
        : [];
    });
  });
}

/** Tells whether two halves of some text stand together, without a space, wherever pages say them. */
function togetherIn(said: string): (before: string, after: string) => boolean {
  const letters = bare(said);
  const spaces = new Set<number>();
  let at = 0;
  for (const word of said.normalize().split(/\s+/u)) {
    at += word.length;
    spaces.add(at);
  }
  return (before, after) => {
    const half = bare(before).slice(-AROUND);
    const whole = half + bare(after).slice(0, AROUND);
    let place = letters.indexOf(whole);
    if (place === -1) return false;
    for (; place !== -1; place = letters.indexOf(whole, place + 1)) {
      if (spaces.has(place + half.length)) return false;
    }
    return true;
  };
}

interface Marked {
  readonly heading: boolean;
  readonly language: string;
  readonly words: string;
}

/** The headings of a page’s article, and what of it says its own language. */
function markedIn(html: string): readonly Marked[] {
  const marked: Marked[] = [];
  const open: { readonly heading: boolean; readonly language: string; readonly start: number }[] = [];
  let within = 0;
  const parser = new Parser({
    onopentag(name, { lang = '' }) {
      if (name === 'article' || within > 0) within += 1;
      open.push({ heading: /^h[23]$/u.test(name), language: lang, start: parser.startIndex });
    },
    onclosetag() {
      const element = open.pop();
      if (within === 0 || !element) return;
      within -= 1;
      if (within === 0 || (!element.heading && element.language === '')) return;
      const words = articleText(`<article>${html.slice(element.start, parser.endIndex + 1)}</article>`);
      if (words) marked.push({ heading: element.heading, language: element.language, words });
    },
  });
  parser.end(html);
  return marked;
}

function notHeading(words: string, { page }: SheetPassage): SheetTrouble {
  return {
    message: `${fewWords(words)} is a heading on its page, but not on the sheet.`,
    fix: 'Tag it as a heading.',
    where: `page ${page}`,
  };
}

function otherLanguage(
  sheet: OpenSheet,
  { page, text, block, contents }: SheetPassage,
  words: string,
  language: string,
): readonly SheetTrouble[] {
  if (bare(words).length < FEWEST_LETTERS) return [];
  const said =
    contents.map(({ marked }) => sheet.languagesOn(page).get(marked ?? '')).find(Boolean) ??
    nearest(block, (around) => around.language !== undefined)?.language ??
    sheet.language;
  if (said === undefined || primary(said) === primary(language)) return [];
  return [
    {
      message: `${fewWords(wordsIn(text))} is in “${language}” on its page, but the sheet says “${said}”.`,
      fix: 'Set the language of these words.',
      where: `page ${page}`,
    },
  ];
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language;
}

/** Lines end at other places on paper, and a space may or may not stand there. */
function bare(words: string): string {
  return words.normalize().replace(/[\s\u00ad]/gu, '');
}
