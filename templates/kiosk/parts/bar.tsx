import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { LanguageList, type LanguageWay } from '../../components/language-picker/language-list.tsx';

import { ListenPanel } from './listen-panel.tsx';

interface Props {
  language: Language;
  /** The first screen in the reader’s language. */
  start: string;
  /** The first screen as the next person is to find it. */
  hide: string;
  /** The same screen in the other languages. */
  ways: readonly LanguageWay[];
  /** The language of the words on the screen, where nobody has translated them. */
  wordsIn?: Language | undefined;
  /** Where someone reads these words, who has recorded them. */
  recorded?: string | undefined;
}

/**
 * The buttons that every screen has, always in the same place: from left to right in every language, so that “Hide” is always in
 * the same corner. Those that need scripts keep their place where there are none.
 */
export function Bar({ language, start, hide, ways, wordsIn, recorded }: Props) {
  return (
    <header class="bar" dir="ltr">
      <nav class="bar-row" aria-label={say(language, 'kiosk-bar')}>
        <a class="bar-button" href={start} rel="home">
          <Icon name="home" />
          <Words language={language}>{say(language, 'kiosk-start')}</Words>
        </a>
        {ways.length > 0 && (
          <details class="bar-languages">
            <summary class="bar-button">
              <Icon name="languages" />
              <Words language={language}>{say(language, 'kiosk-language')}</Words>
            </summary>
            <div class="bar-panel">
              <LanguageList ways={ways} />
            </div>
          </details>
        )}
        <button
          id="kiosk-text"
          class="bar-button needs-scripts"
          type="button"
          data-usual={say(language, 'kiosk-usual-size')}
        >
          <Icon name="bigger" />
          <Words language={language}>{say(language, 'kiosk-bigger')}</Words>
        </button>
        <button id="kiosk-colours" class="bar-button needs-scripts" type="button">
          <Icon name="colours" />
          <Words language={language}>{say(language, 'kiosk-colours')}</Words>
        </button>
        <button
          id="kiosk-listen"
          class="bar-button needs-scripts"
          type="button"
          aria-expanded="false"
          aria-controls="listen-panel"
        >
          <Icon name="listen" />
          <Words language={language}>{say(language, 'listen')}</Words>
        </button>
        <a id="kiosk-hide" class="bar-button" href={hide}>
          <Icon name="hide" />
          <Words language={language}>{say(language, 'kiosk-hide')}</Words>
        </a>
        <ListenPanel language={language} wordsIn={wordsIn} recorded={recorded} />
      </nav>
    </header>
  );
}

function Words({ language, children }: { language: Language; children: string }) {
  return (
    <span class="bar-words" dir={language.direction}>
      {children}
    </span>
  );
}
