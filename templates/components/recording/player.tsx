import type { ComponentChildren } from 'preact';
import { type Language, say } from '../../../scripts/model/language.ts';
import { inMinutes } from '../../../scripts/model/recording.ts';

interface Props {
  language: Language;
  seconds: number;
  /** The film or sound, with the browser’s own controls: everyone’s keyboard, switch and screen reader know them. */
  children: ComponentChildren;
  /** More buttons beside it. */
  shared?: ComponentChildren;
}

/** A film or sound, how long it is, and a large button. */
export function Player({ language, seconds, children, shared }: Props) {
  return (
    <>
      <p>{say(language, 'recording-length', { length: inMinutes(seconds) })}</p>
      {children}
      <div class="recording-buttons">
        <button
          class="recording-play button"
          type="button"
          hidden
          data-play={say(language, 'recording-play')}
          data-pause={say(language, shared ? 'listen-pause' : 'recording-pause')}
        />
        {shared}
      </div>
    </>
  );
}
