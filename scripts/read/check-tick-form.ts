import type { Named } from './articles.ts';
import type { Report } from './report.ts';
import type { SourceBlock } from './source-block.ts';

/** Holds a form to what staff need to act on it: something to tick, and lines for who it is from. */
export function checkTickForm(
  { file, front, blocks }: Pick<Named<unknown>, 'file' | 'front' | 'blocks'>,
  report: Report,
): void {
  const kinds = new Set(kindsIn(blocks));
  for (const { kind, message, fix } of NEEDED) {
    if (kinds.has(kind)) continue;
    report({ file: file.shown, ...front.place('tick-form'), rule: 'tick-form', message, fix });
  }
}

const NEEDED: readonly { kind: SourceBlock['kind']; message: string; fix: string }[] = [
  {
    kind: 'ticks',
    message: 'This form has nothing to tick.',
    fix: 'Put a list between “::: tick” and “:::”, or delete the line “tick-form”.',
  },
  {
    kind: 'fill-in',
    message: 'This form has no line for a name or a ward, so staff cannot tell whose it is.',
    fix: 'Put a list like “- My name” and “- My ward” between “::: fill-in” and “:::”.',
  },
];

function kindsIn(blocks: readonly SourceBlock[]): readonly SourceBlock['kind'][] {
  return blocks.flatMap((block) =>
    'blocks' in block ? [block.kind, ...kindsIn(block.blocks)] : [block.kind],
  );
}
