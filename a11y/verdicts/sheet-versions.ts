import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceDigests } from './source-digests.ts';
import type { PartVersions } from './verdict-book.ts';

const SHEET = join(import.meta.dirname, '../sheet');
const RULES = join(import.meta.dirname, '../rules/sheet');

/** How sheets are opened and drawn, for whatever rule. Each rule counts for its own verdicts alone. */
const OPENING = ['audit-sheet.ts', 'read-sheet.ts', 'draw-sheet.ts'].map((name) => join(SHEET, name));
const WITHOUT_RULES = ['../rules/sheet/*'];

/** The version of each part that is asked of sheets: it changes when its rule does, or how sheets are opened. */
export async function sheetVersions(parts: readonly string[]): Promise<PartVersions> {
  const files = new Map(parts.flatMap((part) => fileOf(part).map((file) => [part, file] as const)));
  const [rules, opening] = await Promise.all([
    sourceDigests([...files.values()]),
    sourceDigests(OPENING, WITHOUT_RULES),
  ]);
  return new Map(
    parts.map((part) => [
      part,
      hash('sha256', JSON.stringify([...opening.values(), rules.get(files.get(part) ?? '')])),
    ]),
  );
}

/** `sheet:code` is in `sheet-code.ts`, others in a file of their own name; whether a sheet can be read is no rule. */
function fileOf(part: string): readonly string[] {
  const name = part.replace(/^sheet:/u, '');
  if (name === 'readable') return [];
  const file = [`${name}.ts`, `sheet-${name}.ts`].map((one) => join(RULES, one)).find(existsSync);
  if (file === undefined) throw new Error(`The rule ${part} has no file of its name in ${RULES}.`);
  return [file];
}
