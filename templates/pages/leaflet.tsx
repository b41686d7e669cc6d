import { englishOf } from '../../scripts/model/beside.ts';
import { say } from '../../scripts/model/language.ts';
import { leafletAt } from '../../scripts/model/leaflet-at.ts';
import type { LeafletPage } from '../../scripts/model/page.ts';
import { sheetsOf } from '../../scripts/model/sheets-of.ts';
import { languageOf, mainLanguageOf } from '../../scripts/model/site.ts';
import { ContentsList } from '../components/contents-list/contents-list.tsx';
import { Listen } from '../components/listen/listen.tsx';
import { NotInLanguage } from '../components/not-in-language/not-in-language.tsx';
import { RecordedLeaflet, WORDS_ID } from '../components/recording/recorded-leaflet.tsx';
import { SampleNoticeLink } from '../components/sample-notice/sample-notice.tsx';
import { SHEETS_ID } from '../components/sheets-list/sheets-list.tsx';
import { TranslationNoticeLink } from '../components/translation-notice/translation-notice.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { surroundingsOf } from '../surroundings-of.ts';
import { ArticleWords } from './article-words.tsx';
import { leafletContents } from './leaflet-contents.ts';
import { LeafletFoot } from './leaflet-foot.tsx';

/** A leaflet: its words, its sheets to print, and how fresh its law is. */
export function LeafletMain({ page, context }: { page: LeafletPage; context: PageContext }) {
  const { leaflet } = page;
  const { site } = context;
  const href = hrefsOn(page, site);
  const language = languageOf(site, leaflet.language);
  // Where nobody has translated it, the sheets are those of the language it is in.
  const printed = { ...leaflet, language: leaflet.wordsIn ?? leaflet.language };
  const sheets = sheetsOf(printed, context.sheets);
  const other = leafletAt(site.leaflets, {
    ...leaflet,
    form: leaflet.form === 'easy' ? 'standard' : 'easy',
  });
  const surroundings = surroundingsOf(page, leaflet, context);
  const contents = [
    ...leafletContents(leaflet.blocks),
    // The list has the language of the words that it leads to; the sheets stand below them, in the reader’s.
    ...(sheets.length > 0 && !leaflet.wordsIn
      ? [{ id: SHEETS_ID, words: say(language, 'sheets-heading') }]
      : []),
  ];
  return (
    <>
      {leaflet.wordsIn && <NotInLanguage language={language} />}
      {!site.service.wordsChecked && <SampleNoticeLink language={language} />}
      {leaflet.translation?.status === 'draft' && (
        <TranslationNoticeLink language={language} main={mainLanguageOf(site)} />
      )}
      {other && (
        <p class="not-for-print">
          <a class="target" href={href({ kind: 'leaflet', leaflet: other, large: page.large })}>
            {say(language, other.form === 'easy' ? 'read-in-easy-read' : 'read-in-full')}
          </a>
        </p>
      )}
      {englishOf(leaflet, site) && (
        <p class="not-for-print">
          <a class="target" href={href({ kind: 'beside', leaflet, large: page.large })}>
            {say(language, 'with-english')}
          </a>
        </p>
      )}
      {leaflet.recorded && (
        <RecordedLeaflet
          language={language}
          title={leaflet.title}
          seconds={leaflet.recorded.seconds}
          media={href(leaflet.recorded.media.path)}
        />
      )}
      <Listen language={language} {...(leaflet.wordsIn && { wordsIn: languageOf(site, leaflet.wordsIn) })} />
      <ArticleWords id={leaflet.recorded && WORDS_ID} article={leaflet} surroundings={surroundings}>
        {!leaflet.veryLarge && !leaflet.withdrawn && (
          <ContentsList language={surroundings.language} entries={contents} />
        )}
      </ArticleWords>
      {leaflet.withdrawn && (
        <p class="not-for-print">
          <a
            class="target"
            href={href({
              kind: 'library',
              nation: leaflet.nation,
              language: leaflet.language,
              large: page.large,
            })}
          >
            {say(language, 'all-leaflets')}
          </a>
        </p>
      )}
      <LeafletFoot
        page={page}
        context={context}
        language={language}
        sheets={sheets}
        printedIn={printed.language}
      />
    </>
  );
}
