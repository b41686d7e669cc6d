import type { PartNote } from '../../model/block.ts';
import type { SourceBlock, SourceInline } from '../source-block.ts';
import { isTiedAs } from './check-unit.ts';
import { type Kept, markForeign } from './mark-foreign.ts';
import type { Pair } from './pair-units.ts';
import { type NewWords, withNewWords } from './units.ts';

/**
 * An article in the words of its translation. It keeps the shape of the article that it was translated from: boxes, nations, ties to
 * the law, pictures and the names of headings. So a translation can leave out no right, and say none of its own.
 *
 * A part whose source has changed is marked. If it is about a critical claim, if what ties it to the law or where it leads has
 * changed, or if it has not been translated, the words of the source stand there.
 *
 * @param isCritical of a claim by its id
 * @param kept the words that may stand in the translation as they are in its source
 */
export function inTranslation(
  blocks: readonly SourceBlock[],
  pairs: readonly Pair[],
  isCritical: (claim: string) => boolean,
  { language, kept }: { readonly language: string; readonly kept: Kept },
): readonly SourceBlock[] {
  const next = pairs.values();
  const own = (words: readonly SourceInline[]) => markForeign(words, kept, language);
  const translated = withNewWords(blocks, ({ text, kind }): NewWords => {
    const pair = next.next().value;
    if (!pair) throw new Error('There are fewer pairs than parts of the article.');
    const named = kind === 'heading' ? { named: text } : {};
    if (pair.standing === 'fresh' && pair.unit) return { text: own(pair.unit.text), ...named };
    const note = noteOn(pair, isCritical);
    const words = note === 'may-be-old' && pair.unit ? own(pair.unit.text) : text;
    return { text: words, note, ...named };
  });
  return translated.map((block, index) => wholeOr(block, blocks[index] ?? block));
}

function noteOn({ source, unit, standing }: Pair, isCritical: (claim: string) => boolean): PartNote {
  if (!unit || standing === 'missing') return 'in-main-language';
  // Else a reader would be told a right that no longer stands there, and not the one that does.
  if (!isTiedAs(source, unit)) return 'in-main-language';
  return claimsOf(source).some(isCritical) ? 'in-main-language' : 'may-be-old';
}

/** The claims that some words are tied to, or whose numbers stand in them. */
export function claimsOf({ text, rights }: Pick<Pair['source'], 'text' | 'rights'>): readonly string[] {
  return [...rights.map(({ claim }) => claim), ...text.flatMap(lawIn)];
}

function lawIn(inline: SourceInline): readonly string[] {
  if (inline.kind === 'placeholder') {
    const [group, id] = inline.name.split('.');
    return group === 'law' && id ? [id] : [];
  }
  return typeof inline.text === 'string' ? [] : inline.text.flatMap(lawIn);
}

/** A table, or lines to fill in, are of one language: a note on one part is a note on the whole. */
function wholeOr(block: SourceBlock, source: SourceBlock): SourceBlock {
  if ('blocks' in block && 'blocks' in source) {
    return {
      ...block,
      blocks: block.blocks.map((inner, index) => wholeOr(inner, source.blocks[index] ?? inner)),
    };
  }
  if (block.kind !== 'table' && block.kind !== 'fill-in') return block;
  const parts = block.kind === 'table' ? [block.head, ...block.rows].flat() : block.labels;
  const notes = new Set(parts.map(({ note }) => note));
  if (notes.has('in-main-language')) return { ...source, note: 'in-main-language' } as SourceBlock;
  return notes.has('may-be-old') ? { ...block, note: 'may-be-old' } : block;
}
