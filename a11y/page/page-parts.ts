import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { RuleAbout, Scope } from '../rules/page/page-rule.ts';
import { type EnginePart, enginePart } from './engines/engine-part.ts';
import { WIDTHS } from './engines/page-standard.ts';
import { MEASURED_RULES } from './measured-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import { FOLDER_RULES } from './read/folder-rules.ts';
import type { NewOnPage } from './read/new-on-pages.ts';

/**
 * Everything that can be asked of a page, by name: `htmlcs`, `axe`, `third-party`, `house:type-size`. The engines in the narrow
 * window are parts of their own.
 */
export type PagePart = EnginePart | 'third-party' | `house:${string}`;

/** The engines, and what watching a page load tells. */
export const RUNNER_PARTS = [
  'htmlcs',
  'axe',
  'htmlcs-narrow',
  'axe-narrow',
  'third-party',
] as const satisfies readonly PagePart[];

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

/** The part that found something: `axe:label` is of `axe`, `house:type-size` of `house:type-size`, `page:third-party` of `third-party`. */
export function partOf({ rule, width = WIDTHS[0] }: Finding): string {
  const [who = '', which = ''] = rule.split(':');
  if (who === 'axe' || who === 'htmlcs') return enginePart(who, width);
  return who === 'page' ? which : rule;
}

/** What a rule of each scope need not be asked again, where a page before had the same. */
const NEEDS: Readonly<Record<Scope, keyof NewOnPage | undefined>> = {
  page: undefined,
  width: 'layout',
  colours: 'kinds',
};

const NEEDED = new Map<PagePart, keyof NewOnPage | undefined>([
  ['htmlcs', 'words'],
  ['axe', 'words'],
  ['htmlcs-narrow', 'kinds'],
  ['axe-narrow', 'kinds'],
  ...PAGE_RULES.map(({ id, scope }) => [`house:${id}`, NEEDS[scope]] as const),
  ...MEASURED_RULES.map(({ id, judges }) => [`house:${id}`, judges] as const),
]);

/** Of what is asked of all pages, what is asked of one that has only so much that no page before it had. */
export function partsForNew(parts: readonly PagePart[], fresh: NewOnPage): readonly PagePart[] {
  return parts.filter((part) => {
    const needed = NEEDED.get(part);
    return needed === undefined || fresh[needed];
  });
}
