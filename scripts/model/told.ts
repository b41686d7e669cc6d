import { type Block, type ListItem, plainText } from './block.ts';

/** A part of a leaflet in words, and the claims it tells. */
export interface Saying {
  readonly rights: readonly string[];
  readonly text: string;
}

/** Every paragraph, point and table of a leaflet that tells the law of the day. What is only coming is left out. */
export function sayingsOf(blocks: readonly Block[]): readonly Saying[] {
  return blocks.flatMap((block): readonly Saying[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'row':
        return [{ rights: block.rights, text: plainText(block.text) }];
      case 'ticks':
        return block.items.map(({ rights, text }) => ({ rights, text: plainText(text) }));
      case 'list':
        return block.items.flatMap(sayingsOfItem);
      case 'table': {
        const rows = [block.head, ...block.rows].map((row) => row.map((cell) => plainText(cell)).join(' | '));
        return [{ rights: block.rights, text: rows.join('; ') }];
      }
      case 'callout':
        return block.role === 'changing' ? [] : sayingsOf(block.blocks);
      default:
        return [];
    }
  });
}

/** Ids of the claims a leaflet tells as law, in the order in which it first tells them. */
export function claimsTold(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(sayingsOf(blocks).flatMap(({ rights }) => rights));
}

function sayingsOfItem({ text, rights, list }: ListItem): readonly Saying[] {
  return [{ rights, text: plainText(text) }, ...(list?.items.flatMap(sayingsOfItem) ?? [])];
}
