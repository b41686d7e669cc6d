import type { TextItem } from './sheet-content.ts';

/** Text that stands on one line. */
export interface SheetLine {
  /** From left to right, with a space wherever there is a gap. */
  readonly text: string;
  /** Start and baseline, in points from the left and from the foot of the page. */
  readonly x: number;
  readonly y: number;
  readonly items: readonly TextItem[];
}

/** How far the baselines of one line may lie apart, and how wide a space is at least, in parts of the type’s size. */
const SAME_LINE = 0.15;
const SPACE = 0.1;

/** The lines of some text, from the top. What stands side by side is one line, so give the text of one column. */
export function linesOf(items: readonly TextItem[]): readonly SheetLine[] {
  const lines: TextItem[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - item.y <= SAME_LINE * Math.max(first.size, item.size)) line.push(item);
    else lines.push([item]);
  }
  return lines.map(lineOf);
}

function lineOf(unordered: readonly TextItem[]): SheetLine {
  const items = unordered.toSorted((a, b) => a.box.left - b.box.left);
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (item.box.left - end > SPACE * item.size) text += ' ';
    text += item.text;
    end = item.box.right;
  }
  return { text, x: items[0]?.x ?? 0, y: unordered[0]?.y ?? 0, items };
}
