import { setFlagsFromString } from 'node:v8';

/**
 * Lets Node look for what can be let go when a quarter more is held than is needed, rather than twice as much, and leaves the
 * part of its memory for what is new as small as it starts. A site of thousands of leaflets then needs far less memory, and takes
 * hardly longer to write.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25');
  setFlagsFromString('--semi-space-growth-factor=1');
}
