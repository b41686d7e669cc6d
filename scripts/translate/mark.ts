import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { checkTranslation } from '../read/translation/read-translation.ts';
import { unitText } from '../read/translation/unit-text.ts';
import type { FoundTranslation } from './find-translations.ts';
import { keepSources, keptSources } from './sources-kept.ts';
import { writeWhole } from './write-whole.ts';

/** What marking did. */
export interface Marked {
  /** How many parts now say what they were translated from. */
  readonly parts: number;
  /** What has to be mended first; then the file was left as it is. */
  readonly problems: readonly Problem[];
}

/**
 * Writes into a translation what each part that does not say so was translated from: what stands there now. Parts that say so
 * already are left alone, also where that has changed since.
 */
export function markTranslation(found: FoundTranslation): Marked {
  // What came with the program is not changed where it lies.
  if (!found.own) return { parts: 0, problems: [] };
  const problems: Problem[] = [];
  checkTranslation(found, found.draft, (problem) => {
    if (problem.rule !== 'translation-unmarked') problems.push(problem);
  });
  if (problems.length > 0) return { parts: 0, problems };
  const ends = found.pairs.flatMap(({ unit, hash, standing }) =>
    standing === 'unmarked' && unit?.end ? [{ ...unit.end, hash }] : [],
  );
  const leads = (['title', 'summary'] as const).filter((key) => found[key].standing === 'unmarked');
  if (ends.length + leads.length > 0) {
    const text = readFileSync(found.file.path, 'utf8').replace(/\r\n?/gu, '\n');
    writeWhole(found.file.path, withLeads(withMarks(text, ends), found, leads));
  }
  return { parts: ends.length + leads.length, problems };
}

/**
 * Keeps the words that translations say they were translated from, in a file in each folder, and forgets all others.
 *
 * @param found every translation there is: what none of them carries is forgotten
 */
export function keepWhatWasTranslated(found: readonly FoundTranslation[]): void {
  const folders = new Map<string, FoundTranslation[]>();
  for (const one of found.filter(({ own }) => own)) {
    const folder = path.dirname(one.file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), one]);
  }
  for (const [folder, here] of folders) keepIn(folder, here);
}

function keepIn(folder: string, found: readonly FoundTranslation[]): void {
  const known = new Map(keptSources(folder));
  for (const { pairs, title, summary } of found) {
    for (const { source, hash } of pairs) known.set(hash, unitText(source));
    for (const lead of [title, summary]) known.set(lead.hash, lead.source);
  }
  const used = new Set(found.flatMap(originsOf));
  keepSources(folder, new Map([...known].filter(([hash]) => used.has(hash))));
}

/** Every hash that a translation carries, or is about to. */
function originsOf({ pairs, over, draft, title, summary }: FoundTranslation): readonly string[] {
  const { from } = draft.front.value.translation;
  return [
    from?.title ?? title.hash,
    from?.summary ?? summary.hash,
    ...pairs.flatMap(({ unit, hash }) => (unit ? [unit.from ?? hash] : [])),
    ...over.flatMap((unit) => unit.from ?? []),
  ];
}

/** @param ends lines and columns from 1 */
function withMarks(
  text: string,
  ends: readonly { readonly line: number; readonly column: number; readonly hash: string }[],
): string {
  const lines = text.split('\n');
  // From the end of each line backwards, so that places stay true.
  for (const { line, column, hash } of ends.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const words = lines[line - 1] ?? '';
    lines[line - 1] = `${words.slice(0, column - 1)} {from=${hash}}${words.slice(column - 1)}`;
  }
  return lines.join('\n');
}

function withLeads(text: string, found: FoundTranslation, leads: readonly ('title' | 'summary')[]): string {
  if (leads.length === 0) return text;
  const [, front = '', body = ''] = /^---[ \t]*\n([\s\S]*?)^(---[ \t]*(?:\n[\s\S]*)?)$/mu.exec(text) ?? [];
  const document = parseDocument(front);
  for (const lead of leads) document.setIn(['translation', 'from', lead], quoted(document, found[lead].hash));
  return `---\n${document.toString({ lineWidth: 0 })}${body}`;
}

/** In quotation marks, because “12345678” would be read as a number. */
function quoted(document: ReturnType<typeof parseDocument>, text: string) {
  const node = document.createNode(text);
  node.type = 'QUOTE_DOUBLE';
  return node;
}
