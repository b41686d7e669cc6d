import { type Language, say } from '../../../scripts/model/language.ts';
import { Player } from './player.tsx';

/** The anchor of the words that are read. */
export const WORDS_ID = 'words-that-are-read';

interface Props {
  language: Language;
  /** Of the leaflet. */
  title: string;
  seconds: number;
  /** Address of the file. */
  media: string;
}

/** Someone reading the leaflet that stands below. It needs no captions: all that is said is there to read. */
export function RecordedLeaflet({ language, title, seconds, media }: Props) {
  return (
    <div class="recording">
      <p class="recording-title">{say(language, 'listen-recorded')}</p>
      <Player language={language} seconds={seconds}>
        {/* biome-ignore lint/a11y/useMediaCaption: its words are the leaflet below, and a sound shows no captions. */}
        <audio class="recording-player" src={media} controls preload="none" aria-label={title} />
      </Player>
      <p>
        <a class="target" href={`#${WORDS_ID}`}>
          {say(language, 'recording-transcript')}
        </a>
      </p>
    </div>
  );
}
