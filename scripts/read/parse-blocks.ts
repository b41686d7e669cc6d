import type { ProblemRule } from '../model/problem-rule.ts';
import { checkHeadings } from './check-headings.ts';
import { type MarkdownNode, markdownTree } from './markdown-tree.ts';
import { parseBox } from './parse-box.ts';
import { parseIdea } from './parse-idea.ts';
import { parseList } from './parse-list.ts';
import { parseTable } from './parse-table.ts';
import type { Report } from './report.ts';
import type { Place, SourceBlock, SourceText, Translated } from './source-block.ts';
import { SourceDocument } from './source-document.ts';

/**
 * Reads the strict Markdown of leaflets. Everything that is not permitted is reported with what to write instead.
 *
 * @param shown The file, as writers know it.
 * @param text The whole file with empty lines for its front matter, so that its lines are the file’s lines.
 */
export function parseBlocks(shown: string, text: string, report: Report): readonly SourceBlock[] {
  const document = new SourceDocument(shown, text, report);
  const tree = markdownTree(text);
  checkHeadings(tree, document);
  return tree.flatMap((node) => parseBlock(node, document));
}

const NOT_PERMITTED: Record<string, readonly [rule: ProblemRule, message: string, fix: string]> = {
  html_block: [
    'raw-html',
    'HTML can’t be used in a leaflet.',
    'Write it as plain text, or with the Markdown in the guide.',
  ],
  fence: [
    'code',
    'A block of code can’t be used in a leaflet.',
    'Delete the line of ``` above and below it.',
  ],
  code_block: [
    'code',
    'This is set in by four spaces, which makes it a block of code.',
    'Delete the spaces at the start of the line.',
  ],
  blockquote: [
    'quote',
    'A quotation block (>) can’t be used in a leaflet.',
    'Delete the > or use “::: say” for words the reader can use.',
  ],
  hr: [
    'divider',
    'A dividing line can’t be used in a leaflet.',
    'Delete it. Start a new part with a heading (##).',
  ],
};

function parseBlock(node: MarkdownNode, document: SourceDocument): readonly SourceBlock[] {
  const at = document.placeOf(node);
  switch (node.kind) {
    case 'heading':
      return [parseHeading(node, document)];
    case 'paragraph': {
      const { picture, ...words } = document.contentOf(node);
      if (picture) return [{ kind: 'picture', ...picture, ...originOf(words), ...at }];
      if (words.text.length === 0) return [];
      return [parseRow(words, at) ?? { kind: 'paragraph', ...words, ...at }];
    }
    case 'bullet_list':
    case 'ordered_list':
      return [{ ...at, ...parseList(node, document) }];
    case 'table':
      return [parseTable(node, document)];
    case 'container_any': {
      const blocks = node.children.flatMap((child) => parseBlock(child, document));
      return parseBox(node, blocks, document);
    }
    default: {
      const words = NOT_PERMITTED[node.kind];
      if (!words) throw new Error(`Markdown of an unexpected kind: ${node.kind}`);
      document.wrong(at, ...words);
      return [];
    }
  }
}

/** A paragraph that begins with the name of an idea is a row of Easy Read. */
function parseRow(words: SourceText, at: Place): SourceBlock | undefined {
  const parts = parseIdea(words.text);
  return parts && { kind: 'row', ...words, ...parts, ...at };
}

function originOf({ from, end }: Translated): Translated {
  return { ...(from !== undefined && { from }), ...(end && { end }) };
}

function parseHeading(node: MarkdownNode, document: SourceDocument): SourceBlock {
  const at = document.placeOf(node);
  const { text, rights, ...origin } = document.contentOf(node);
  if (text.length === 0) {
    document.wrong(at, 'empty-heading', 'This heading has no words.', 'Write the heading, or delete the #.');
  }
  if (rights[0]) {
    document.wrong(
      rights[0],
      'tie-place',
      'A heading can’t be tied to the law.',
      'Move {right=…} to the sentence below that says it.',
    );
  }
  return { kind: 'heading', level: node.token.tag === 'h2' ? 2 : 3, text, ...originOf(origin), ...at };
}
