import type { ComponentChildren } from 'preact';
import { type Language, say } from '../../../scripts/model/language.ts';
import { NOT_READ } from '../listen/not-read.ts';
import { NO_WAYS_OUT } from './no-ways-out.ts';
import { Player } from './player.tsx';

/** The anchor of the words that are read. */
export const WORDS_ID = 'words-that-are-read';

/** Its own anchor, on a screen that everyone shares. */
export const RECORDED_ID = 'read-by-someone';

interface Props {
  language: Language;
  /** Of the leaflet. */
  title: string;
  seconds: number;
  /** Address of the file. */
  media: string;
  /** The anchor of the words, where it is another. */
  wordsId?: string;
  /** On a screen that everyone shares: the buttons beside the large one. Its controls then lead nowhere else. */
  shared?: ComponentChildren;
}

/** Someone reading the leaflet that stands below. It needs no captions: all that is said is there to read. */
export function RecordedLeaflet({ language, title, seconds, media, wordsId = WORDS_ID, shared }: Props) {
  return (
    <div class="recording" {...(shared ? { id: RECORDED_ID, tabindex: -1, ...NOT_READ } : {})}>
      <p class="recording-title">{say(language, 'listen-recorded')}</p>
      <Player language={language} seconds={seconds} shared={shared}>
        <audio
          class="recording-player"
          src={media}
          controls
          preload="none"
          aria-label={title}
          {...(shared ? NO_WAYS_OUT : {})}
        />
      </Player>
      <p>
        <a class="target" href={`#${wordsId}`}>
          {say(language, 'recording-transcript')}
        </a>
      </p>
    </div>
  );
}
