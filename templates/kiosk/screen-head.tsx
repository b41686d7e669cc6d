import { plainText } from '../../scripts/model/block.ts';
import { partsOf } from '../../scripts/model/kiosk/article-parts.ts';
import { isLeaflet, languageIdOn, type Screen, screenHrefs } from '../../scripts/model/kiosk/screen.ts';
import { type Language, say } from '../../scripts/model/language.ts';
import type { NationId } from '../../scripts/model/nation.ts';
import { searchIndexPath } from '../../scripts/model/search-index.ts';
import { languageOf, type Site } from '../../scripts/model/site.ts';
import { firstQuestion } from '../first-question.ts';
import { questionTitle } from '../question-title.ts';
import type { KioskContext } from './kiosk-context.ts';

/** Everything comes from the edition, and nothing is sent anywhere. The offline copy is kept by a worker of its own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a browser needs to know before it shows a screen. */
export function ScreenHead({ screen, context }: { screen: Screen; context: KioskContext }) {
  const { kiosk, assets } = context;
  const { site, nation } = kiosk;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, languageIdOn(screen));
  const source =
    screen.kind === 'article' || screen.kind === 'part'
      ? screen.article.file
      : screen.kind === 'paper'
        ? screen.leaflet.file
        : undefined;
  const scripts =
    screen.kind === 'search'
      ? [searchIndexPath({ nation, language: language.id }), assets.search]
      : screen.kind === 'well'
        ? [assets.well]
        : [];
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${titleOf(screen, language, site, nation)} – ${site.service.name}`}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="page-kind" content="kiosk" />
      <meta name="robots" content="noindex" />
      {source && <meta name="source" content={source} />}
      <link rel="icon" type="image/svg+xml" href={href(assets.icon)} />
      <script src={href(assets.script)} />
      <link rel="stylesheet" href={href(assets.style)} />
      {scripts.map((file) => (
        <script key={file} src={href(file)} defer />
      ))}
    </head>
  );
}

/** Unique in the edition. */
function titleOf(screen: Screen, language: Language, site: Site, nation: NationId): string {
  switch (screen.kind) {
    case 'start':
      // It begins with what is asked there, for someone who listens.
      return [
        firstQuestion({ nation, language: language.id }, site)?.text ?? say(language, 'kiosk-question'),
        say(language, 'kiosk-start'),
      ].join(' – ');
    case 'question':
      return questionTitle(screen.question, site);
    case 'leaflets':
      return say(language, 'all-leaflets');
    case 'easy-leaflets':
      return say(language, 'easy-read-all');
    case 'people':
      return say(language, 'kiosk-people');
    case 'search':
      return say(language, 'search');
    case 'words':
      return say(language, 'hard-words');
    case 'voices':
      return say(language, 'voices-title');
    case 'article':
      return nameOf(screen, language);
    case 'part': {
      const part = partsOf(screen.article).parts[screen.part - 1];
      return [part && plainText(part.heading.text), nameOf(screen, language)].filter(Boolean).join(' – ');
    }
    case 'paper':
      return `${say(language, 'kiosk-paper')} – ${nameOf({ article: screen.leaflet }, language)}`;
    case 'recording':
      return screen.recording.title;
    case 'well':
      return say(language, 'kiosk-well');
    case 'not-found':
      return say(language, 'not-found-title');
  }
}

function nameOf(
  { article }: Pick<Extract<Screen, { kind: 'article' }>, 'article'>,
  language: Language,
): string {
  return isLeaflet(article) && article.form === 'easy'
    ? `${article.title} – ${say(language, 'easy-read')}`
    : article.title;
}
