import { createHash } from 'node:crypto';
import { type Block, type ListItem, type Noted, plainText } from './block.ts';
import type { Article } from './leaflet.ts';

/**
 * Eight letters and digits that change when what someone hears of a leaflet changes: its title, its summary, and every word below
 * them as it is today, legal numbers and contacts too. Pictures, links and what ties it to the law are not heard.
 */
export function hashOfWordsHeard(article: Pick<Article, 'title' | 'summary' | 'note' | 'blocks'>): string {
  const { title, summary, note, blocks } = article;
  const words = [title, ...noted({ ...(note && { note }) }, [summary]), ...blocks.flatMap(wordsOf)];
  return createHash('sha256').update(JSON.stringify(words).normalize('NFC')).digest('hex').slice(0, 8);
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'row':
      return noted(block, [plainText(block.text)]);
    case 'list':
      return block.items.flatMap(wordsOfItem);
    case 'ticks':
      return block.items.flatMap((item) => noted(item, [plainText(item.text)]));
    case 'table':
      return noted(block, [...block.head, ...block.rows.flat()].map(plainText));
    case 'fill-in':
      return noted(block, block.labels);
    case 'callout':
      return [block.role, ...block.blocks.flatMap(wordsOf)];
    case 'contact': {
      const { name, about, phone = '', chat = '', email = '' } = block.contact;
      return [name, about, phone, chat, email];
    }
    case 'words':
      return block.entries.flatMap(({ term, meaning }) => [term, meaning]);
    case 'recording':
      return [block.recording.title];
    case 'picture':
    case 'checks':
      return [];
  }
}

function wordsOfItem(item: ListItem): readonly string[] {
  return [...noted(item, [plainText(item.text)]), ...(item.list?.items.flatMap(wordsOfItem) ?? [])];
}

/** A part that readers are warned of has other words than one they are not. */
function noted({ note }: Noted, words: readonly string[]): readonly string[] {
  return note ? [note, ...words] : words;
}
