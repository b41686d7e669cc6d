import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { SearchStatus } from '../../components/search-box/search-status.tsx';
import { keyPages } from '../key-pages.ts';
import { kioskSearchIndex } from '../kiosk-search-index.ts';
import { Keyboard } from '../parts/keyboard.tsx';
import { Tiles } from '../parts/tiles.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Finds leaflets by words. What is typed is in no form, so that no browser offers it to the next reader. */
export function SearchMain({ screen, context: { kiosk } }: ScreenProps<'search'>) {
  const language = languageOf(kiosk.site, screen.language);
  const href = screenHrefs(screen, kiosk);
  const pages = keyPages(kioskSearchIndex(kiosk, language.id), language);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2019 do not know <search>. */}
      <div role="search">
        <div class="search-top">
          <h1>
            <label for="search-words">{say(language, 'search')}</label>
          </h1>
          <div class="search-field">
            <input
              id="search-words"
              type="text"
              inputmode="none"
              autocomplete="off"
              autocorrect="off"
              autocapitalize="off"
              spellcheck={false}
              data-quotes={language.quotes.join(' ')}
            />
            <button id="search-go" class="button" type="button">
              {say(language, 'search-button')}
            </button>
          </div>
        </div>
        <Keyboard language={language} pages={pages} />
      </div>
      <noscript>
        <p>{say(language, 'search-without-scripts')}</p>
      </noscript>
      <div class="search-found">
        <SearchStatus language={language}>{say(language, 'search-summary')}</SearchStatus>
        <ul id="search-results" class="tiles plain-list" />
      </div>
      <div class="search-all">
        <Tiles
          tiles={[
            { href: href({ kind: 'leaflets', language: language.id }), words: say(language, 'all-leaflets') },
          ]}
        />
      </div>
    </>
  );
}
