import { piecesOf, type WordEntry } from '../../../scripts/model/block.ts';
import { Pieces } from '../inlines/pieces.tsx';

/** Hard words and what they mean. */
export function WordList({ entries }: { entries: readonly WordEntry[] }) {
  return (
    <dl class="word-list">
      {entries.map(({ term, meaning, marked }) => (
        <div key={term}>
          <dt>
            <Pieces text={piecesOf(term, marked?.term)} />
          </dt>
          <dd>
            <Pieces text={piecesOf(meaning, marked?.meaning)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
