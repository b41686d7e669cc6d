import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { SearchBox } from '../../components/search-box/search-box.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Finds leaflets by a word. */
export function SearchMain({ screen, context: { kiosk } }: ScreenProps<'search'>) {
  const language = languageOf(kiosk.site, screen.language);
  return (
    <>
      <h1>{say(language, 'search')}</h1>
      <p class="lead">{say(language, 'search-summary')}</p>
      <SearchBox language={language} />
    </>
  );
}
