import { piecesOf } from '../../../scripts/model/block.ts';
import { partsOf } from '../../../scripts/model/kiosk/article-parts.ts';
import { isLeaflet, screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { shortFormsTold } from '../../../scripts/model/kiosk/short-forms-told.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { Blocks } from '../../components/blocks/blocks.tsx';
import { Inlines } from '../../components/inlines/inlines.tsx';
import { Pieces } from '../../components/inlines/pieces.tsx';
import { NotInLanguage } from '../../components/not-in-language/not-in-language.tsx';
import { SampleNotice } from '../../components/sample-notice/sample-notice.tsx';
import { OwnPhone } from '../parts/own-phone.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { Turn } from '../parts/turn.tsx';
import { waysOn } from '../screen-links.ts';
import { screenSurroundings } from '../screen-surroundings.ts';
import type { ScreenProps } from './screen-props.ts';

/** One question of a leaflet and its answer, with the way to the next. */
export function PartMain({ screen, context }: ScreenProps<'part'>) {
  const { kiosk } = context;
  const { site } = kiosk;
  const { article } = screen;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, article.language);
  const { parts } = partsOf(article);
  const part = parts[screen.part - 1];
  if (!part) throw new Error(`${article.file} has no part ${screen.part}.`);
  const blocks = [
    ...part.blocks,
    ...shortFormsTold(part, site.glossaries[article.wordsIn ?? article.language] ?? []),
  ];
  const surroundings = { ...screenSurroundings(screen, article, blocks, context), raised: true };
  const all = href({ kind: 'article', article });
  const to = (number: number) =>
    number >= 1 && number <= parts.length ? href({ kind: 'part', article, part: number }) : all;
  const translated = part.heading.note === 'in-main-language' && surroundings.main;
  return (
    <>
      {article.wordsIn && <NotInLanguage language={language} />}
      <article
        class={isLeaflet(article) && article.veryLarge ? 'very-large' : undefined}
        {...(article.wordsIn && { lang: surroundings.language.id, dir: surroundings.language.direction })}
      >
        <p class="part-of">
          <Pieces text={piecesOf(article.title, article.marked?.title)} />{' '}
          <span class="own-line">
            {say(surroundings.language, 'kiosk-part', { part: part.number, parts: parts.length })}
          </span>
        </p>
        <h1 id={part.heading.id} {...(translated && { lang: translated.id, dir: translated.direction })}>
          <Inlines text={part.heading.text} hrefOf={surroundings.hrefOf} />
        </h1>
        <Blocks blocks={blocks} under={part.heading.id} surroundings={surroundings} />
        <Tiles tiles={waysOn(screen, part.blocks, context)} />
        <OwnPhone language={surroundings.language} blocks={part.blocks} />
      </article>
      <Turn
        language={language}
        back={to(part.number - 1)}
        all={all}
        {...(part.number < parts.length && { next: to(part.number + 1) })}
      />
      {!site.service.wordsChecked && <SampleNotice language={language} />}
    </>
  );
}
