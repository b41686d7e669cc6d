import { say } from '../../scripts/model/language.ts';
import type { NationPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { VoiceList } from '../components/voice-list/voice-list.tsx';
import type { PageContext } from '../page-context.ts';

/** “You said, we did”. */
export function VoicesMain({ page, context: { site } }: { page: NationPage; context: PageContext }) {
  const language = languageOf(site, page.language);
  return (
    <>
      <h1>{say(language, 'voices-title')}</h1>
      <p class="lead">{say(language, 'voices-summary')}</p>
      <VoiceList
        language={language}
        voices={site.voices.filter((voice) => voice.language === page.language)}
      />
    </>
  );
}
