import type { Surroundings } from '../blocks/blocks.tsx';

/** What each side needs from the page they stand on: links lead to leaflets in the language of their words. */
export interface BesideSurroundings {
  readonly own: Surroundings;
  readonly english: Surroundings;
}
