import { piecesIn } from '../../../scripts/model/block.ts';
import { dayInWords } from '../../../scripts/model/date.ts';
import { type Language, say, sayPieces } from '../../../scripts/model/language.ts';
import { daysOf, type Voice } from '../../../scripts/model/voice.ts';
import { Pieces } from '../inlines/pieces.tsx';

interface Props {
  language: Language;
  voices: readonly Voice[];
}

/** What people said and what came of it, by the day of the answer. */
export function VoiceList({ language, voices }: Props) {
  return daysOf(voices).map((on) => (
    <section key={on} aria-labelledby={`on-${on}`}>
      <h2 id={`on-${on}`}>{say(language, 'voice-on', { date: dayInWords(on, language.id) })}</h2>
      {voices
        .filter((voice) => voice.on === on)
        .map(({ id, said, did, whyNot, ward, wardIn }) => (
          <div key={id} class="voice">
            <p>
              <strong>{say(language, 'voice-said')}</strong> {said}
            </p>
            <p>
              <strong>{say(language, did === undefined ? 'voice-why-not' : 'voice-did')}</strong>{' '}
              {did ?? whyNot}
            </p>
            {ward !== undefined && (
              <p>
                <Pieces text={sayPieces(language, 'voice-ward', { ward: piecesIn(ward, wardIn) })} />
              </p>
            )}
          </div>
        ))}
    </section>
  ));
}
