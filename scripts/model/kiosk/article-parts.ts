import type { Block, Heading } from '../block.ts';
import type { Article } from '../leaflet.ts';

/** One question of an article and its answer, for a screen that shows one at a time. */
export interface ArticlePart {
  /** From 1. */
  readonly number: number;
  readonly heading: Heading;
  /** What stands under the heading. */
  readonly blocks: readonly Block[];
}

/** What stands above the first heading of an article, and its parts. */
export interface Parted {
  readonly opening: readonly Block[];
  readonly parts: readonly ArticlePart[];
}

/** An article cut at its headings, each of which answers a question. Nothing is left out. */
export function partsOf({ blocks }: Pick<Article, 'blocks'>): Parted {
  const starts = blocks.flatMap((block, index) => (isHeading(block) ? [{ heading: block, index }] : []));
  return {
    opening: blocks.slice(0, starts[0]?.index ?? blocks.length),
    parts: starts.map(({ heading, index }, at) => ({
      number: at + 1,
      heading,
      blocks: blocks.slice(index + 1, starts[at + 1]?.index),
    })),
  };
}

/** The part in which an anchor stands; none if it stands above the first. */
export function partWith(article: Pick<Article, 'blocks'>, anchor: string): ArticlePart | undefined {
  return partsOf(article).parts.find(
    ({ heading, blocks }) =>
      heading.id === anchor || blocks.some((block) => block.kind === 'heading' && block.id === anchor),
  );
}

function isHeading(block: Block): block is Heading {
  return block.kind === 'heading' && block.level === 2;
}
