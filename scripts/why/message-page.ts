import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROBLEM_RULES, type ProblemRule } from '../model/problem-rule.ts';
import { bodyOf } from '../read/read-article.ts';

/** The folder of the pages that come with the program, one for each rule. */
export const MESSAGE_PAGES = path.resolve(import.meta.dirname, '../../content/docs/messages');

/** What the docs say of a message. */
export interface MessagePage {
  readonly title: string;
  readonly summary: string;
  /** In Markdown, without the lines at the top. */
  readonly body: string;
}

/** The names of the pages there are, without `.md`. */
export function messagePages(): readonly string[] {
  return readdirSync(MESSAGE_PAGES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** The page of a rule. */
export function messagePage(rule: ProblemRule): MessagePage {
  const text = readFileSync(path.join(MESSAGE_PAGES, `${rule}.md`), 'utf8').replaceAll('\r\n', '\n');
  const { top, body } = bodyOf(text);
  const { title, summary } = parse(top) as Pick<MessagePage, 'title' | 'summary'>;
  return { title, summary, body: body.trim() };
}

export function isProblemRule(word: string): word is ProblemRule {
  return PROBLEM_RULES.some((rule) => rule === word);
}
