import type { ComponentChildren } from 'preact';
import { piecesOf } from '../../scripts/model/block.ts';
import type { Article, Leaflet } from '../../scripts/model/leaflet.ts';
import { Blocks, type Surroundings } from '../components/blocks/blocks.tsx';
import { Pieces } from '../components/inlines/pieces.tsx';
import { Part } from '../components/part/part.tsx';

interface Props {
  /** An anchor to its beginning. */
  id?: string | undefined;
  article: Article & Pick<Leaflet, 'veryLarge'>;
  surroundings: Surroundings;
  /** A contents list, where there is one. The article's own words are its title, its answer and its blocks. */
  children?: ComponentChildren;
}

/** An article as its writer wrote it, the answer first. */
export function ArticleWords({ id, article, surroundings, children }: Props) {
  return (
    <article
      id={id}
      class={article.veryLarge ? 'very-large' : undefined}
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
      {children}
      <Blocks blocks={article.blocks} surroundings={surroundings} />
    </article>
  );
}
