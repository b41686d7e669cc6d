import { say } from '../../scripts/model/language.ts';
import type { RecordingPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { Recording } from '../components/recording/recording.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

/** A film or sound, and everything that is said in it, to read. */
export function RecordingMain({ page, context: { site } }: { page: RecordingPage; context: PageContext }) {
  const { recording } = page;
  const href = hrefsOn(page, site);
  const language = languageOf(site, recording.language);
  return (
    <>
      <h1>{recording.title}</h1>
      <Recording
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
