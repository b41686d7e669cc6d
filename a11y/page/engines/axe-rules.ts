import { createRequire } from 'node:module';

/** What axe tells of a rule of its own. */
export interface AxeRule {
  readonly ruleId: string;
  /** What it asks, in a few words. */
  readonly help: string;
  readonly tags: readonly string[];
}

let known: readonly AxeRule[] | undefined;

/** All rules of the axe that pa11y runs. */
export function axeRules(): readonly AxeRule[] {
  known ??= ofPa11y().getRules();
  return known;
}

function ofPa11y(): { getRules(): readonly AxeRule[] } {
  const require = createRequire(import.meta.url);
  return createRequire(require.resolve('pa11y'))('axe-core');
}
