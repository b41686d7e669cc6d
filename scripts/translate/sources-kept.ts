import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { writeWhole } from './write-whole.ts';

/** The file beside the translations of a leaflet that holds what they were translated from. */
export const SOURCES_KEPT = 'translated-from.yaml';

const HEAD = `# What the translations here were translated from, by the letters in {from=…}, so that it can be shown beside what stands there
# now. “npm run translate -- --mark” writes this file. Do not change it by hand.
`;

/** What the translations in a folder were translated from, by its hash. */
export function keptSources(folder: string): ReadonlyMap<string, string> {
  const file = path.join(folder, SOURCES_KEPT);
  if (!existsSync(file)) return new Map();
  const kept: unknown = parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries((kept ?? {}) as Record<string, string>));
}

/** Writes it, in a fixed order. */
export function keepSources(folder: string, sources: ReadonlyMap<string, string>): void {
  const inOrder = Object.fromEntries([...sources].sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeWhole(path.join(folder, SOURCES_KEPT), `${HEAD}${stringify(inOrder, { lineWidth: 0 })}`);
}
