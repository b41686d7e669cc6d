import type { SheetLine } from './sheet-lines.ts';

/** The lines of one block of running text, as far as they stand on one side of the paper. */
export interface RunningBlock {
  /** “page 2”, “page 2, left half” */
  readonly side: string;
  /** The first page is 1. */
  readonly page: number;
  /** From the top. */
  readonly lines: readonly SheetLine[];
}
