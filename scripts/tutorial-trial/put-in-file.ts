import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';

/**
 * Does to a file what a reader does who is shown a part of it. In YAML, each key takes the place of the key of the same name, or comes
 * last. In Markdown, a part that begins with a heading takes the place of the part below that heading; keys go among the lines at the
 * top; what begins with `---` is all of the file; and all else comes last.
 */
export function putInFile(file: string, shown: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  writeFileSync(file, file.endsWith('.yaml') ? withKeys(before ?? '', shown) : withPart(before, shown));
}

function withKeys(before: string, shown: string): string {
  const document = parseDocument(before);
  for (const [key, value] of Object.entries(parse(shown) as Record<string, unknown>))
    document.set(key, value);
  return document.toString({ lineWidth: 0 });
}

function withPart(before: string | undefined, shown: string): string {
  if (shown.startsWith('---\n')) return shown;
  if (before === undefined) throw new Error(`There is no file yet to put this into: ${shown}`);
  if (/^[a-z-]+:/u.test(shown)) return before.replace(/^---\n/u, `---\n${shown}`);
  const [heading = ''] = shown.split('\n', 1);
  if (!heading.startsWith('## ')) return `${before}\n${shown}`;
  const start = before.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`There is no such part to change: ${heading}`);
  const next = before.indexOf('\n## ', start + 1);
  return `${before.slice(0, start + 1)}${shown}${next === -1 ? '' : before.slice(next)}`;
}
