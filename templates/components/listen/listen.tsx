import { type Language, say } from '../../../scripts/model/language.ts';

interface Props {
  /** The reader’s. */
  language: Language;
  /** The language of the words to be read aloud, where nobody has translated them. */
  wordsIn?: Language;
}

/**
 * Reads the article aloud with a voice that is on the reader’s own device; listen.js finds out whether there is one. Until then,
 * and without scripts, there is nothing to see.
 */
export function Listen({ language, wordsIn = language }: Props) {
  return (
    <div class="listen not-for-print" data-language={wordsIn.id} hidden>
      {/* What a button does now is its name, so that a change is told once, by the button that has the focus. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
      <div class="listen-buttons" role="group" aria-label={say(language, 'listen')} hidden>
        <button
          class="listen-play button"
          type="button"
          data-pause={say(language, 'listen-pause')}
          data-on={say(language, 'listen-on')}
        >
          {say(language, 'listen')}
        </button>
        <button class="listen-speed button" type="button" data-usual={say(language, 'listen-usual')}>
          {say(language, 'listen-slower')}
        </button>
        <button class="listen-stop button" type="button" hidden>
          {say(language, 'listen-stop')}
        </button>
      </div>
      <p class="listen-none" role="status" hidden>
        {say(language, 'listen-none', { language: wordsIn.name })}
      </p>
    </div>
  );
}
