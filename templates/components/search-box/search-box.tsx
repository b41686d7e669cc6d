import { type Language, say } from '../../../scripts/model/language.ts';

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
        data-one={say(language, 'search-found', { count: 1 })}
        data-other={say(language, 'search-found', { count: 2 }).replace('2', '{count}')}
      />
      <ul id="search-results" class="plain-list search-results" />
    </>
  );
}
