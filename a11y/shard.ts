import { hash } from 'node:crypto';

/** A share of a folder, for one of several machines: the second of four has the index 2. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A share, and the folder it is of. */
export interface ShardOfFolder extends Shard {
  /** SHA-256 over the paths and bytes of all files of the folder. */
  readonly folder: string;
}

/**
 * Whether a file falls to a share. Its path alone decides, so it is the same on every machine, and a file that is added
 * later moves no other one to a machine that has no verdict on it.
 */
export function isIn({ index, of }: Shard, path: string): boolean {
  return Number.parseInt(hash('sha256', path).slice(0, 12), 16) % of === index - 1;
}
