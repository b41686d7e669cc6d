import { foundBy } from './found-by.ts';
import type { MadePicture, Picture } from './picture.ts';

const madeByName = foundBy(({ picture }: MadePicture) => picture.name);

/** What was made of a picture, if anything was. */
export function madePicture(
  { name }: Pick<Picture, 'name'>,
  made: readonly MadePicture[],
): MadePicture | undefined {
  return madeByName(made, name)[0];
}
