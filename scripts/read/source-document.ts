import type { ProblemRule } from '../model/problem-rule.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { type InlineContent, parseInline } from './parse-inline.ts';
import type { Report } from './report.ts';
import type { Place } from './source-block.ts';

/** The text of an article while it is parsed: where its blocks stand, and where to tell what is wrong with them. */
export class SourceDocument {
  readonly lines: readonly string[];
  readonly #shown: string;
  readonly #report: Report;

  constructor(shown: string, text: string, report: Report) {
    this.lines = text.split('\n');
    this.#shown = shown;
    this.#report = report;
  }

  wrong({ line, column }: Place, rule: ProblemRule, message: string, fix: string): void {
    this.#report({ file: this.#shown, line, column, rule, message, fix });
  }

  /** Where a block starts. */
  placeOf({ token }: MarkdownNode): Place {
    const line = token.map?.[0] ?? 0;
    return { line: line + 1, column: (this.lines[line] ?? '').search(/\S|$/u) + 1 };
  }

  /** The words in a block: of its own `inline` node, or none. */
  contentOf(node: MarkdownNode): InlineContent {
    const inline = node.kind === 'inline' ? node : node.children.find(({ kind }) => kind === 'inline');
    if (!inline) return { text: [], rights: [] };
    return parseInline(inline.token, this.lines, (at, ...words) => this.wrong(at, ...words));
  }
}
