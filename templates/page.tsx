import { render } from 'preact-render-to-string';
import type { Page } from '../scripts/model/page.ts';
import { languageOf, mainLanguageOf } from '../scripts/model/site.ts';
import type { Translation } from '../scripts/model/translation.ts';
import { Footer } from './components/footer/footer.tsx';
import { Header } from './components/header/header.tsx';
import { ProblemPanel } from './components/problem-panel/problem-panel.tsx';
import { SkipLink } from './components/skip-link/skip-link.tsx';
import { TranslationNotice } from './components/translation-notice/translation-notice.tsx';
import { footerOf } from './frame/footer-of.ts';
import { Head } from './frame/head.tsx';
import { headOf } from './frame/head-of.ts';
import { headerOf } from './frame/header-of.ts';
import { markTold } from './mark-told.ts';
import type { PageContext } from './page-context.ts';
import { languageIdOf } from './page-locale.ts';
import { BesideMain } from './pages/beside.tsx';
import { CheckMain } from './pages/check.tsx';
import { EasyLibraryMain } from './pages/easy-library.tsx';
import { HomeMain } from './pages/home.tsx';
import { InfoMain } from './pages/info.tsx';
import { LeafletMain } from './pages/leaflet.tsx';
import { LibraryMain } from './pages/library.tsx';
import { NotFoundMain } from './pages/not-found.tsx';
import { PrintMain } from './pages/print.tsx';
import { QuestionMain } from './pages/question.tsx';
import { RecordingMain } from './pages/recording.tsx';
import { SearchMain } from './pages/search.tsx';
import { VoicesMain } from './pages/voices.tsx';
import { WordsMain } from './pages/words.tsx';

/** A page of the site as a complete HTML document. */
export function renderPage(page: Page, context: PageContext): string {
  const language = languageOf(context.site, languageIdOf(page));
  const translation = translationOn(page) ?? language.translation;
  const document = render(
    <html lang={language.id} dir={language.direction} class={page.large ? 'large' : undefined}>
      <Head {...headOf(page, context)} />
      <body>
        <SkipLink language={language} />
        {context.preview && <ProblemPanel problems={context.preview.problems} />}
        <Header {...headerOf(page, context)} />
        <main id="content" class="frame" tabindex={-1}>
          <Main page={page} context={context} />
          {translation && (
            <TranslationNotice
              language={language}
              main={mainLanguageOf(context.site)}
              translation={translation}
            />
          )}
        </main>
        <Footer {...footerOf(page, context.site)} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${markTold(document, context.site.claims)}\n`;
}

/** Who translated the words of a page, where it has words of its own. */
function translationOn(page: Page): Translation | undefined {
  if (page.kind === 'leaflet' || page.kind === 'beside') return page.leaflet.translation;
  return page.kind === 'info' ? page.article.translation : undefined;
}

function Main({ page, context }: { page: Page; context: PageContext }) {
  switch (page.kind) {
    case 'home':
      return <HomeMain page={page} context={context} />;
    case 'library':
      return <LibraryMain page={page} context={context} />;
    case 'easy-library':
      return <EasyLibraryMain page={page} context={context} />;
    case 'search':
      return <SearchMain page={page} context={context} />;
    case 'words':
      return <WordsMain page={page} context={context} />;
    case 'recording':
      return <RecordingMain page={page} context={context} />;
    case 'question':
      return <QuestionMain page={page} context={context} />;
    case 'check':
      return <CheckMain page={page} context={context} />;
    case 'print':
      return <PrintMain page={page} context={context} />;
    case 'voices':
      return <VoicesMain page={page} context={context} />;
    case 'leaflet':
      return <LeafletMain page={page} context={context} />;
    case 'beside':
      return <BesideMain page={page} context={context} />;
    case 'info':
      return <InfoMain page={page} context={context} />;
    case 'not-found':
      return <NotFoundMain page={page} context={context} />;
  }
}
