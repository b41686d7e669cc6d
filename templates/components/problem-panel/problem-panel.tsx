import type { Problem } from '../../../scripts/model/problem.ts';

/**
 * What is wrong with the content, on the page a writer is looking at, above the page's own headings.
 * In English whatever the page's language, as the problems themselves are.
 */
export function ProblemPanel({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return (
    <section class="problem-panel" aria-labelledby="problems" lang="en" dir="ltr">
      <div class="frame">
        <p id="problems" class="problem-panel-title">
          {count} to mend before this can be published
        </p>
        <ol class="list">
          {problems.map(({ file, line, column, rule, message, fix }) => (
            <li key={`${file}:${line}:${column}:${rule}`}>
              <code>{`${file}:${line}:${column}`}</code>
              <p>
                {message} <strong>{fix}</strong>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
