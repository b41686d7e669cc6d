import { type Problem, problemLine } from '../model/problem.ts';

/** The problems as lines for a terminal, with their number last, where it is still seen after a long list. */
export function tellProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return [...problems.map(problemLine), '', `${count} in ${files} ${files === 1 ? 'file' : 'files'}.`].join(
    '\n',
  );
}

/** The same for those who write, and where they can read what a message means. */
export function tellWriters(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return tellProblems(problems);
  return `${tellProblems(problems)}\nWhat a message means, with an example: npm run why -- ${first.rule}`;
}

/** What will stop a build soon, as lines for a terminal. */
export function tellWarnings(warnings: readonly Problem[]): string {
  return ['To see to soon:', ...warnings.map(problemLine)].join('\n');
}

/** What could be said more plainly: each on a line. */
export function tellAdvice(advice: readonly Problem[]): string {
  return ['To say more plainly when you can:', ...advice.map(problemLine), ''].join('\n');
}
