import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { WordList } from '../../components/word-list/word-list.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Every hard word and what it means. */
export function WordsMain({ screen, context: { kiosk } }: ScreenProps<'words'>) {
  const language = languageOf(kiosk.site, screen.language);
  return (
    <>
      <h1>{say(language, 'hard-words')}</h1>
      <p class="lead">{say(language, 'hard-words-summary')}</p>
      <WordList entries={kiosk.site.glossaries[screen.language] ?? []} />
    </>
  );
}
