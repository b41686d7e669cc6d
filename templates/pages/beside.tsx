import { besideParts, englishOf } from '../../scripts/model/beside.ts';
import { piecesOf } from '../../scripts/model/block.ts';
import { say } from '../../scripts/model/language.ts';
import type { BesidePage } from '../../scripts/model/page.ts';
import { sheetsOf } from '../../scripts/model/sheets-of.ts';
import { languageOf, mainLanguageOf } from '../../scripts/model/site.ts';
import { Beside } from '../components/beside/beside.tsx';
import { Pair } from '../components/beside/pair.tsx';
import { ContentsList } from '../components/contents-list/contents-list.tsx';
import { Pieces } from '../components/inlines/pieces.tsx';
import { Part } from '../components/part/part.tsx';
import { SampleNoticeLink } from '../components/sample-notice/sample-notice.tsx';
import { SHEETS_ID } from '../components/sheets-list/sheets-list.tsx';
import { TranslationNoticeLink } from '../components/translation-notice/translation-notice.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { surroundingsOf } from '../surroundings-of.ts';
import { leafletContents } from './leaflet-contents.ts';
import { LeafletFoot } from './leaflet-foot.tsx';

/** A translated leaflet with the same in the main language beside it, for two people who point at the same words. */
export function BesideMain({ page, context }: { page: BesidePage; context: PageContext }) {
  const { leaflet, large } = page;
  const { site } = context;
  const english = englishOf(leaflet, site);
  if (!english) throw new Error(`${leaflet.file} is no translation.`);
  const href = hrefsOn(page, site);
  const language = languageOf(site, leaflet.language);
  const main = mainLanguageOf(site);
  const isWhole = leaflet.note !== 'in-main-language';
  const sheets = sheetsOf(leaflet, context.sheets).filter(({ size }) => size === 'beside');
  const contents = [
    ...leafletContents(leaflet.blocks),
    ...(sheets.length > 0 ? [{ id: SHEETS_ID, words: say(language, 'sheets-heading') }] : []),
  ];
  const titleIsOwn = leaflet.title !== english.title;
  return (
    <>
      {!site.service.wordsChecked && <SampleNoticeLink language={language} />}
      {leaflet.translation?.status === 'draft' && <TranslationNoticeLink language={language} main={main} />}
      <p class="not-for-print">
        <a class="target" href={href({ kind: 'leaflet', leaflet, large })}>
          {say(language, 'without-english', { language: language.name })}
        </a>
      </p>
      <article class={leaflet.veryLarge ? 'very-large' : undefined}>
        <Pair
          main={main}
          own={
            <h1>
              <Pieces text={piecesOf(leaflet.title, leaflet.marked?.title)} />
            </h1>
          }
          english={titleIsOwn ? <p class="beside-title">{english.title}</p> : undefined}
        />
        <Pair
          main={main}
          own={
            <p class="lead">
              <Part note={leaflet.note} language={language} main={main}>
                <Pieces text={piecesOf(leaflet.summary, leaflet.marked?.summary)} />
              </Part>
            </p>
          }
          english={isWhole ? <p class="lead">{english.summary}</p> : undefined}
        />
        {!leaflet.veryLarge && !leaflet.withdrawn && <ContentsList language={language} entries={contents} />}
        <Beside
          parts={besideParts(leaflet, english)}
          surroundings={{
            own: surroundingsOf(page, leaflet, context),
            english: surroundingsOf(page, english, context),
          }}
        />
      </article>
      <LeafletFoot
        page={page}
        context={context}
        language={language}
        sheets={sheets}
        printedIn={leaflet.language}
      />
    </>
  );
}
