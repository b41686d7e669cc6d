import type { PictureFile } from '../../../scripts/model/picture.ts';

/** A picture with addresses as written on the page it is shown on. */
export interface ShownPicture {
  /** At least one PNG, and any number of sizes of each format. */
  readonly files: readonly (Omit<PictureFile, 'path'> & { readonly href: string })[];
  /** Whether it may wait until the reader comes near it: every picture but the first. */
  readonly lazy: boolean;
}
