import type { Check } from '../scripts/model/check.ts';
import { LINK_CHECKS } from './link/audit-links.ts';
import { EXTRA_AXE_RULES, PAGE_STANDARD, WIDTHS } from './page/page-standard.ts';
import { thirdPartyCheck } from './rules/page/third-party.ts';
import { SHEET_CHECKS } from './sheet/audit-sheet.ts';
import { CONTENT_RULES } from './words/check-words.ts';

const widths = new Intl.ListFormat('en-GB').format(WIDTHS.map((width) => `${width} pixels`));
const extraRules = new Intl.ListFormat('en-GB').format(EXTRA_AXE_RULES);

/** Everything the gate checks, in words made from what it runs on, so that the statement cannot say anything else. */
export const CHECKS: readonly Check[] = [
  {
    id: 'htmlcs',
    words: `Every page is checked by HTML CodeSniffer, run by pa11y. It uses its rules for ${standardInWords()}.`,
  },
  {
    id: 'axe',
    words: `Every page is checked by axe, run by pa11y. It uses its rules for WCAG 2.0 and 2.1 at levels A and AA, and its rules of best practice. It uses these too: ${extraRules}.`,
  },
  { id: 'widths', words: `Every page is checked in windows ${widths} wide.` },
  thirdPartyCheck,
  ...LINK_CHECKS,
  ...SHEET_CHECKS,
  ...CONTENT_RULES.map(({ id, words }) => ({ id: `words-${id}`, words })),
];

/** `WCAG2AAA` as people write it. */
function standardInWords(): string {
  return PAGE_STANDARD.replace(
    /^WCAG2(A+)$/,
    'the Web Content Accessibility Guidelines (WCAG) 2.1 up to level $1',
  );
}
