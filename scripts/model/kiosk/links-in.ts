import type { Block, Inline, Link, ListItem } from '../block.ts';

/** Every link in some blocks, in the order in which they are read. */
export function linksInBlocks(blocks: readonly Block[]): readonly Link[] {
  return blocks.flatMap(linksInBlock);
}

function linksInBlock(block: Block): readonly Link[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'row':
      return linksIn(block.text);
    case 'list':
      return block.items.flatMap(linksInItem);
    case 'table':
      return [...block.head, ...block.rows.flat()].flatMap(linksIn);
    case 'callout':
      return block.blocks.flatMap(linksInBlock);
    case 'ticks':
      return block.items.flatMap(({ text }) => linksIn(text));
    default:
      return [];
  }
}

function linksInItem({ text, list }: ListItem): readonly Link[] {
  return [...linksIn(text), ...(list?.items.flatMap(linksInItem) ?? [])];
}

function linksIn(text: readonly Inline[]): readonly Link[] {
  return text.flatMap((inline) =>
    inline.kind === 'link' ? [inline] : inline.kind === 'strong' ? linksIn(inline.text) : [],
  );
}
