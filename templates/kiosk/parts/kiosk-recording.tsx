import { type Language, say } from '../../../scripts/model/language.ts';
import { Recording, type ShownRecording } from '../../components/recording/recording.tsx';
import { VolumeButtons } from './volume-buttons.tsx';

/** A film or sound on a screen that everyone shares. */
export function KioskRecording({ language, shown }: { language: Language; shown: ShownRecording }) {
  return <Recording language={language} shown={shown} shared={<SharedButtons language={language} />} />;
}

/** What stands beside the button that plays a recording. */
export function SharedButtons({ language }: { language: Language }) {
  return (
    <>
      <button class="recording-stop button" type="button" hidden>
        {say(language, 'listen-stop')}
      </button>
      <VolumeButtons language={language} />
      <p class="recording-hint">{say(language, 'kiosk-headphones')}</p>
    </>
  );
}
