import { type Language, say } from '../../../scripts/model/language.ts';

/** How many steps there are between the quietest and the loudest, as volume.js takes them. */
const STEPS = [1, 2, 3, 4, 5];

/** Makes what is heard quieter and louder. How loud it is now is seen between them. */
export function VolumeButtons({ language }: { language: Language }) {
  return (
    <div class="volume-buttons">
      <button class="volume-change" type="button" data-step="-1">
        {say(language, 'kiosk-quieter')}
      </button>
      <svg class="volume-now" viewBox="0 0 60 48" width="60" height="48" aria-hidden="true">
        {STEPS.map((step) => (
          <path key={step.toString()} class="volume-step" d={`M${step * 12 - 6} 44V${42 - step * 8}`} />
        ))}
      </svg>
      <button class="volume-change" type="button" data-step="1">
        {say(language, 'kiosk-louder')}
      </button>
    </div>
  );
}
