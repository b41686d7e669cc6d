import type { Referrer } from '../link/reference.ts';
import { resolveReference } from '../link/resolve-reference.ts';

/**
 * The files that some files of a folder load, as far as they name them, and those that these load in turn: style sheets,
 * scripts, pictures, fonts, frames. A browser may load fewer, for it needs not every picture in every window; or more, for
 * which a script asks.
 *
 * @param referrers pages and style sheets, by their paths
 */
export function namedNeeds(path: string, referrers: ReadonlyMap<string, Referrer>): ReadonlySet<string> {
  const needs = new Set<string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const referrer = referrers.get(next);
    for (const { kind, value } of referrer?.references ?? []) {
      if (kind !== 'resource') continue;
      const meaning = resolveReference(value, next, referrer?.base);
      if (meaning.kind !== 'file' || meaning.path === '' || needs.has(meaning.path)) continue;
      needs.add(meaning.path);
      waiting.push(meaning.path);
    }
  }
  return needs;
}
