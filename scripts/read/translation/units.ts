import type { Place, SourceBlock, SourceInline, SourceItem, Tie, Translated } from '../source-block.ts';

/** A part of an article that is translated by itself: a heading, a paragraph, a point, a cell, what a picture shows. */
export interface Unit extends Translated {
  readonly kind: 'heading' | 'paragraph' | 'row' | 'item' | 'tick' | 'cell' | 'label' | 'picture';
  readonly text: readonly SourceInline[];
  /** What ties it to the law; a heading, a cell, a label and a picture have none. */
  readonly rights: readonly Tie[];
  readonly at: Place;
}

/** Words in place of those of a unit. */
export interface NewWords extends Pick<Unit, 'text'>, Translated {
  /** Of a heading: the words that its name on the page is made of. */
  readonly named?: readonly SourceInline[];
}

/** Every unit of an article, in the order of reading, in each nation’s parts too. */
export function unitsOf(blocks: readonly SourceBlock[]): readonly Unit[] {
  const units: Unit[] = [];
  withNewWords(blocks, (unit) => {
    units.push(unit);
    return unit;
  });
  return units;
}

/**
 * The same article with other words in each unit. What is not words stays: boxes, nations, ties to the law, pictures.
 *
 * @param wordsFor is asked once for each unit, in the order of `unitsOf`
 */
export function withNewWords(
  blocks: readonly SourceBlock[],
  wordsFor: (unit: Unit) => NewWords,
): readonly SourceBlock[] {
  return blocks.map((block) => withWords(block, wordsFor));
}

function withWords(block: SourceBlock, wordsFor: (unit: Unit) => NewWords): SourceBlock {
  const { line, column } = block;
  const at = { line, column };
  switch (block.kind) {
    case 'heading':
      return { ...block, ...wordsFor({ ...block, rights: [], at }) };
    case 'paragraph':
    case 'row':
      return { ...block, ...wordsFor({ ...block, at }) };
    case 'list':
      return { ...block, items: block.items.map((item) => withItemWords(item, wordsFor)) };
    case 'ticks':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, ...wordsFor({ ...item, kind: 'tick' }) })),
      };
    case 'table': {
      const cells = (row: (typeof block)['head']) =>
        row.map((cell) => ({ ...cell, ...wordsFor({ ...cell, kind: 'cell', rights: [] }) }));
      return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
    }
    case 'fill-in':
      return {
        ...block,
        labels: block.labels.map((label) => {
          const { text, ...more } = wordsFor({
            ...label,
            kind: 'label',
            text: plain(label.text),
            rights: [],
          });
          return { ...label, ...more, text: typed(text) };
        }),
      };
    case 'picture': {
      const { text, ...more } = wordsFor({ ...block, text: plain(block.alt), rights: [], at });
      return { ...block, ...more, alt: typed(text) };
    }
    case 'callout':
    case 'nation':
    case 'before':
    case 'after':
    case 'changing':
    case 'changes':
      return { ...block, blocks: withNewWords(block.blocks, wordsFor) };
    case 'contact':
    case 'checks':
    case 'recording':
      return block;
  }
}

function withItemWords(item: SourceItem, wordsFor: (unit: Unit) => NewWords): SourceItem {
  const words = wordsFor({ ...item, kind: 'item' });
  return {
    ...item,
    ...words,
    ...(item.list && {
      list: { ...item.list, items: item.list.items.map((inner) => withItemWords(inner, wordsFor)) },
    }),
  };
}

function plain(text: string): readonly SourceInline[] {
  return [{ kind: 'text', text }];
}

/** The words as typed, without marks and placeholders. */
export function typed(inlines: readonly SourceInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'placeholder') return '';
      return typeof inline.text === 'string' ? inline.text : typed(inline.text);
    })
    .join('');
}
