import { piecesOf, type WordEntry } from '../../../scripts/model/block.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../icon/icon.tsx';
import { Pieces } from '../inlines/pieces.tsx';

/** Legal words explained where they stand. */
export function Words({ language, entries }: { language: Language; entries: readonly WordEntry[] }) {
  return (
    <div class="words">
      <p class="words-label">
        <Icon name="words" />
        {say(language, 'words-explained')}
      </p>
      <dl>
        {entries.map(({ term, meaning, marked }) => (
          <div key={term}>
            <dt>
              <Pieces text={piecesOf(term, marked?.term)} />:
            </dt>{' '}
            <dd>
              <Pieces text={piecesOf(meaning, marked?.meaning)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
