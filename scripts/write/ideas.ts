import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Idea } from '../model/idea.ts';
import type { MadePicture } from '../model/picture.ts';
import { openContent } from '../read/open-content.ts';
import { pictureName } from '../read/picture-name.ts';

/**
 * Publishes the pictures of Easy Read as the drawings they are, for the web and for sheets alike: they are small, sharp at
 * any size, and there are many of them.
 *
 * @param content the content folder on disk
 * @throws if a picture has changed since it was read
 */
export async function writeIdeas(
  ideas: readonly Idea[],
  content: string,
  out: string,
): Promise<readonly MadePicture[]> {
  if (ideas.length > 0) await mkdir(path.join(out, 'pictures'), { recursive: true });
  const folder = openContent(content);
  return Promise.all(
    ideas.map(async ({ picture }) => {
      const source = folder.file(picture.file).path;
      if (pictureName(picture.file, await readFile(source)) !== picture.name)
        throw new Error(`${picture.file} was changed while the site was being built. Build it again.`);
      const file = `pictures/${picture.name}.svg`;
      await copyFile(source, path.join(out, ...file.split('/')));
      const { width, height } = picture;
      return { picture, files: [{ path: file, format: 'svg', width, height } as const], print: source };
    }),
  );
}
