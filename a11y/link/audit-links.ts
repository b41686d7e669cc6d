import type { Check } from '../../scripts/model/check.ts';
import type { Finding } from '../finding.ts';
import { anchor, anchorCheck } from '../rules/link/anchor.ts';
import { broken, brokenCheck } from '../rules/link/broken.ts';
import { letterCase, letterCaseCheck } from '../rules/link/letter-case.ts';
import type { LinkRule } from '../rules/link/link-rule.ts';
import { malformed, malformedCheck } from '../rules/link/malformed.ts';
import { outside, outsideCheck } from '../rules/link/outside.ts';
import { resource, resourceCheck } from '../rules/link/resource.ts';
import { thirdParty } from '../rules/page/third-party.ts';
import type { AuditedFolder } from './audited-folder.ts';
import type { Reference, Referrer } from './reference.ts';
import { type Meaning, resolveReference } from './resolve-reference.ts';

const RULES: Readonly<Record<string, LinkRule>> = {
  'link:anchor': anchor,
  'link:broken': broken,
  'link:letter-case': letterCase,
  'link:malformed': malformed,
  'link:outside': outside,
  'link:resource': resource,
};

/** What is checked of links, for the accessibility statement. */
export const LINK_CHECKS: readonly Check[] = [
  brokenCheck,
  anchorCheck,
  resourceCheck,
  letterCaseCheck,
  outsideCheck,
  malformedCheck,
];

/** Resolves every reference of pages and style sheets: what is wrong, and how many lead into the folder. */
export function auditLinks(
  referrers: readonly Referrer[],
  folder: AuditedFolder,
): { readonly checked: number; readonly findings: readonly Finding[] } {
  let checked = 0;
  const findings = referrers.flatMap(({ path, base, references }) =>
    references.flatMap((reference): Finding[] => {
      const meaning = resolveReference(reference.value, path, base);
      if (meaning.kind !== 'elsewhere' && meaning.kind !== 'web') checked += 1;
      const place = { page: path, where: reference.where };
      if (isThirdParty(reference, meaning)) return [{ ...place, ...thirdParty(meaning.url) }];
      return Object.entries(RULES).flatMap(([rule, check]) => {
        const trouble = check(reference, meaning, folder);
        return trouble ? [{ ...place, rule, ...trouble }] : [];
      });
    }),
  );
  return { checked, findings };
}

/** A link to another site is the reader’s to follow; a file from another server is fetched without asking. */
function isThirdParty(reference: Reference, meaning: Meaning): meaning is Meaning & { kind: 'web' } {
  return reference.kind === 'resource' && meaning.kind === 'web';
}
