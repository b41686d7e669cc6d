import { type Block, type Inline, plainText, type WordEntry, type Words } from '../model/block.ts';
import type { Form } from '../model/form.ts';
import { type Kept, keptFrom, markTexts } from './translation/mark-foreign.ts';

/** A legal word and its meaning, with the forms it may take in a sentence. */
export interface GlossaryEntry extends Omit<WordEntry, 'marked'> {
  readonly id: string;
  readonly also: readonly string[];
  /** The meaning in Easy Read. */
  readonly easy: string;
  /** What of it was kept from the main language; missing in that language itself. */
  readonly kept?: { readonly kept: Kept; readonly language: string };
}

/**
 * Explains each word where it stands: after the block in which it is first used, in the order of use.
 *
 * @param summary Read before the blocks, so words first used there are explained after the first block of text.
 * @param explained Ids of the words the leaflet explains itself.
 * @param at `end`: all of them after the last block, where a note between would push the parts of a form apart.
 */
export function withWords(
  summary: string,
  blocks: readonly Block[],
  glossary: readonly GlossaryEntry[],
  explained: readonly string[],
  form: Form = 'standard',
  at: 'use' | 'end' = 'use',
): readonly Block[] {
  const waiting = new Map(
    glossary.filter(({ id }) => !explained.includes(id)).map((entry) => [entry, formsOf(entry)]),
  );
  const firstUses = (text: string) => {
    const lower = text.toLowerCase();
    const found = [...waiting]
      .map(([entry, forms]) => ({ entry, at: firstPlace(lower, forms) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
    for (const entry of found) waiting.delete(entry);
    return found;
  };
  let pending = firstUses(summary);
  const out: Block[] = [];
  for (const block of blocks) {
    out.push(block);
    pending.push(...firstUses(textOf(block)));
    // A note between a heading and its text would separate the two; a picture has no words of the leaflet.
    if (at === 'use' && pending.length > 0 && block.kind !== 'heading' && block.kind !== 'picture') {
      out.push(wordsOf(pending, form));
      pending = [];
    }
  }
  if (pending.length > 0) out.push(wordsOf(pending, form));
  return out;
}

/** Easy Read has no short forms, so “electroconvulsive therapy (ECT)” is its long form there. */
function wordsOf(entries: readonly GlossaryEntry[], form: Form): Words {
  return {
    kind: 'words',
    entries: entries.map(({ id, term, meaning, easy, kept }) => ({
      word: id,
      ...(form === 'easy'
        ? marked({ term: term.replace(/ \([^()]*\)$/u, ''), meaning: easy }, kept)
        : marked({ term, meaning }, kept)),
    })),
  };
}

/** A word and its meaning, with what of them is in another language. */
export function marked(
  entry: Pick<GlossaryEntry, 'term' | 'meaning'>,
  kept: GlossaryEntry['kept'],
): WordEntry {
  return kept ? { ...entry, ...markTexts({ ...entry }, kept.kept, kept.language) } : entry;
}

/** A glossary that was translated, whose entries know which words were kept. */
export function translatedGlossary(
  entries: readonly GlossaryEntry[],
  main: { readonly language: string; readonly entries: readonly GlossaryEntry[] },
  language: string,
): readonly GlossaryEntry[] {
  const said = main.entries.flatMap(({ term, also, meaning, easy }) => [term, ...also, meaning, easy]);
  const kept = keptFrom(main.language, said);
  return entries.map((entry) => ({ ...entry, kept: { kept, language } }));
}

function formsOf({ term, also }: GlossaryEntry): readonly string[] {
  return [term, ...also].map((form) => form.toLowerCase());
}

/** Where the first of some words stands in a text, or -1. A pattern for each would take longer to make than all the looking. */
function firstPlace(text: string, words: readonly string[]): number {
  const places = words.map((word) => placeOf(word, text)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWhole(word, text, at)) return at;
  }
  return -1;
}

/** No letter may stand next to a word, but where words stand without spaces, as in Chinese. */
function isWhole(word: string, text: string, at: number): boolean {
  const end = at + word.length;
  const joinsBefore =
    !/^\p{sc=Han}/u.test(word) && /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
  const joinsAfter = !/\p{sc=Han}$/u.test(word) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
  return !joinsBefore && !joinsAfter;
}

/** Every word of a block, in order. */
function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'row':
      return plainText(block.text);
    case 'list':
      return block.items
        .map((item) => [plainText(item.text), ...(item.list ? [textOf(item.list)] : [])].join('\n'))
        .join('\n');
    case 'ticks':
      return block.items.map(({ text }) => plainText(text)).join('\n');
    case 'table':
      return [block.head, ...block.rows]
        .flatMap((row) => row.map((cell: readonly Inline[]) => plainText(cell)))
        .join('\n');
    case 'callout':
      return block.blocks.map(textOf).join('\n');
    case 'picture':
    case 'contact':
    case 'words':
    case 'checks':
    case 'recording':
    case 'fill-in':
      return '';
  }
}
