import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROBLEM_RULES, type ProblemRule } from '../model/problem-rule.ts';
import { MESSAGE_PAGES, type MessagePage, messagePage } from './message-page.ts';

/** What tests have captured, which pages name and do not hold. */
const CAPTURED = path.resolve(MESSAGE_PAGES, '../captured');

/** Every message, each on a line with its title. */
export function listOfMessages(): string {
  const widest = Math.max(...PROBLEM_RULES.map(({ length }) => length));
  return [
    ...PROBLEM_RULES.map((rule) => `  ${rule.padEnd(widest)}  ${messagePage(rule).title}`),
    '',
    'What one of them means, with an example: npm run why -- number-typed',
  ].join('\n');
}

/** The page of a message, plainly: no marks of Markdown, and files set in below their names. */
export function messageInWords(rule: ProblemRule, { title, summary, body }: MessagePage): string {
  const lines: string[] = [];
  let isIn = false;
  for (const line of body.split('\n')) {
    const fence = /^```(?<language>\S*) ?(?<name>.*)$/u.exec(line)?.groups;
    if (fence) {
      if (!isIn) lines.push(...headOf(fence.language ?? '', fence.name ?? ''));
      isIn = !isIn;
    } else if (isIn) lines.push(line === '' ? '' : `    ${line}`);
    else lines.push(plain(line));
  }
  return [`${title} (${rule})`, '', summary, '', ...lines].join('\n');
}

function headOf(language: string, name: string): readonly string[] {
  if (language !== 'captured') return [`  ${name}`, ''];
  const told = readFileSync(path.join(CAPTURED, `${name}.txt`), 'utf8').trimEnd();
  return told.split('\n').map((line) => `    ${line}`);
}

function plain(line: string): string {
  return line
    .replace(/^## (?<words>.*)$/u, (_, words: string) => words.toUpperCase())
    .replaceAll('**', '')
    .replace(/`(?<words>[^`]+)`/gu, '“$1”');
}
