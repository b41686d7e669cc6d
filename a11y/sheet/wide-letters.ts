import type { Box, TextItem } from './sheet-content.ts';

/** Letters and marks of Chinese and Japanese, each as wide as it is high. */
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u{3000}-\u{303F}\u{FF00}-\u{FF60}]+$/u;

/** Marks of these that stand in the second half of their width, or in the first, and leave the other half blank. */
const OPENING = /^(?=[\u{3000}-\u{303F}\u{FF00}-\u{FF60}])[\p{Ps}\p{Pi}]/u;
const CLOSING = /(?=[\u{3000}-\u{303F}\u{FF00}-\u{FF60}])[\p{Pe}\p{Pf}、。，．：；！？]$/u;

/** A width may be this much more than that of its letters by rounding, in parts of the size of type. */
const ROUNDED = 0.02;

/** About what some text covers, without the blank half of a wide mark at its start or its end, which may stand in a margin. */
export function coveredBy({ text, size, box, upright }: TextItem): Box {
  if (!upright) return box;
  const [said, half] = [text.trim(), size / 2];
  return {
    ...box,
    left: box.left + (OPENING.test(said) ? half : 0),
    right: box.right - (CLOSING.test(said) ? half : 0),
  };
}

/** Whether wide letters stand beside each other with nothing between them; undefined where there are none alone. */
export function standsClose({ text, size, width }: TextItem): boolean | undefined {
  const letters = [...text];
  return WIDE.test(text) ? width <= (letters.length + ROUNDED) * size : undefined;
}
