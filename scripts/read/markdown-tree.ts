import type { Token } from 'markdown-it';
import { markdownTokens } from './markdown.ts';

/** A block of Markdown with the blocks in it. The parser gives a flat list of openings and closings. */
export interface MarkdownNode {
  /** `heading`, `paragraph`, `bullet_list`, `list_item`, `table`, `tr`, `container_any`, `hr`, `inline` … */
  readonly kind: string;
  /** The token that opens it. */
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
}

/** Reads Markdown into blocks within blocks. */
export function markdownTree(text: string): readonly MarkdownNode[] {
  const tokens = markdownTokens(text).values();
  const untilClosed = (): MarkdownNode[] => {
    const nodes: MarkdownNode[] = [];
    for (const token of tokens) {
      if (token.nesting === -1) break;
      const kind = token.type.replace(/_open$/u, '');
      nodes.push({ kind, token, children: token.nesting === 1 ? untilClosed() : [] });
    }
    return nodes;
  };
  return untilClosed();
}

/** Every node of a kind, at any depth, in order. */
export function nodesOfKind(nodes: readonly MarkdownNode[], kind: string): readonly MarkdownNode[] {
  return nodes.flatMap((node) => [
    ...(node.kind === kind ? [node] : []),
    ...nodesOfKind(node.children, kind),
  ]);
}
