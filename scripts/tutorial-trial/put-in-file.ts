import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';

/**
 * Does to a file what a reader does who is shown a part of it: in YAML, each key takes the place of the key of the same name, or comes
 * last; in Markdown, a part that begins with a heading takes the place of the part below that heading. What begins with `---` is all
 * of the file.
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
  const heading = shown.slice(0, shown.indexOf('\n') + 1);
  const start = before?.indexOf(`\n${heading}`) ?? -1;
  if (before === undefined || !heading.startsWith('## ') || start === -1)
    throw new Error(`There is no such part to change: ${heading}`);
  const next = before.indexOf('\n## ', start + 1);
  return `${before.slice(0, start + 1)}${shown}${next === -1 ? '' : before.slice(next)}`;
}
