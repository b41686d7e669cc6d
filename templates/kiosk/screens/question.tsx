import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { answerTiles } from '../answer-tiles.ts';
import { Tiles } from '../parts/tiles.tsx';
import type { ScreenProps } from './screen-props.ts';

/** One question of “Which leaflet do I need?”, and nothing else to read. */
export function QuestionMain({ screen, context }: ScreenProps<'question'>) {
  const { kiosk } = context;
  const { question } = screen;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(kiosk.site, question.language);
  const all = href({ kind: 'leaflets', language: language.id });
  return (
    <>
      <h1>{question.text}</h1>
      <Tiles
        tiles={[...answerTiles(question, context, href), { href: all, words: say(language, 'all-leaflets') }]}
      />
    </>
  );
}
