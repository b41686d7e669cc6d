import type { Picture } from './picture.ts';

/** An idea of the picture dictionary: wherever Easy Read speaks of it, the same picture stands beside the words. */
export interface Idea {
  /** `advocate` */
  readonly id: string;
  /** A drawing, published and printed as it is. The words beside it say what it shows, so it has no others. */
  readonly picture: Picture;
}
