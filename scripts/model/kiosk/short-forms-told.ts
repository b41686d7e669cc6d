import { type Block, plainText, type WordEntry } from '../block.ts';
import { sayingsOf } from '../told.ts';
import type { ArticlePart } from './article-parts.ts';

/** “Community Treatment Order (CTO)” */
const SPELLED_OUT = /^(?<long>.+) \((?<short>\p{Lu}{2,})\)$/u;

/**
 * An explanation of the short forms that a part uses and another part has explained: whoever sees one part at a time may not have
 * met that one. Nothing where there are none.
 *
 * @param glossary in the language of the part
 */
export function shortFormsTold(
  { heading, blocks }: ArticlePart,
  glossary: readonly WordEntry[],
): readonly Block[] {
  // What is only coming is read as well, though it does not tell the law.
  const inside = blocks.flatMap((block) => (block.kind === 'callout' ? block.blocks : [block]));
  const words = [plainText(heading.text), ...sayingsOf(inside).map(({ text }) => text)].join('\n');
  const here = blocks.flatMap((block) =>
    block.kind === 'words' ? block.entries.map(({ term }) => term) : [],
  );
  const entries = glossary.filter(({ term }) => {
    const { short, long } = SPELLED_OUT.exec(term)?.groups ?? {};
    if (short === undefined || here.includes(term)) return false;
    const used = new RegExp(`(?<![\\p{L}\\p{N}])${short}s?(?![\\p{L}\\p{N}])`, 'u').exec(words);
    return used !== null && !words.slice(0, used.index).endsWith(`${long} (`);
  });
  return entries.length > 0 ? [{ kind: 'words', entries }] : [];
}
