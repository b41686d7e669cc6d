import { piecesOf } from '../../../scripts/model/block.ts';
import { partsOf } from '../../../scripts/model/kiosk/article-parts.ts';
import { isLeaflet, screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { leafletAt } from '../../../scripts/model/leaflet-at.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { Blocks } from '../../components/blocks/blocks.tsx';
import { Dates } from '../../components/dates/dates.tsx';
import { Pieces } from '../../components/inlines/pieces.tsx';
import { NotInLanguage } from '../../components/not-in-language/not-in-language.tsx';
import { Part } from '../../components/part/part.tsx';
import { RecordedLeaflet } from '../../components/recording/recorded-leaflet.tsx';
import { SampleNotice } from '../../components/sample-notice/sample-notice.tsx';
import { SharedButtons } from '../parts/kiosk-recording.tsx';
import { OwnPhone } from '../parts/own-phone.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { waysOn } from '../screen-links.ts';
import { screenSurroundings } from '../screen-surroundings.ts';
import type { ScreenProps } from './screen-props.ts';

/** The beginning of a leaflet: its answer, and the questions that it goes on to. */
export function ArticleMain({ screen, context }: ScreenProps<'article'>) {
  const { kiosk } = context;
  const { site } = kiosk;
  const { article } = screen;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, article.language);
  const { opening, parts } = partsOf(article);
  const surroundings = screenSurroundings(screen, article, opening, context);
  const leaflet = isLeaflet(article) ? article : undefined;
  const other =
    leaflet && leafletAt(site.leaflets, { ...leaflet, form: leaflet.form === 'easy' ? 'standard' : 'easy' });
  return (
    <>
      {article.wordsIn && <NotInLanguage language={language} />}
      <article
        class={leaflet?.veryLarge ? 'very-large' : undefined}
        {...(article.wordsIn && { lang: surroundings.language.id, dir: surroundings.language.direction })}
      >
        <h1>
          <Pieces text={piecesOf(article.title, article.marked?.title)} />
        </h1>
        <p class="lead">
          <Part note={article.note} language={surroundings.language} main={surroundings.main}>
            <Pieces text={piecesOf(article.summary, article.marked?.summary)} />
          </Part>
        </p>
        {leaflet?.recorded && (
          <RecordedLeaflet
            language={surroundings.language}
            title={leaflet.title}
            seconds={leaflet.recorded.seconds}
            media={href(leaflet.recorded.media.path)}
            wordsId="content"
            shared={<SharedButtons language={surroundings.language} />}
          />
        )}
        <Blocks blocks={opening} surroundings={surroundings} />
        <Tiles tiles={waysOn(screen, opening, context)} />
        <OwnPhone language={surroundings.language} blocks={opening} />
        {parts.length > 0 && (
          <>
            <h2>{say(surroundings.language, 'kiosk-parts')}</h2>
            <Tiles
              tiles={parts.map(({ number, heading }) => ({
                href: href({ kind: 'part', article, part: number }),
                words: heading.text,
                ...(heading.note === 'in-main-language' && { wordsIn: surroundings.main }),
              }))}
            />
          </>
        )}
      </article>
      {leaflet && (
        <Tiles
          tiles={[
            ...(other
              ? [
                  {
                    href: href({ kind: 'article', article: other }),
                    words: say(language, other.form === 'easy' ? 'read-in-easy-read' : 'read-in-full'),
                  },
                ]
              : []),
            { href: href({ kind: 'paper', leaflet }), words: say(language, 'kiosk-paper') },
          ]}
        />
      )}
      {leaflet && !leaflet.withdrawn && (
        <Dates
          language={language}
          lawChecked={leaflet.lawChecked}
          nextReview={leaflet.nextReview}
          asOf={site.asOf}
        />
      )}
      {!site.service.wordsChecked && <SampleNotice language={language} />}
    </>
  );
}
