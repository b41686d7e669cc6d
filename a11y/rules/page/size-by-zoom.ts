import { narrowPage } from '../../page/use/narrow-page.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** Words which are this high to begin with are large without being enlarged. */
const LARGE_PX = 40;

/**
 * WCAG 2.2, 1.4.4. Enlarging a page four times makes its window a quarter as wide; words that are not twice as large even
 * then can’t be enlarged at all. Type that is only somewhat smaller in a narrow window is left alone.
 */
export const sizeByZoom: MeasuredRule = {
  id: 'size-by-zoom',
  words: 'Words grow when the page is enlarged, because their size does not hang on the window’s.',
  why: 'Someone who enlarges the page to read small words finds that they stay as small as they were.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { smaller } = await narrowPage(tab);
    return smaller
      .filter(({ sizes: [wide, narrow] }) => wide < LARGE_PX && narrow * 4 < wide * 2)
      .map(({ where, text, sizes: [wide, narrow] }) => ({
        where,
        message: `The words ${quoted(text)} are only ${Number(((narrow * 4) / wide).toFixed(1))} times as large when the page is enlarged to 400%.`,
        fix: 'Give their size in rem, or in rem and vw together: font-size: calc(1rem + 1vw).',
      }));
  },
};
