import { type Inline, plainText } from '../model/block.ts';

/** The part of some inline content between two places in its plain text, with its marks. */
export function cutInlines(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  let at = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const start = at;
    at += plainText([inline]).length;
    const [first, last] = [Math.max(from, start) - start, Math.min(to, at) - start];
    if (first >= last) return [];
    // The one is a text and the other a list; the type of each follows from its kind.
    return typeof inline.text === 'string'
      ? [{ ...inline, text: inline.text.slice(first, last) } as Inline]
      : [{ ...inline, text: cutInlines(inline.text, first, last) } as Inline];
  });
}
