import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { VoiceList } from '../../components/voice-list/voice-list.tsx';
import type { ScreenProps } from './screen-props.ts';

/** “You said, we did”. */
export function VoicesMain({ screen, context: { kiosk } }: ScreenProps<'voices'>) {
  const language = languageOf(kiosk.site, screen.language);
  return (
    <>
      <h1>{say(language, 'voices-title')}</h1>
      <p class="lead">{say(language, 'voices-summary')}</p>
      <VoiceList
        language={language}
        voices={kiosk.site.voices.filter((voice) => voice.language === screen.language)}
      />
    </>
  );
}
