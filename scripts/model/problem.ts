import type { ProblemRule } from './problem-rule.ts';

/** A mistake a writer can mend: where it is, what is wrong, and what to write instead. */
export interface Problem {
  /** Path of the file as the writer knows it, from the folder the command was run in. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1, counted in characters. */
  readonly column: number;
  /** Short name of the rule, in kebab case: `picture-alt`. */
  readonly rule: ProblemRule;
  /** What is wrong, as one plain sentence. */
  readonly message: string;
  /** What to write instead, as one plain sentence. */
  readonly fix: string;
}

/** One line for a terminal: `file:line:column  rule  message  fix`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, rule, message, fix } = problem;
  return `${file}:${line}:${column}  ${rule}  ${message}  ${fix}`;
}

/** Reading order for a list of problems: by file, then by place in the file. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
