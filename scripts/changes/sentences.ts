import {
  type Block,
  type Inline,
  type List,
  type Noted,
  type PartNote,
  type Piece,
  piecesOf,
  plainText,
} from '../model/block.ts';
import { type Language, say } from '../model/language.ts';
import type { Article } from '../model/leaflet.ts';
import type { Picture } from '../model/picture.ts';
import { cutInlines } from './cut-inlines.ts';

/** A sentence of a leaflet, where it stands, and the claims its part of the leaflet tells. */
export interface Sentence extends Noted {
  readonly text: string;
  /** The same with its marks: what is bold, what is a link, what is in another language. */
  readonly words: readonly Inline[];
  /** The heading it stands under; empty above the first. */
  readonly under: string;
  /** What these words are, or stand in: `a heading`, `in a numbered list in the box “deadline”`. */
  readonly stands: string;
  readonly rights: readonly string[];
  /** What these words are the alternative text of, or the picture that stands beside them. */
  readonly picture?: Picture;
  /** What it was taken from that is the same in every leaflet: `contact advocacy`, `word advocate`. */
  readonly shared?: string;
}

/** What else is known of a part of a leaflet. */
type Known = Partial<Pick<Sentence, 'rights' | 'note' | 'picture' | 'shared'>>;

/** Everything a reader of a leaflet reads, sentence by sentence, in order. */
export function sentencesOf(
  { summary, marked, note, blocks }: Pick<Article, 'summary' | 'marked' | 'note' | 'blocks'>,
  language: Language,
): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language.id, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let under = '';
  let box = '';
  const whole = (
    stands: string,
    words: readonly Inline[],
    { rights = [], note, picture, shared }: Known = {},
  ) => {
    const text = plainText(words);
    sentences.push({
      text,
      words,
      under,
      stands: `${stands}${box}`,
      rights,
      ...(note && { note }),
      ...(picture && { picture }),
      ...(shared !== undefined && { shared }),
    });
  };
  const add = (stands: string, words: readonly Inline[], known: Known = {}) => {
    for (const { segment, index } of segmenter.segment(plainText(words))) {
      const start = index + segment.length - segment.trimStart().length;
      const sentence = segment.trim();
      if (sentence !== '') whole(stands, cutInlines(words, start, start + sentence.length), known);
    }
  };
  const addList = ({ ordered, items }: List, outer = '') => {
    const stands = `in ${ordered ? 'a numbered list' : 'a list'}${outer}`;
    for (const { text, list, ...known } of items) {
      add(stands, text, known);
      if (list) addList(list, ` ${stands}`);
    }
  };
  const addBlock = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        under = plainText(block.text);
        whole(block.level === 2 ? 'a heading' : 'a smaller heading', block.text, noteOf(block));
        break;
      case 'paragraph':
        add('plain text', block.text, block);
        break;
      case 'row':
        add('beside a picture', block.text, { ...block, picture: block.idea.picture });
        break;
      case 'list':
        addList(block);
        break;
      case 'table':
        whole('the head of a table', side(block.head), block);
        for (const row of block.rows) whole('in a table', side(row), block);
        break;
      case 'picture':
        whole('the words of a picture', text(block.alt), block);
        break;
      case 'callout': {
        const outer = box;
        box = ` in the box “${block.role}”${outer}`;
        whole('the head', text(`${say(language, `callout-${block.role}`)}:`));
        for (const inner of block.blocks) addBlock(inner);
        box = outer;
        break;
      }
      case 'contact': {
        const { id, name, about, phone, email, chat } = block.contact;
        const parts = [name, about, phone, email, chat];
        whole('a contact', side(parts.flatMap((part) => (part ? [text(part)] : []))), {
          shared: `contact ${id}`,
        });
        break;
      }
      case 'words':
        for (const { term, meaning, marked: pieces } of block.entries) {
          const words = [
            ...piecesOf(term, pieces?.term),
            ...text(': '),
            ...piecesOf(meaning, pieces?.meaning),
          ];
          whole('an explained word', words, { shared: `word ${term}` });
        }
        break;
      case 'ticks':
        for (const { text: words, idea, ...known } of block.items) {
          add('a thing to tick', words, { ...known, ...(idea && { picture: idea.picture }) });
        }
        break;
      case 'fill-in':
        for (const label of block.labels) whole('a line to fill in', text(label), noteOf(block));
        break;
      case 'recording':
        whole('a film or sound', text(block.recording.title));
        break;
      case 'checks':
        break;
    }
  };
  add('the summary', piecesOf(summary, marked?.summary), noteOf({ note }));
  for (const block of blocks) addBlock(block);
  return sentences;
}

function noteOf({ note }: { readonly note?: PartNote | undefined }): Known {
  return note ? { note } : {};
}

function text(words: string): readonly Piece[] {
  return [{ kind: 'text', text: words }];
}

/** Parts that stand side by side. */
function side(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...text(' | '), ...part]));
}
