import type { Block } from '../scripts/model/block.ts';
import type { Picture } from '../scripts/model/picture.ts';

/** The picture that a reader meets first. */
export function firstPictureOf(blocks: readonly Block[]): Picture | undefined {
  for (const block of blocks) {
    if (block.kind === 'picture') return block.picture;
    if (block.kind === 'row') return block.idea.picture;
    const ticked = block.kind === 'ticks' ? block.items.find(({ idea }) => idea)?.idea : undefined;
    if (ticked) return ticked.picture;
    const inside = block.kind === 'callout' ? firstPictureOf(block.blocks) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
