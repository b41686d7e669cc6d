import type { WordEntry } from '../../../scripts/model/block.ts';

/** Hard words and what they mean. */
export function WordList({ entries }: { entries: readonly WordEntry[] }) {
  return (
    <dl class="word-list">
      {entries.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
