import { axeRules } from '../page/engines/axe-rules.ts';

/**
 * The success criterion of WCAG that a rule of axe or HTML CodeSniffer tests: “1.4.6”. Of several, the first that axe
 * names. Rules of best practice have none.
 *
 * @param rule as a finding names it: `axe:color-contrast-enhanced`
 */
export function criterionOf(rule: string): string | undefined {
  const code = /^htmlcs:.*\.Guideline\d_\d+\.(\d)_(\d+)_(\d+)(?=[._]|$)/u.exec(rule);
  if (code) return code.slice(1).join('.');
  if (!rule.startsWith('axe:')) return undefined;
  const tags = axeRules().find(({ ruleId }) => `axe:${ruleId}` === rule)?.tags ?? [];
  const numbers = tags.flatMap((tag) => {
    const [, ...parts] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
    return parts.length === 0 ? [] : [parts.join('.')];
  });
  return numbers[0];
}
