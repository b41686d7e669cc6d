import { type Language, say } from '../../../scripts/model/language.ts';

interface Props {
  language: Language;
  entries: readonly { id: string; words: string }[];
}

/** What is on this page, as links. */
export function ContentsList({ language, entries }: Props) {
  return (
    <nav class="contents-list not-for-print" aria-labelledby="on-this-page">
      <p id="on-this-page" class="contents-list-title">
        {say(language, 'on-this-page')}
      </p>
      <ul class="plain-list">
        {entries.map(({ id, words }) => (
          <li key={id}>
            <a class="target" href={`#${id}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
