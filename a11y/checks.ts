import { CHECK_GROUPS, type Check, type CheckGroup, type GroupedCheck } from '../scripts/model/check.ts';
import { LINK_CHECKS } from './link/audit-links.ts';
import { EXTRA_AXE_RULES, PAGE_STANDARD, WIDTHS } from './page/engines/page-standard.ts';
import { MEASURED_RULES } from './page/measured-rules.ts';
import { PAGE_RULES } from './page/page-rules.ts';
import { PAGE_TOPICS } from './page/page-topics.ts';
import { FOLDER_RULES } from './page/read/folder-rules.ts';
import type { RuleAbout } from './rules/page/page-rule.ts';
import { thirdPartyCheck } from './rules/page/third-party.ts';
import { SHEET_CHECKS } from './sheet/audit-sheet.ts';
import { CONTENT_RULES } from './words/check-words.ts';

const widths = new Intl.ListFormat('en-GB').format(WIDTHS.map((width) => `${width} pixels`));
const extraRules = new Intl.ListFormat('en-GB').format(EXTRA_AXE_RULES);

/** Everything the gate checks, in words made from what it runs on, so that the statement cannot say anything else. */
export const CHECKS: readonly GroupedCheck[] = [
  ...grouped('engines', [
    {
      id: 'htmlcs',
      words: `Pages are checked by HTML CodeSniffer, run by pa11y. It uses its rules for ${standardInWords()}.`,
    },
    {
      id: 'axe',
      words: `Pages are checked by axe, run by pa11y. It uses its rules for WCAG 2.0 and 2.1 at levels A and AA, and its rules of best practice. It uses these too: ${extraRules}.`,
    },
    { id: 'widths', words: `Pages are checked in windows ${widths} wide.` },
    {
      id: 'colours',
      words: 'Pages are held to our colour rules in light, dark, high-contrast and the system’s own colours.',
    },
    { id: 'text-sizes', words: 'Pages are looked at with text at 100% and 200%.' },
    {
      id: 'shared',
      words:
        'Every page is opened. What it shares with another, part for part and word for word, is tried once.',
    },
    {
      id: 'page-kinds',
      words: 'Pages in large print, or for a kiosk, are held to larger sizes.',
    },
    ...MEASURED_RULES.flatMap(({ id, once }) => (once ? [{ id: `once-${id}`, words: once }] : [])),
  ]),
  ...grouped('pages', [thirdPartyCheck]),
  ...[...PAGE_RULES, ...FOLDER_RULES].flatMap((rule) => grouped(topicOf(rule), house([rule]))),
  ...grouped('measured', house(MEASURED_RULES)),
  ...grouped('paper', SHEET_CHECKS),
  ...grouped('links', LINK_CHECKS),
  ...grouped(
    'words',
    CONTENT_RULES.map(({ id, words }) => ({ id: `words-${id}`, words })),
  ),
];

function topicOf({ id }: RuleAbout): CheckGroup {
  return CHECK_GROUPS.find((group) => PAGE_TOPICS[group]?.includes(id)) ?? 'pages';
}

/** Our own rules, as findings call them. */
function house(rules: readonly RuleAbout[]): readonly Check[] {
  return rules.map(({ id, words, why }) => ({ id: `house-${id}`, words, why }));
}

function grouped(group: CheckGroup, checks: readonly Check[]): readonly GroupedCheck[] {
  return checks.map(({ id, words, why }) => ({ id, words, ...(why !== undefined && { why }), group }));
}

/** `WCAG2AAA` as people write it. */
function standardInWords(): string {
  return PAGE_STANDARD.replace(
    /^WCAG2(A+)$/,
    'the Web Content Accessibility Guidelines (WCAG) 2.1 up to level $1',
  );
}
