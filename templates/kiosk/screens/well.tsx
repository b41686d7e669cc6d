import { dayInWords } from '../../../scripts/model/date.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import type { ScreenProps } from './screen-props.ts';

/** For staff: whether the kiosk works as it should. */
export function WellMain({ screen, context: { kiosk } }: ScreenProps<'well'>) {
  const { site, code } = kiosk;
  const language = languageOf(site, screen.language);
  const date = dayInWords(site.asOf, language.id);
  return (
    <>
      <h1>{say(language, 'kiosk-well')}</h1>
      <p class="lead">{say(language, 'kiosk-well-summary')}</p>
      <p>{say(language, 'kiosk-well-edition', { code, date })}</p>
    </>
  );
}
