import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

/** A run of text that is read out as one. */
export interface SheetPassage {
  /** Role of the nearest part that stands on lines of its own: `H1`, `P`, `LBody`, `TH`; `Figure` for a picture’s words. */
  readonly role: string;
  /** May hold line ends, which stand for a space or for nothing. */
  readonly text: string;
  /** The first page is 1. */
  readonly page: number;
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

/** The passages of a page’s structure, in reading order. A list’s marks are left out: a page has none in its text. */
export function passagesOf(
  tree: StructTreeNode,
  textById: ReadonlyMap<string, string>,
  page: number,
): readonly SheetPassage[] {
  const passages: SheetPassage[] = [];
  let text = '';
  const end = (role: string) => {
    if (text.trim() !== '') passages.push({ role, text, page });
    text = '';
  };
  const walk = (node: StructTreeNode, role: string) => {
    for (const child of node.children) {
      if (isContent(child)) {
        text += (child.type === 'content' && textById.get(child.id)) || '';
      } else if (child.role === 'Lbl') {
        end(role);
      } else if (child.role === 'Figure') {
        end(role);
        text = altOf(child);
        end(child.role);
      } else if (INLINE.has(child.role)) {
        walk(child, role);
      } else {
        end(role);
        walk(child, child.role);
        end(child.role);
      }
    }
  };
  walk(tree, tree.role);
  end(tree.role);
  return passages;
}

/** pdfjs gives the words for a picture, though its types don’t know it. */
function altOf(node: StructTreeNode): string {
  return 'alt' in node && typeof node.alt === 'string' ? node.alt : '';
}

function isContent(child: StructTreeNode | StructTreeContent): child is StructTreeContent {
  return !('children' in child);
}
