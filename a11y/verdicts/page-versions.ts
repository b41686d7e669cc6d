import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Engines } from '../page/engines/engines.ts';
import { LEFT_TO } from '../page/engines/left-to-pixels.ts';
import { MEASURED_RULES } from '../page/measured-rules.ts';
import type { PagePart } from '../page/page-parts.ts';
import { PAGE_RULES } from '../page/page-rules.ts';
import type { Profile } from '../profile.ts';
import { sourceDigests } from './source-digests.ts';
import type { PartVersions } from './verdict-book.ts';

const PAGE = join(import.meta.dirname, '../page');
const RULES = join(import.meta.dirname, '../rules/page');
const KEPT_PAGE = join(import.meta.dirname, '../browser/kept-page.ts');
const VISIT = join(PAGE, 'visit-page.ts');
const HOUSE = join(PAGE, 'house-global.ts');
const PROBES = join(PAGE, 'probes.ts');

/** Left out of the digest of how pages are visited: each rule counts for its own verdicts alone. */
const LISTS = ['./page-rules.ts', './measured-rules.ts', './probes.ts'];

/** The version of each part that is asked of pages: it changes when the part, its engine or the browser does. */
export async function pageVersions(
  parts: readonly PagePart[],
  engines: Engines,
  profile: Profile,
): Promise<PartVersions> {
  const files = new Map<string, string>(
    [...PAGE_RULES, ...MEASURED_RULES].map(({ id }) => [`house:${id}`, join(RULES, `${id}.ts`)]),
  );
  const asked = parts.flatMap((part) => files.get(part) ?? []);
  const [rules, visiting] = await Promise.all([
    sourceDigests([...asked, PROBES]),
    sourceDigests([VISIT, KEPT_PAGE, HOUSE], LISTS),
  ]);
  const measured = new Set(MEASURED_RULES.map(({ id }) => `house:${id}`));
  const ofRule = (part: PagePart) => [
    profile,
    rules.get(files.get(part) ?? ''),
    ...(measured.has(part) ? [rules.get(PROBES)] : []),
  ];
  const axe = [engines.pa11y, engines['axe-core']];
  // What axe leaves open is measured by that rule, so the two are only ever run together.
  const together = parts.includes('axe') && parts.includes(LEFT_TO);
  const decides = (part: PagePart): readonly (string | undefined)[] => {
    if (part === 'htmlcs' || part === 'htmlcs-narrow') return [part, engines.pa11y, engines.html_codesniffer];
    if (part === 'axe' || part === 'axe-narrow')
      return together ? [part, ...axe, ...ofRule(LEFT_TO)] : [part, ...axe];
    if (part === 'third-party') return [];
    return part === LEFT_TO && together ? [...ofRule(part), ...axe] : ofRule(part);
  };
  return new Map(
    parts.map((part) => [
      part,
      hash('sha256', JSON.stringify([engines.browser, ...visiting.values(), ...decides(part)])),
    ]),
  );
}
