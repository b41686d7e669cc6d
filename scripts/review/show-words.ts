import { stretchesOf } from '../changes/changed-runs.ts';
import type { Inline, LinkTarget } from '../model/block.ts';
import type { ShownPiece, ShownWords } from '../model/shown-review.ts';

/** Below this share of words that stay, marks on each of the others would hide the sentence. */
const ENOUGH_STAYS = 0.25;

/** Words as they are shown, with no mark of a change. */
export function showWords(words: readonly Inline[]): ShownWords {
  return joined(piecesOf(words, {}));
}

/** The same words before and now, with what was taken out marked in the one, and what was put in marked in the other. */
export function showDifference(
  before: readonly Inline[],
  now: readonly Inline[],
  language: string,
): { readonly before: ShownWords; readonly now: ShownWords } {
  const [old, come] = [tokensOf(before, language), tokensOf(now, language)];
  const stretches = stretchesOf(old, come, keyOf);
  const lettersIn = (pieces: readonly ShownPiece[]) =>
    pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  const stays = lettersIn(stretches.flatMap(({ same, after }) => (same ? after : [])));
  const most = Math.max(lettersIn(old), lettersIn(come));
  if (stays < most * ENOUGH_STAYS) return { before: all(old, 'out'), now: all(come, 'in') };
  return {
    before: joined(stretches.flatMap((one) => (one.same ? one.before : marked(one.before, 'out')))),
    now: joined(stretches.flatMap((one) => (one.same ? one.after : marked(one.after, 'in')))),
  };
}

/** How alike two sentences are: the share of their words that both have, from 0 to 1. */
export function likeness(a: string, b: string, language: string): number {
  const [left, right] = [wordsOf(a, language), wordsOf(b, language)];
  if (left.size === 0 || right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}

function wordsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(
    [...segmenterIn(language).segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment.toLowerCase()] : [],
    ),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterIn(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Word by word, each with the space after it, so that a mark is never around a space alone. */
function tokensOf(words: readonly Inline[], language: string): readonly ShownPiece[] {
  return piecesOf(words, {}).flatMap((piece) => {
    const tokens: ShownPiece[] = [];
    for (const { segment } of segmenterIn(language).segment(piece.text)) {
      const last = tokens.at(-1);
      if (last && segment.trim() === '') tokens[tokens.length - 1] = { ...last, text: last.text + segment };
      else tokens.push({ ...piece, text: segment });
    }
    return tokens;
  });
}

function piecesOf(words: readonly Inline[], look: Omit<ShownPiece, 'text'>): readonly ShownPiece[] {
  return words.flatMap((inline) => pieceOf(inline, look));
}

function pieceOf(inline: Inline, look: Omit<ShownPiece, 'text'>): readonly ShownPiece[] {
  switch (inline.kind) {
    case 'text':
      return [{ ...look, text: inline.text }];
    case 'value':
      return [{ ...look, text: inline.text, ...(inline.isolate && { isolate: true }) }];
    case 'foreign':
      return [{ ...look, text: inline.text, language: inline.language }];
    case 'strong':
      return piecesOf(inline.text, { ...look, strong: true });
    case 'link':
      return piecesOf(inline.text, { ...look, link: targetInWords(inline.to) });
  }
}

function targetInWords(to: LinkTarget): string {
  switch (to.kind) {
    case 'web':
      return to.url;
    case 'phone':
      return to.number;
    case 'anchor':
      return `#${to.id}`;
    case 'page':
      return `${to.id}${to.anchor === undefined ? '' : `#${to.anchor}`}`;
    case 'leaflet':
      return `${to.id}${to.form === 'easy' ? ' (Easy Read)' : ''}${to.anchor === undefined ? '' : `#${to.anchor}`}`;
  }
}

/** A word at the end of a sentence is the same as in the middle of it. */
function keyOf({ text, ...look }: ShownPiece): string {
  return JSON.stringify([text.trim() || ' ', lookOf(look)]);
}

function lookOf({ change, strong, link, language, isolate }: Omit<ShownPiece, 'text'>): string {
  return JSON.stringify([change, strong, link, language, isolate]);
}

function marked(pieces: readonly ShownPiece[], change: 'in' | 'out'): readonly ShownPiece[] {
  return pieces.map((piece) => ({ ...piece, change }));
}

function all(pieces: readonly ShownPiece[], change: 'in' | 'out'): ShownWords {
  return joined(marked(pieces, change));
}

/** As few pieces as say the same. A space at the end of what was changed is not marked: nobody would see why. */
function joined(pieces: readonly ShownPiece[]): ShownWords {
  const found: ShownPiece[] = [];
  const add = (piece: ShownPiece) => {
    const last = found.at(-1);
    if (last && lookOf(last) === lookOf(piece)) {
      found[found.length - 1] = { ...last, text: last.text + piece.text };
    } else found.push(piece);
  };
  for (const [index, piece] of pieces.entries()) {
    const { change, ...rest } = piece;
    const words = piece.text.trimEnd();
    if (change === undefined || words === piece.text || pieces[index + 1]?.change === change) add(piece);
    else {
      if (words !== '') add({ ...piece, text: words });
      add({ ...rest, text: piece.text.slice(words.length) });
    }
  }
  return found;
}
