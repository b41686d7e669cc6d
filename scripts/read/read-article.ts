import type { z } from 'zod';
import { FRONT_MATTER } from '../model/front-matter.ts';
import { inOnePiece } from '../model/in-one-piece.ts';
import type { Problem } from '../model/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseBlocks } from './parse-blocks.ts';
import type { Report, SourceFile } from './report.ts';
import type { SourceBlock } from './source-block.ts';
import { readTextFile } from './text-file.ts';
import { type Read, readYaml } from './yaml.ts';

/** A Markdown file as written, before its nations are told apart. */
export interface SourceArticle<FrontMatter> {
  readonly file: SourceFile;
  readonly front: Read<FrontMatter>;
  /** The whole file, until it has been expanded. */
  text: string;
  /** There only where what was read is kept: then its words are parsed once, however often they are asked for. */
  readonly once?: ParsedOnce;
}

/** What the words of an article were parsed into, once they have been. */
export interface ParsedOnce {
  parsed?: { readonly blocks: readonly SourceBlock[]; readonly problems: readonly Problem[] };
}

/** Reads a Markdown file with front matter, or reports everything that is wrong with its top. */
export function readArticle<FrontMatter>(
  folder: ContentFolder,
  file: SourceFile,
  schema: z.ZodType<FrontMatter>,
  report: Report,
): SourceArticle<FrontMatter> | undefined {
  const text = readTextFile(folder, file, report);
  if (text === undefined) return undefined;
  const parts = FRONT_MATTER.exec(text);
  if (!parts?.groups || parts.index !== 0) {
    report({
      file: file.shown,
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'The lines at the top that say the title and the rest are missing or not closed.',
      fix: 'Start the file with a line of --- then the keys, then another line of ---.',
    });
    return undefined;
  }
  const frontText = inOnePiece(`\n${parts.groups.front ?? ''}`);
  const front = readYaml({ shown: file.shown, text: frontText }, schema, report);
  return front && { file, front, text };
}

/** What stands below the lines at the top, or reports everything that is wrong with it. */
export function parseArticle(
  article: Pick<SourceArticle<unknown>, 'file' | 'text' | 'once'>,
  report: Report,
): readonly SourceBlock[] {
  const { once } = article;
  if (!once) return parseWords(article, report);
  if (!once.parsed) {
    const problems: Problem[] = [];
    once.parsed = { blocks: parseWords(article, (problem) => problems.push(problem)), problems };
  }
  once.parsed.problems.forEach(report);
  return once.parsed.blocks;
}

function parseWords(
  { file, text }: Pick<SourceArticle<unknown>, 'file' | 'text'>,
  report: Report,
): readonly SourceBlock[] {
  const { body, above } = bodyOf(text);
  const blocks = parseBlocks(file.shown, body, report);
  if (blocks.length === 0) {
    report({
      file: file.shown,
      line: Math.max(1, above),
      column: 1,
      rule: 'empty-file',
      message: 'There is no text below the lines at the top.',
      fix: 'Write the leaflet, or delete the file.',
    });
  }
  return blocks;
}

/**
 * What stands below the lines at the top, with an empty line for each of them, so that its lines are the file’s lines.
 *
 * @returns also what stands between the hyphens at the top, and how many lines there are above the body
 */
export function bodyOf(text: string): {
  readonly top: string;
  readonly body: string;
  readonly above: number;
} {
  const found = FRONT_MATTER.exec(text);
  const start = found?.[0].length ?? 0;
  const above = text.slice(0, start).split('\n').length - 1;
  return { top: found?.groups?.front ?? '', body: '\n'.repeat(above) + text.slice(start), above };
}
