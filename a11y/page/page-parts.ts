import type { Profile, RuleAbout } from '../rules/page/page-rule.ts';
import { MEASURED_RULES } from './measured-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import { FOLDER_RULES } from './read/folder-rules.ts';

/**
 * Everything that can be asked of a page, by name: `htmlcs`, `axe`, `third-party`, `house:type-size`. A finding belongs to
 * the part that its rule begins with.
 */
export type PagePart = 'htmlcs' | 'axe' | 'third-party' | `house:${string}`;

/** The engines, and what watching a page load tells. */
export const RUNNER_PARTS = ['htmlcs', 'axe', 'third-party'] as const satisfies readonly PagePart[];

/** All that is asked of a page. Rules for our own pages alone are asked of no others. */
export function partsFor(profile: Profile): readonly PagePart[] {
  const fits = (rule: RuleAbout) => rule.profile === 'any' || profile === 'site';
  return [
    ...RUNNER_PARTS,
    ...[...PAGE_RULES, ...MEASURED_RULES, ...FOLDER_RULES]
      .filter(fits)
      .map(({ id }): PagePart => `house:${id}`),
  ];
}
