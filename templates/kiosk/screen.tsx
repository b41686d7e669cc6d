import { render } from 'preact-render-to-string';
import { COUNTDOWN_SECONDS } from '../../scripts/model/kiosk/kiosk-settings.ts';
import {
  isLeaflet,
  languageIdOn,
  type Screen,
  type ScreenHref,
  screenHrefs,
} from '../../scripts/model/kiosk/screen.ts';
import { type Language, say } from '../../scripts/model/language.ts';
import { languageOf, mainLanguageOf, type Site } from '../../scripts/model/site.ts';
import type { Translation } from '../../scripts/model/translation.ts';
import { RECORDED_ID } from '../components/recording/recorded-leaflet.tsx';
import { SkipLink } from '../components/skip-link/skip-link.tsx';
import { TranslationNotice } from '../components/translation-notice/translation-notice.tsx';
import type { KioskContext } from './kiosk-context.ts';
import { Bar } from './parts/bar.tsx';
import { IdleNotice } from './parts/idle-notice.tsx';
import { ScreenHead } from './screen-head.tsx';
import { screenIn } from './screen-links.ts';
import { ArticleMain } from './screens/article.tsx';
import { ListMain } from './screens/list.tsx';
import { NotFoundMain } from './screens/not-found.tsx';
import { PaperMain } from './screens/paper.tsx';
import { PartMain } from './screens/part.tsx';
import { PeopleMain } from './screens/people.tsx';
import { QuestionMain } from './screens/question.tsx';
import { RecordingMain } from './screens/recording.tsx';
import { SearchMain } from './screens/search.tsx';
import { StartMain } from './screens/start.tsx';
import { VoicesMain } from './screens/voices.tsx';
import { WellMain } from './screens/well.tsx';
import { WordsMain } from './screens/words.tsx';

/** A screen of a kiosk as a complete HTML document. */
export function renderScreen(screen: Screen, context: KioskContext): string {
  const { kiosk } = context;
  const { site, languages, settings } = kiosk;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, languageIdOn(screen));
  const translation = translationOn(screen) ?? language.translation;
  const first: Screen = { kind: 'start', language: languages[0]?.id ?? language.id };
  const ways = languages
    .filter(({ id }) => id !== language.id)
    .map((other) => ({ language: other, href: href(screenIn(screen, other.id, kiosk)) }));
  const document = render(
    <html
      lang={language.id}
      dir={language.direction}
      class="kiosk"
      data-idle={settings.idleSeconds.toString()}
      data-countdown={COUNTDOWN_SECONDS.toString()}
      data-root={href('')}
      data-screen={screen.kind}
      data-fonts={(context.assets.fonts.get(language.id) ?? []).map((file) => href(file)).join(' ')}
    >
      <ScreenHead screen={screen} context={context} />
      <body>
        <SkipLink language={language} />
        <Bar
          language={language}
          start={href({ kind: 'start', language: language.id })}
          hide={href(first)}
          ways={ways}
          wordsIn={wordsInOn(screen, site)}
          recorded={recordedOn(screen, href)}
        />
        <noscript>
          <p class="frame no-scripts">
            {say(language, 'kiosk-no-scripts', { start: say(language, 'kiosk-start') })}
          </p>
        </noscript>
        <main id="content" class="frame" tabindex={-1}>
          <Main screen={screen} context={context} />
          {translation && (
            <TranslationNotice language={language} main={mainLanguageOf(site)} translation={translation} />
          )}
        </main>
        <IdleNotice language={language} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}

/** Who translated the words of a screen, where it has words of its own. */
function translationOn(screen: Screen): Translation | undefined {
  if (screen.kind === 'paper') return screen.leaflet.translation;
  if (screen.kind !== 'article' && screen.kind !== 'part') return undefined;
  return screen.article.translation;
}

/** The language of its words, where nobody has translated them. */
function wordsInOn(screen: Screen, site: Site): Language | undefined {
  const wordsIn = screen.kind === 'article' || screen.kind === 'part' ? screen.article.wordsIn : undefined;
  return wordsIn === undefined ? undefined : languageOf(site, wordsIn);
}

/** Where someone is heard who reads the words of a screen. */
function recordedOn(screen: Screen, href: ScreenHref): string | undefined {
  if (screen.kind !== 'article' && screen.kind !== 'part') return undefined;
  const { article } = screen;
  return isLeaflet(article) && article.recorded
    ? `${href({ kind: 'article', article })}#${RECORDED_ID}`
    : undefined;
}

function Main({ screen, context }: { screen: Screen; context: KioskContext }) {
  switch (screen.kind) {
    case 'start':
      return <StartMain screen={screen} context={context} />;
    case 'question':
      return <QuestionMain screen={screen} context={context} />;
    case 'leaflets':
    case 'easy-leaflets':
      return <ListMain screen={screen} context={context} />;
    case 'people':
      return <PeopleMain screen={screen} context={context} />;
    case 'search':
      return <SearchMain screen={screen} context={context} />;
    case 'words':
      return <WordsMain screen={screen} context={context} />;
    case 'voices':
      return <VoicesMain screen={screen} context={context} />;
    case 'article':
      return <ArticleMain screen={screen} context={context} />;
    case 'part':
      return <PartMain screen={screen} context={context} />;
    case 'paper':
      return <PaperMain screen={screen} context={context} />;
    case 'recording':
      return <RecordingMain screen={screen} context={context} />;
    case 'well':
      return <WellMain screen={screen} context={context} />;
    case 'not-found':
      return <NotFoundMain screen={screen} context={context} />;
  }
}
