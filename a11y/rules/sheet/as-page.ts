import { Parser } from 'htmlparser2';
import type { Check } from '../../../scripts/model/check.ts';
import { articleText } from '../../page/read/article-text.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/read-sheet.ts';
import { headingsOf } from '../../sheet/sheet-headings.ts';
import { type SheetPassage, wordsIn } from '../../sheet/sheet-passages.ts';
import { nearest } from '../../sheet/sheet-structure.ts';
import { pagesTold, type SheetRule, type SheetTrouble } from './sheet-rule.ts';

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
  return pagesTold(page).flatMap(({ html }) => [
    ...brokenWords(sheet, articleText(html) ?? ''),
    ...markedIn(html).flatMap(({ heading, language, words }) => {
      const passage = sheet.passages.find(({ text }) => bare(text) === bare(words));
      if (!passage) return [];
      if (heading) return headings.has(bare(words)) ? [] : [notHeading(words, passage)];
      return otherLanguage(sheet, passage, words, language);
    }),
  ]);
};

/** Two halves of a word at the end of a line and at the start of the next, and what stands around them. */
const OVER_LINE_END = /(?<![\p{L}\p{M}\d./@_’-])([\p{L}\p{M}]+)\n([\p{L}\p{M}]+)(?![\p{L}\p{M}\d/@_-])/gu;

/** Words that are one on the page and two on the sheet, since a line ends in them. */
function brokenWords(sheet: OpenSheet, said: string): readonly SheetTrouble[] {
  const known = new Set(said.match(/[\p{L}\p{M}]+/gu));
  return sheet.passages.flatMap(({ text, page }) =>
    [...text.matchAll(OVER_LINE_END)].flatMap(([, first = '', second = '']) =>
      known.has(first + second) && !said.includes(`${first} ${second}`)
        ? [
            {
              message: `The word “${first}${second}” is broken at the end of a line.`,
              fix: 'Do not hyphenate: let the whole word go into the next line.',
              where: `page ${page}`,
            },
          ]
        : [],
    ),
  );
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
  return words.normalize().replace(/\s/gu, '');
}
