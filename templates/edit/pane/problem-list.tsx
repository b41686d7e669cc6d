import type { Problem } from '../../../scripts/model/problem.ts';

/** What is wrong with a file, in the words of the check, each with its line and the words on it. */
export function ProblemList({ problems, text }: { problems: readonly Problem[]; text?: string }) {
  const lines = text?.split('\n');
  return (
    <ol>
      {problems.map(({ file, line, column, rule, message, fix }) => {
        const words = lines?.[line - 1]?.trim();
        return (
          <li key={`${file}:${line}:${column}:${rule}`}>
            <p>
              <strong>{lines ? `Line ${line}` : `${file}, line ${line}`}</strong>
              {words ? `: “${shortened(words)}”` : ''}
            </p>
            <p>
              {message} <strong>{fix}</strong>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Enough of a line to find it by. */
function shortened(words: string): string {
  const MOST = 90;
  return words.length <= MOST ? words : `${words.slice(0, words.lastIndexOf(' ', MOST))} …`;
}

/** “2 problems to mend” */
export function inWords(count: number): string {
  if (count === 0) return 'Nothing to mend in this file';
  return count === 1 ? '1 problem to mend' : `${count} problems to mend`;
}
