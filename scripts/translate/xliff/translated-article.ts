import { Document, Scalar } from 'yaml';
import type { Translation } from '../../model/translation.ts';
import type { SourceBlock, SourceInline, SourceItem } from '../../read/source-block.ts';
import { typed, withNewWords } from '../../read/translation/units.ts';
import { markdownOfBlocks } from '../markdown-of-blocks.ts';

/** Words of a translation, and the hash of what they are a translation of, where that is known. */
export interface TranslatedWords {
  readonly text: readonly SourceInline[];
  readonly from?: string | undefined;
}

/** Everything that is written into the file of a translation. */
export interface TranslatedArticle extends Translation {
  readonly title: TranslatedWords;
  readonly summary: TranslatedWords;
  /** Of each unit of the source by its place; what is not there is left out of the file. */
  readonly words: ReadonlyMap<number, TranslatedWords>;
  /** Which edition the file that is there was copied from, where it says so. */
  readonly copiedFrom?: string | undefined;
}

/** The file of a translation, in the shape of what it is of. */
export function translatedArticle(
  source: readonly SourceBlock[],
  { title, summary, words, status, byRole, on, copiedFrom }: TranslatedArticle,
): string {
  let next = 0;
  const blocks = withNewWords(source, () => {
    const own = words.get(next);
    next += 1;
    return own ? { text: own.text, ...(own.from !== undefined && { from: own.from }) } : MISSING;
  });
  const front = new Document({
    title: typed(title.text),
    summary: typed(summary.text),
    translation: { status, 'by-role': byRole, on },
  });
  const folded = new Scalar(typed(summary.text));
  folded.type = 'BLOCK_FOLDED';
  front.set('summary', folded);
  for (const [key, { from }] of [
    ['title', title],
    ['summary', summary],
  ] as const) {
    if (from === undefined) continue;
    front.setIn(['translation', 'from', key], quoted(from));
  }
  if (copiedFrom !== undefined) front.set('copied-from', quoted(copiedFrom));
  return `---\n${front.toString({ lineWidth: 0 })}---\n\n${markdownOfBlocks(withoutEmptyHeadings(thereIn(blocks)))}`;
}

/** In quotation marks, because “12345678” would be read as a number. */
function quoted(hash: string): Scalar {
  const scalar = new Scalar(hash);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** The note with which words that are missing go through `withNewWords`. */
const MISSING = { text: [], note: 'in-main-language' } as const;

function isThere({ note }: { readonly note?: string }): boolean {
  return note !== MISSING.note;
}

/** Only what has words, or needs none. */
function thereIn(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] => {
    switch (block.kind) {
      case 'list': {
        const items = pointsThere(block.items);
        return items.length > 0 ? [{ ...block, items }] : [];
      }
      case 'ticks': {
        const items = block.items.filter(isThere);
        return items.length > 0 ? [{ ...block, items }] : [];
      }
      case 'fill-in': {
        const labels = block.labels.filter(isThere);
        return labels.length > 0 ? [{ ...block, labels }] : [];
      }
      case 'table':
        // A row without one of its cells is no row.
        return block.head.every(isThere)
          ? [{ ...block, rows: block.rows.filter((row) => row.every(isThere)) }]
          : [];
      case 'heading':
      case 'paragraph':
      case 'row':
      case 'picture':
        return isThere(block) ? [block] : [];
      case 'contact':
      case 'checks':
      case 'recording':
        return [block];
      default: {
        const inside = thereIn(block.blocks);
        return inside.length > 0 ? [{ ...block, blocks: inside }] : [];
      }
    }
  });
}

/** The points below one that is missing stand in its place: a translation gives only words, whatever its shape. */
function pointsThere(items: readonly SourceItem[]): readonly SourceItem[] {
  return items.flatMap(({ list, ...item }): readonly SourceItem[] => {
    const inner = list ? pointsThere(list.items) : [];
    if (!isThere(item)) return inner;
    return [{ ...item, ...(list && inner.length > 0 && { list: { ...list, items: inner } }) }];
  });
}

/** A heading below which nothing has been translated would be a mistake in the file. */
function withoutEmptyHeadings(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const kept: SourceBlock[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept.at(-1);
    const isEmpty =
      block.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= block.level));
    if (!isEmpty) kept.push(block);
  }
  return kept.toReversed();
}
