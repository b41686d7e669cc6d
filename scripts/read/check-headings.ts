import { CALLOUT_ROLES } from '../model/block.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import type { SourceDocument } from './source-document.ts';

/** Reports headings that are too high, too deep, or skip a level (WCAG 1.3.1), and those with nothing below them. */
export function checkHeadings(tree: readonly MarkdownNode[], document: SourceDocument): void {
  levelAfter(tree, 1, document);
  checkEmpty(tree, document);
}

/** A heading at the end of a box may be that of the text after the box, so only those outside are looked at. */
function checkEmpty(tree: readonly MarkdownNode[], document: SourceDocument): void {
  for (const [index, node] of tree.entries()) {
    const next = tree[index + 1];
    if (node.kind !== 'heading' || (next && !(next.kind === 'heading' && levelOf(next) <= levelOf(node))))
      continue;
    document.wrong(
      document.placeOf(node),
      'heading-empty',
      'There is nothing below this heading.',
      'Write what it promises, or delete it.',
    );
  }
}

function levelOf({ token }: MarkdownNode): number {
  return Number(token.tag.slice(1));
}

/** @returns the level of the last heading, under which the next block stands */
function levelAfter(nodes: readonly MarkdownNode[], above: number, document: SourceDocument): number {
  let level = above;
  for (const node of nodes) {
    if (node.kind === 'heading') {
      const own = levelOf(node);
      checkHeading(node, own, level, document);
      level = Math.min(own, 3);
    } else {
      const inside = levelAfter(node.children, level, document);
      // What follows a callout belongs to the heading above it, not to one inside it.
      if (!isCallout(node)) level = inside;
    }
  }
  return level;
}

function isCallout({ kind, token }: MarkdownNode): boolean {
  const [name = ''] = token.info.trim().split(/\s+/u);
  return kind === 'container_any' && (CALLOUT_ROLES as readonly string[]).includes(name);
}

function checkHeading(node: MarkdownNode, own: number, above: number, document: SourceDocument): void {
  const wrong = (message: string, fix: string) =>
    document.wrong(document.placeOf(node), 'heading-level', message, fix);
  if (own === 1) {
    wrong(
      'A heading with one # is the title, and the title stands in the lines at the top.',
      'Use ## for a main heading.',
    );
  } else if (own > 3) {
    wrong(`A heading with ${own} # is too deep for a leaflet.`, 'Use ## or ###.');
  } else if (own > above + 1) {
    const needed = '#'.repeat(own - 1);
    wrong(
      `This heading has ${own} #, but there is no heading with ${own - 1} # above it.`,
      `Use ${needed} here, or put a ${needed} heading above it.`,
    );
  }
}
