import { type Language, say } from '../../../scripts/model/language.ts';
import { SearchStatus } from './search-status.tsx';

/** A field to search in. Without scripts it stays hidden, and the page says what to do instead. */
export function SearchBox({ language }: { language: Language }) {
  return (
    <>
      <noscript>
        <p>{say(language, 'search-without-scripts')}</p>
      </noscript>
      <form id="search-form" class="search-box" autocomplete="off" hidden>
        <label for="search-words">{say(language, 'search-label')}</label>
        <div class="search-box-row">
          <input id="search-words" type="search" autocomplete="off" spellcheck={false} />
          <button class="button" type="submit">
            {say(language, 'search-button')}
          </button>
        </div>
      </form>
      <SearchStatus language={language} />
      <ul id="search-results" class="plain-list search-results" />
    </>
  );
}
