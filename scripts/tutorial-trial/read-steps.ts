import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { bodyOf } from '../read/read-article.ts';

/** What a page of the docs asks of its reader, or shows to them. */
export type Step = {
  /** Where it stands, for whoever must mend it: `tutorial/ward.md:12`. */
  readonly at: string;
} & (
  | { readonly kind: 'type'; readonly command: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'captured'; readonly name: string }
);

/** A page of the docs, as far as it can be tried. */
export interface TriedPage {
  /** As in `tutorial/ward`. */
  readonly name: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

export const DOCS = path.resolve(import.meta.dirname, '../../content/docs');

const markdown = new MarkdownIt();

/** The pages of a folder of the docs, in the order in which they are read, with all that stands in their fences. */
export function readPages(folder: string): readonly TriedPage[] {
  return readdirSync(path.join(DOCS, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readPage(path.posix.join(folder, name)))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'));
}

export function readPage(file: string): TriedPage & { readonly order: number } {
  const { top, body } = bodyOf(readFileSync(path.join(DOCS, file), 'utf8'));
  const { title, order = Number.MAX_SAFE_INTEGER } = parse(top) as { title: string; order?: number };
  const steps = markdown
    .parse(body, {})
    .filter(({ type }) => type === 'fence')
    .flatMap((token) => stepsOf(token.info.trim(), token.content, `${file}:${(token.map?.[0] ?? 0) + 1}`));
  return { name: file.replace(/\.md$/u, ''), title, order, steps };
}

function stepsOf(info: string, text: string, at: string): readonly Step[] {
  const [language, name] = info.split(/\s+/u);
  if (language === 'sh') {
    const commands = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return commands.map((command) => ({ at, kind: 'type', command }));
  }
  if (name === undefined) return [];
  return [language === 'captured' ? { at, kind: 'captured', name } : { at, kind: 'file', name, text }];
}
