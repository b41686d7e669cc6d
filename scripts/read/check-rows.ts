import type { ProblemRule } from '../model/problem-rule.ts';
import type { Parsed } from './articles.ts';
import type { Report } from './report.ts';
import type { SourceBlock } from './source-block.ts';

/** Holds Easy Read to its form, one idea a row with a picture beside it, and keeps that form out of other leaflets. */
export function checkRows(
  { file, form, blocks }: Pick<Parsed<unknown>, 'file' | 'form' | 'blocks'>,
  report: Report,
): void {
  for (const block of allBlocks(blocks)) {
    const { line, column } = block;
    const words = form === 'easy' ? inEasyRead(block) : inOther(block);
    if (words) report({ file: file.shown, line, column, ...words });
  }
}

type Wrong = { readonly rule: ProblemRule; readonly message: string; readonly fix: string };

function inEasyRead(block: SourceBlock): Wrong | undefined {
  switch (block.kind) {
    case 'row':
      return block.text.length > 0
        ? undefined
        : {
            rule: 'easy-row',
            message: 'There is a picture here, and no words beside it.',
            fix: 'Write the words after it on the same line.',
          };
    case 'paragraph':
      return {
        rule: 'easy-row',
        message: 'In Easy Read each idea has a picture beside it, and this has none.',
        fix: 'Begin the line with an idea of the picture dictionary, like “[advocate] An advocate can help you.”',
      };
    case 'list':
    case 'table':
    case 'picture':
      return {
        rule: 'easy-row',
        message: `A ${block.kind} can’t be used in Easy Read.`,
        fix: 'Write one row for each thing it says, each with its picture, like “[advocate] An advocate can help you.”',
      };
    default:
      return undefined;
  }
}

function inOther(block: SourceBlock): Wrong | undefined {
  if (block.kind !== 'row') return undefined;
  return {
    rule: 'easy-row',
    message: `“[${block.idea}]” is for Easy Read, and this is not an Easy Read leaflet.`,
    fix: 'Delete it, or move this to the Easy Read file beside this one (en.easy.md).',
  };
}

function allBlocks(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block) => ('blocks' in block ? [block, ...allBlocks(block.blocks)] : [block]));
}
