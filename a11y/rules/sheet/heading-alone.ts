import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { isHeading } from '../../sheet/sheet-headings.ts';
import { type SheetPassage, wordsIn } from '../../sheet/sheet-passages.ts';
import { sidesOf } from '../../sheet/sheet-sides.ts';
import type { SheetRule } from './sheet-rule.ts';

export const headingAloneCheck: Check = {
  id: 'sheet-heading-alone',
  words: 'No heading in a PDF is the last thing on its page, away from what it introduces.',
  why: 'Whoever reads page by page meets a heading with nothing under it, and thinks that there is nothing.',
};

export const headingAlone: SheetRule = (sheet) => {
  const sides = sidesOf(sheet);
  const sideOf = ({ contents }: SheetPassage, end: 0 | -1) => {
    const [content] = contents.slice(end || 0, end === 0 ? 1 : undefined);
    return content && sides.of(content);
  };
  return sheet.passages.flatMap((heading, index) => {
    const next = sheet.passages[index + 1];
    if (!isHeading(heading.block) || !next || next.continues) return [];
    const [from, to] = [sideOf(heading, -1), sideOf(next, 0)];
    // A picture has no text to tell the half of the paper by; then its page must do.
    const parted = from === undefined || to === undefined ? next.page !== heading.page : from !== to;
    if (!parted) return [];
    const name = (side: number | undefined, page: number) =>
      side === undefined ? `page ${page}` : sides.all[side]?.name;
    return [
      {
        message: `The heading ${fewWords(wordsIn(heading.text))} stands alone on ${name(from, heading.page)}. What it introduces begins on ${name(to, next.page)}.`,
        fix: 'Keep the heading with what follows it.',
        where: `page ${heading.page}`,
      },
    ];
  });
};
