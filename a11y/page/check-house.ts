import type { Page } from 'puppeteer';
import type { KeptPage } from '../browser/kept-page.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { FoundSlip } from './house-global.ts';
import { HOUSE } from './house-script.ts';
import { MEASURED_RULES } from './measured-rules.ts';
import type { PagePart } from './page-parts.ts';
import { PAGE_RULES } from './page-rules.ts';
import { tabOf } from './use/tab.ts';
import type { Variant } from './variants.ts';
import type { Visit } from './visit.ts';

/** Runs those of our rules that look at a page from within, as far as they are asked for and fit what is shown now. */
export async function checkHouse(
  page: Page,
  path: string,
  variant: Variant,
  parts: readonly PagePart[],
  profile: Profile,
): Promise<readonly Finding[]> {
  const { width, colours } = variant;
  const ids = idsAsked(variant, parts);
  if (ids.length === 0) return [];
  const found = (await page.evaluate(
    `${HOUSE}.check(${JSON.stringify(ids)}, ${JSON.stringify(profile)})`,
  )) as readonly FoundSlip[];
  return found.map(({ id, ...slip }) => ({
    page: path,
    rule: `house:${id}`,
    ...slip,
    width,
    ...(colours && { colours }),
  }));
}

/** Whether any rule of ours is asked for that looks at a page in such a way. */
export function asksHouse(variant: Variant, parts: readonly PagePart[]): boolean {
  return (
    idsAsked(variant, parts).length > 0 ||
    (variant.measured && MEASURED_RULES.some(({ id }) => parts.includes(`house:${id}`)))
  );
}

function idsAsked({ scopes }: Variant, parts: readonly PagePart[]): readonly string[] {
  return PAGE_RULES.filter(({ id, scope }) => scopes.includes(scope) && parts.includes(`house:${id}`)).map(
    ({ id }) => id,
  );
}

/** Runs those of our rules that use the page, or of these only some. */
export async function measureHouse(
  { page, session }: KeptPage,
  { page: path, width, parts, profile }: Visit,
  known: Map<string, unknown>,
  only: readonly PagePart[] = parts,
): Promise<readonly Finding[]> {
  const tab = tabOf(page, session, profile, known);
  const findings: Finding[] = [];
  for (const { id, measure } of MEASURED_RULES) {
    const part: PagePart = `house:${id}`;
    if (!parts.includes(part) || !only.includes(part)) continue;
    const slips = await measure(tab);
    findings.push(...slips.map((slip) => ({ page: path, rule: part, ...slip, width })));
  }
  return findings;
}
