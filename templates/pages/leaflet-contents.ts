import { type Block, plainText } from '../../scripts/model/block.ts';

/** An entry of the list of what is on the page. */
export interface ContentsEntry {
  readonly id: string;
  readonly words: string;
}

/** The headings of a leaflet that its page lists at the top. */
export function leafletContents(blocks: readonly Block[]): readonly ContentsEntry[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ id: block.id, words: plainText(block.text) }] : [],
  );
}
