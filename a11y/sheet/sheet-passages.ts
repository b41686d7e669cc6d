import { LINE_END } from './sheet-content.ts';
import { contentsIn, isElement, type SheetContent, type SheetElement } from './sheet-structure.ts';

/** A run of text on one page that is read out as one. */
export interface SheetPassage {
  /** Role of the nearest part that stands on lines of its own: `H1`, `P`, `LBody`, `TH`; `Figure` for a picture’s words. */
  readonly role: string;
  /** May hold line ends, which stand for a space or for nothing. */
  readonly text: string;
  /** The first page is 1. */
  readonly page: number;
  /** The part that stands on lines of its own. */
  readonly block: SheetElement;
  /** What of it can be seen here. */
  readonly contents: readonly SheetContent[];
  /** Whether it goes on with the passage before it, over the end of a page. */
  readonly continues: boolean;
}

/** Roles whose text runs on within the line around it (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set([
  'Span',
  'Quote',
  'Note',
  'Reference',
  'Code',
  'Link',
  'Annot',
  'Em',
  'Strong',
  'Sub',
]);

/** The passages of a structure, in reading order. A list’s marks are left out: a page has none in its text. */
export function passagesOf(
  structure: SheetElement,
  textById: ReadonlyMap<string, string>,
): readonly SheetPassage[] {
  const passages: SheetPassage[] = [];
  let text = '';
  let contents: SheetContent[] = [];
  let continues = false;

  const end = (block: SheetElement, goesOn = false) => {
    const [first] = contents;
    const empty = text.trim() === '';
    if (first && !empty) {
      passages.push({ role: block.role, text, page: first.page, block, contents, continues });
    }
    continues = goesOn && (continues || !empty);
    text = '';
    contents = [];
  };
  const add = (content: SheetContent, block: SheetElement) => {
    const words = content.marked === undefined ? '' : (textById.get(content.marked) ?? '');
    if (words === '') return;
    if (contents[0] && contents[0].page !== content.page) end(block, true);
    text += words;
    contents.push(content);
  };
  const walk = (element: SheetElement, block: SheetElement) => {
    for (const child of element.children) {
      if (!isElement(child)) {
        add(child, block);
      } else if (child.role === 'Lbl') {
        end(block);
      } else if (child.role === 'Figure') {
        end(block);
        text = child.alt ?? '';
        contents = contentsIn(child);
        end(child);
      } else if (INLINE.has(child.role)) {
        walk(child, block);
      } else {
        end(block);
        walk(child, child);
        end(child);
      }
    }
  };
  walk(structure, structure);
  end(structure);
  return passages;
}

/** The words of a passage as people read them, on one line. */
export function wordsIn(text: string): string {
  return text.replaceAll(LINE_END, ' ').replace(/\s+/gu, ' ').trim();
}
