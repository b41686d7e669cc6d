import { type Block, type ListItem, plainText } from '../model/block.ts';
import { type Language, say } from '../model/language.ts';

/** A sentence of a leaflet, where it stands, and the claims its part of the leaflet tells. */
export interface Sentence {
  readonly text: string;
  /** The heading it stands under; empty above the first. */
  readonly under: string;
  readonly rights: readonly string[];
}

/** Everything a reader of a leaflet reads, sentence by sentence, in order. */
export function sentencesOf(
  { summary, blocks }: { readonly summary: string; readonly blocks: readonly Block[] },
  language: Language,
): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language.id, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let under = '';
  const add = (text: string, rights: readonly string[] = []) => {
    for (const { segment } of segmenter.segment(text)) {
      if (segment.trim() !== '') sentences.push({ text: segment.trim(), under, rights });
    }
  };
  const whole = (text: string, rights: readonly string[] = []) => {
    sentences.push({ text, under, rights });
  };
  const addItem = ({ text, rights, list }: ListItem) => {
    add(plainText(text), rights);
    for (const item of list?.items ?? []) addItem(item);
  };
  const addBlock = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        under = plainText(block.text);
        whole(under);
        break;
      case 'paragraph':
      case 'row':
        add(plainText(block.text), block.rights);
        break;
      case 'list':
        for (const item of block.items) addItem(item);
        break;
      case 'table':
        for (const row of [block.head, ...block.rows]) {
          whole(row.map((cell) => plainText(cell)).join(' | '), block.rights);
        }
        break;
      case 'picture':
        whole(block.alt);
        break;
      case 'callout':
        whole(`${say(language, `callout-${block.role}`)}:`);
        for (const inner of block.blocks) addBlock(inner);
        break;
      case 'contact': {
        const { name, about, phone, email, chat } = block.contact;
        whole([name, about, phone, email, chat].filter((part) => part !== undefined).join(' | '));
        break;
      }
      case 'words':
        for (const { term, meaning } of block.entries) whole(`${term}: ${meaning}`);
        break;
      case 'ticks':
        for (const { text, rights } of block.items) add(plainText(text), rights);
        break;
      case 'fill-in':
        for (const label of block.labels) whole(label);
        break;
      case 'recording':
        whole(block.recording.title);
        break;
      case 'checks':
        break;
    }
  };
  add(summary);
  for (const block of blocks) addBlock(block);
  return sentences;
}
