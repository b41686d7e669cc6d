import { madePicture } from '../scripts/model/made-picture.ts';
import type { MadePicture, Picture } from '../scripts/model/picture.ts';
import type { ShownPicture } from './components/picture/shown-picture.ts';

/** A picture with its files’ addresses as written on a page. A picture of which none were made is our bug, so this throws. */
export function shownPicture(
  picture: Picture,
  made: readonly MadePicture[],
  href: (file: string) => string,
  lazy = false,
): ShownPicture {
  const found = madePicture(picture, made);
  if (!found) throw new Error(`No files were made of the picture ${picture.file}.`);
  return { files: found.files.map(({ path, ...file }) => ({ ...file, href: href(path) })), lazy };
}
