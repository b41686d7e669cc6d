import type { RunningBlock } from './running-block.ts';

/** A block whose lines begin at one edge and end at another, all but its last. */
export interface EvenBlock extends RunningBlock {
  /** How wide the gaps between words are in each line but the last, in parts of the size of type. */
  readonly gaps: readonly (readonly number[])[];
}
