import { WIDTHS } from './page-standard.ts';

export type Runner = 'htmlcs' | 'axe';

/** An engine in a window, as a part of what is asked of a page. */
export type EnginePart = Runner | `${Runner}-narrow`;

/** What an engine is called in a window of some width: in the narrow one it is a part of its own. */
export function enginePart(runner: Runner, width: number): EnginePart {
  return width === WIDTHS[0] ? runner : `${runner}-narrow`;
}
