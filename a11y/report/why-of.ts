import type { GroupedCheck } from '../../scripts/model/check.ts';
import { CHECKS } from '../checks.ts';
import { criterionOf } from './criterion-of.ts';
import { WHY_BY_CRITERION } from './why-by-criterion.ts';

const NOBODY_KNOWS = 'Nobody knows whether a reader can use it, so it has not passed.';

const FORGOTTEN = 'What is allowed to stay and then forgotten is a reader who stumbles for years.';

/** What no check of ours and no criterion of WCAG speaks of, by rule. */
const WHY_BY_RULE: Readonly<Record<string, string>> = {
  'page:not-checked': NOBODY_KNOWS,
  'sheet:readable': 'Whoever cannot open it gets nothing of what it says.',
  'verapdf:not-judged': NOBODY_KNOWS,
  'waiver:over': FORGOTTEN,
  'waiver:unneeded': FORGOTTEN,
  'waiver:no-page': FORGOTTEN,
};

/** What all rules of an engine have in common, where nothing closer is known. */
const WHY_BY_ENGINE: Readonly<Record<string, string>> = {
  axe: 'Screen readers and other programs that people read with rely on it, though no standard asks for it.',
  htmlcs: 'Screen readers and other programs that people read with rely on it.',
  verapdf:
    'A screen reader relies on what the standard for PDFs promises, and may leave out what does not keep to it.',
};

/** Why it matters to a reader that a rule is kept, in one sentence. Every rule that can be reported has an answer. */
export function whyOf(rule: string): string {
  const [engine = ''] = rule.split(':');
  return (
    WHY_BY_RULE[rule] ??
    checkOf(rule)?.why ??
    WHY_BY_CRITERION[criterionOf(rule) ?? ''] ??
    WHY_BY_ENGINE[engine] ??
    'A reader may stumble over it.'
  );
}

/** What is checked by a rule of our own, as the statement tells it. */
export function checkOf(rule: string): GroupedCheck | undefined {
  return CHECKS.find(({ id }) => id === rule.replace(':', '-'));
}
