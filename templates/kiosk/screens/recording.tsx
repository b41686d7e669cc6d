import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import type { Recording as RecordingOf } from '../../../scripts/model/recording.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { Player } from '../../components/recording/player.tsx';
import { Recording } from '../../components/recording/recording.tsx';
import type { ScreenProps } from './screen-props.ts';

/** A film or sound, and everything that is said in it, to read. */
export function RecordingMain({ screen, context: { kiosk } }: ScreenProps<'recording'>) {
  const { recording } = screen;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(kiosk.site, recording.language);
  const media = href(recording.media.path);
  return (
    <>
      <h1>{recording.title}</h1>
      {recording.kind === 'film' ? (
        <Recording
          language={language}
          shown={{ recording, media, captions: href(recording.captions.path) }}
        />
      ) : (
        <Sound language={language} recording={recording} media={media} />
      )}
      <h2>{say(language, 'recording-said')}</h2>
      {recording.transcript.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

/** No browser draws captions of sound, and Chromium loads none from a disk. */
function Sound({
  language,
  recording: { title, seconds },
  media,
}: {
  language: Language;
  recording: RecordingOf;
  media: string;
}) {
  return (
    <div class="recording">
      <p class="recording-title">
        {say(language, 'recording-audio')}: {title}
      </p>
      <Player language={language} seconds={seconds}>
        {/* biome-ignore lint/a11y/useMediaCaption: everything that is said stands below it. */}
        <audio class="recording-player" src={media} controls preload="none" aria-label={title} />
      </Player>
    </div>
  );
}
