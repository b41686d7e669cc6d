import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { KioskRecording } from '../parts/kiosk-recording.tsx';
import type { ScreenProps } from './screen-props.ts';

/** A film or sound, and everything that is said in it, to read. */
export function RecordingMain({ screen, context: { kiosk } }: ScreenProps<'recording'>) {
  const { recording } = screen;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(kiosk.site, recording.language);
  return (
    <>
      <h1>{recording.title}</h1>
      <KioskRecording
        language={language}
        shown={{ recording, media: href(recording.media.path), captions: href(recording.captions.path) }}
      />
      <h2>{say(language, 'recording-said')}</h2>
      {recording.transcript.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
