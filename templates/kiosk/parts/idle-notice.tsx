import { COUNTDOWN_SECONDS } from '../../../scripts/model/kiosk/kiosk-settings.ts';
import { type Language, say } from '../../../scripts/model/language.ts';

/**
 * Asks whether someone is still there, and for how long it waits. It is told once to someone who listens; the seconds that go by
 * are only for eyes.
 */
export function IdleNotice({ language }: { language: Language }) {
  const left = Array.from({ length: COUNTDOWN_SECONDS + 1 }, (_, seconds) =>
    say(language, 'kiosk-idle-left', { seconds }),
  );
  return (
    <div
      id="idle"
      class="idle"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="idle-title"
      aria-describedby="idle-words"
      hidden
    >
      <div class="idle-box">
        <h2 id="idle-title">{say(language, 'kiosk-idle-title')}</h2>
        <p id="idle-words">{say(language, 'kiosk-idle-words')}</p>
        <p id="idle-left" class="idle-left" role="timer" data-left={JSON.stringify(left)} />
        <div class="idle-bar">
          <div id="idle-rest" class="idle-rest" />
        </div>
        <button id="idle-still" class="idle-still button" type="button">
          {say(language, 'kiosk-idle-still')}
        </button>
      </div>
    </div>
  );
}
