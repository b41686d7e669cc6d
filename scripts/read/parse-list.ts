import type { ProblemRule } from '../model/problem-rule.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import type { SourceItem, SourceList, SourceText } from './source-block.ts';
import type { SourceDocument } from './source-document.ts';

/** Reads a list: each point has one paragraph, and at most one list of its own. */
export function parseList(node: MarkdownNode, document: SourceDocument, depth = 1): SourceList {
  return {
    kind: 'list',
    ordered: node.kind === 'ordered_list',
    items: node.children.map((item) => parseItem(item, document, depth)),
  };
}

function parseItem(node: MarkdownNode, document: SourceDocument, depth: number): SourceItem {
  let item: SourceText | undefined;
  let list: SourceList | undefined;
  for (const part of node.children) {
    const wrong = (rule: ProblemRule, message: string, fix: string) =>
      document.wrong(document.placeOf(part), rule, message, fix);
    if (part.kind === 'paragraph') {
      const { picture, ...words } = document.contentOf(part);
      if (picture) {
        wrong(
          'picture-place',
          'A picture can’t stand in a list.',
          'Put it on a line of its own above the list.',
        );
      }
      if (item) {
        wrong(
          'list-item',
          'This point of the list has a second paragraph.',
          'Join the two, or make it a point of its own.',
        );
      } else item = words;
    } else if (part.kind === 'bullet_list' || part.kind === 'ordered_list') {
      if (depth > 1) {
        wrong('list-depth', 'This list is inside a list inside a list.', 'Use two levels at most.');
      } else list = parseList(part, document, depth + 1);
    } else {
      wrong(
        'list-item',
        'Only text and one more list can stand in a point of a list.',
        'Move this out of the list.',
      );
    }
  }
  if ((item?.text.length ?? 0) === 0) {
    document.wrong(
      document.placeOf(node),
      'list-item',
      'This point of the list has no words.',
      'Write it, or delete it.',
    );
  }
  const at = document.placeOf(node);
  return { text: [], rights: [], ...item, at, ...(list ? { list } : {}) };
}
