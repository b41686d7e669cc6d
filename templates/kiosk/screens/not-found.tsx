import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { Tiles } from '../parts/tiles.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Where an address leads nowhere: the way to the first screen, in every language. */
export function NotFoundMain({ screen, context: { kiosk } }: ScreenProps<'not-found'>) {
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(kiosk.site, screen.language);
  return (
    <>
      <h1>{say(language, 'not-found-title')}</h1>
      <Tiles
        tiles={kiosk.languages.map((other) => ({
          href: href({ kind: 'start', language: other.id }),
          words: say(other, 'kiosk-start'),
          ...(other.id !== language.id && { wordsIn: other }),
        }))}
      />
    </>
  );
}
