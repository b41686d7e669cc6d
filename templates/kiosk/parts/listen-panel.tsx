import { type Language, say } from '../../../scripts/model/language.ts';
import { VolumeButtons } from './volume-buttons.tsx';

interface Props {
  /** The reader’s. */
  language: Language;
  /** The language of the words to be read aloud, where nobody has translated them. */
  wordsIn?: Language | undefined;
  /** Where someone reads these words, who has recorded them. */
  recorded?: string | undefined;
}

/** What the button “Listen” of the bar opens: everything that reading aloud needs, in a row that nothing else moves. */
export function ListenPanel({ language, wordsIn = language, recorded }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      id="listen-panel"
      class="listen-panel not-for-print"
      role="group"
      aria-label={say(language, 'listen')}
      dir={language.direction}
      data-language={wordsIn.id}
      hidden
    >
      <div class="reader" hidden>
        <p class="reader-hint">{say(language, 'kiosk-headphones')}</p>
        <div class="reader-buttons">
          <button
            class="reader-play"
            type="button"
            data-pause={say(language, 'listen-pause')}
            data-on={say(language, 'listen-on')}
          >
            {say(language, 'listen')}
          </button>
          <button class="reader-stop" type="button" hidden>
            {say(language, 'listen-stop')}
          </button>
          <button class="reader-speed" type="button" data-usual={say(language, 'listen-usual')}>
            {say(language, 'listen-slower')}
          </button>
          <VolumeButtons language={language} />
        </div>
      </div>
      <div class="reader-none" hidden>
        <p role="status">{say(language, 'listen-none', { language: wordsIn.name })}</p>
        {recorded && (
          <a class="reader-recorded" href={recorded}>
            {say(language, 'listen-recorded')}
          </a>
        )}
      </div>
    </div>
  );
}
