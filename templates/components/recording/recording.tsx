import type { ComponentChildren } from 'preact';
import { type Language, say } from '../../../scripts/model/language.ts';
import type { Recording as RecordingOf } from '../../../scripts/model/recording.ts';
import { NOT_READ } from '../listen/not-read.ts';
import { NO_WAYS_OUT } from './no-ways-out.ts';
import { Player } from './player.tsx';

/** A recording with its addresses as written on the page it is played on. */
export interface ShownRecording {
  readonly recording: RecordingOf;
  readonly media: string;
  readonly captions: string;
  /** Its own page, with everything that is said; none on that page itself. */
  readonly transcript?: string;
}

interface Props {
  language: Language;
  shown: ShownRecording;
  /** On a screen that everyone shares: the buttons beside the large one. Its controls then lead nowhere else. */
  shared?: ComponentChildren;
}

/** A film or sound, and the way to everything that is said in it. */
export function Recording({ language, shown, shared }: Props) {
  const { recording, media, captions, transcript } = shown;
  const { kind, title, seconds } = recording;
  const label = say(language, `recording-${kind}`);
  const ways = shared ? NO_WAYS_OUT : {};
  const named = say(language, 'recording-captions');
  return (
    <div class="recording" {...(shared ? NOT_READ : {})}>
      <p class="recording-title">
        {label}: {title}
      </p>
      <Player language={language} seconds={seconds} shared={shared}>
        {kind === 'film' ? (
          <video class="recording-player" src={media} controls preload="none" aria-label={title} {...ways}>
            <track kind="captions" src={captions} srclang={recording.language} label={named} default />
          </video>
        ) : (
          <audio class="recording-player" src={media} controls preload="none" aria-label={title} {...ways}>
            {/* No browser draws captions of sound, and Chromium, on a kiosk, loads none from a disk. */}
            {!shared && (
              <track kind="captions" src={captions} srclang={recording.language} label={named} default />
            )}
          </audio>
        )}
      </Player>
      {transcript && (
        <p>
          <a class="target" href={transcript}>
            {say(language, 'recording-transcript')}
          </a>
        </p>
      )}
    </div>
  );
}
