import { type Language, say } from '../../../scripts/model/language.ts';

/** As many leaflets are shown as can be counted. */
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8];

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
      <p
        id="search-status"
        role="status"
        data-none={say(language, 'search-none')}
        data-found={JSON.stringify(COUNTS.map((count) => say(language, 'search-found', { count })))}
      />
      <ul id="search-results" class="plain-list search-results" />
    </>
  );
}
