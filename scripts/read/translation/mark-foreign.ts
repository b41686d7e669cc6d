import type { Marked, Piece } from '../../model/block.ts';
import { scriptOf } from '../../model/script.ts';
import type { SourceInline } from '../source-block.ts';
import { wordsIn } from './words-in.ts';

/** What tells words that were kept in the language of the source. */
export interface Kept {
  /** BCP 47 tag of the source. */
  readonly language: string;
  /** Every word of the source, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** What a translation may keep of what its source says. */
export function keptFrom(language: string, said: readonly string[]): Kept {
  return { language, words: new Set(said.flatMap((text) => wordsIn(text.toLowerCase()))) };
}

/**
 * Marks what stands in a translation in its source’s words: legal names in brackets, so that staff and reader can point at the same
 * word. They are read aloud in their own language. In another script than Latin, numbers with brackets and names keep their own
 * order: “5(2)” would be shown as “(2)5” from right to left.
 */
export function markForeign(
  inlines: readonly SourceInline[],
  kept: Kept,
  language: string,
): readonly SourceInline[] {
  return inlines.flatMap((inline): readonly SourceInline[] => {
    if (inline.kind === 'text') return piecesOf(inline.text, kept, scriptOf(language) === 'Latn');
    if (inline.kind === 'strong' || inline.kind === 'link') {
      return [{ ...inline, text: markForeign(inline.text, kept, language) }];
    }
    return [inline];
  });
}

/** The same of plain texts, such as a title: those in which nothing stands that must be marked are left out. */
export function markTexts<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  kept: Kept,
  language: string,
): { readonly marked?: Marked<Key> } {
  const marked = Object.fromEntries(
    Object.entries<string>(texts)
      .map(([key, text]) => [key, piecesOf(text, kept, scriptOf(language) === 'Latn')] as const)
      .filter(([, pieces]) => pieces.some(({ kind }) => kind !== 'text')),
  ) as Marked<Key>;
  return Object.keys(marked).length > 0 ? { marked } : {};
}

/** Words in brackets, the brackets left out. */
const IN_BRACKETS = /(?<=[(（])[^()（）]*\p{sc=Latn}[^()（）]*(?=[)）])/u;

/** Latin words, with what stands between them. */
const LATIN =
  /\p{sc=Latn}[\p{sc=Latn}\p{M}\p{Nd}’'./&-]*(?:[ ,]+[\p{sc=Latn}\p{Nd}][\p{sc=Latn}\p{M}\p{Nd}’'./&-]*)*/u;

/** “5(2)”, “17A(4)(a)”. */
const NUMBER = /\p{Nd}+[A-Z]*(?:\([0-9a-zA-Z]+\))+/u;

function piecesOf(text: string, kept: Kept, isLatin: boolean): readonly Piece[] {
  const wanted = isLatin ? IN_BRACKETS : new RegExp(`${NUMBER.source}|${LATIN.source}`, 'u');
  const pieces: Piece[] = [];
  let rest = text;
  for (let found = wanted.exec(rest); found; found = wanted.exec(rest)) {
    const before = rest.slice(0, found.index);
    if (before !== '') pieces.push({ kind: 'text', text: before });
    pieces.push(...pieceOf(found[0], kept, isLatin));
    rest = rest.slice(found.index + found[0].length);
  }
  return rest === '' ? pieces : [...pieces, { kind: 'text', text: rest }];
}

function pieceOf(text: string, { language, words }: Kept, isLatin: boolean): readonly Piece[] {
  const its = wordsIn(text.toLowerCase());
  if (/\p{sc=Latn}/u.test(text) && its.length > 0 && its.every((word) => words.has(word))) {
    return [{ kind: 'foreign', language, text }];
  }
  return [isLatin ? { kind: 'text', text } : { kind: 'value', text, isolate: true }];
}
