import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Parsed } from './articles.ts';
import type { Report } from './report.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Holds a form to what staff need to act on it: something to tick, and lines for who it is from.
 *
 * @param nations Each of these gets a form of its own.
 */
export function checkTickForm(
  { file, front, blocks }: Pick<Parsed<unknown>, 'file' | 'front' | 'blocks'>,
  nations: readonly NationId[],
  report: Report,
): void {
  for (const { kind, message, fix } of NEEDED) {
    const without = nations.filter((nation) => !kindsIn(blocks, nation).includes(kind));
    const wrong = (words: string) =>
      report({
        file: file.shown,
        ...front.place('tick-form'),
        rule: 'tick-form',
        message: words,
        fix,
      });
    if (without.length === nations.length) wrong(`This form has ${message}`);
    else for (const nation of without) wrong(`In ${NATION_NAMES[nation]}, this form has ${message}`);
  }
}

/** The message goes on after “This form has”. */
const NEEDED: readonly { kind: SourceBlock['kind']; message: string; fix: string }[] = [
  {
    kind: 'ticks',
    message: 'nothing to tick.',
    fix: 'Put a list between “::: tick” and “:::”, or delete the line “tick-form”.',
  },
  {
    kind: 'fill-in',
    message: 'no line for a name or a ward, so staff cannot tell whose it is.',
    fix: 'Put a list like “- My name” and “- My ward” between “::: fill-in” and “:::”.',
  },
];

/** The kinds of blocks that readers in a nation get. */
function kindsIn(blocks: readonly SourceBlock[], nation: NationId): readonly SourceBlock['kind'][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'nation' && block.nation !== nation) return [];
    return 'blocks' in block ? [block.kind, ...kindsIn(block.blocks, nation)] : [block.kind];
  });
}
