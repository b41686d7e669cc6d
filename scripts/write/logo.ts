import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOGO_HEIGHT, LOGO_WIDTH, type Logo, type LogoFile, type MadeLogo } from '../model/look/look.ts';
import type { Picture } from '../model/picture.ts';
import { openContent } from '../read/open-content.ts';
import { pictureName } from '../read/picture-name.ts';
import { openPicture } from '../read/picture-open.ts';

/**
 * Writes a logo under `pictures/` in `out`: a drawing as it is, any other as PNG, no larger than it is shown on a fine screen.
 *
 * @param content the content folder on disk
 * @throws if it has changed since it was read
 */
export async function writeLogo({ usual, dark }: Logo, content: string, out: string): Promise<MadeLogo> {
  await mkdir(path.join(out, 'pictures'), { recursive: true });
  return {
    usual: await writeOne(usual, content, out),
    ...(dark && { dark: await writeOne(dark, content, out) }),
  };
}

async function writeOne(picture: Picture, content: string, out: string): Promise<LogoFile> {
  const source = await readFile(openContent(content).own(picture.file).path);
  if (pictureName(picture.file, source) !== picture.name)
    throw new Error(`${picture.file} was changed while the site was being built. Build it again.`);
  const write = async (ending: string, bytes: Buffer) => {
    const file = `pictures/${picture.name}.${ending}`;
    await writeFile(path.join(out, ...file.split('/')), bytes);
    return file;
  };
  if (picture.drawing) {
    const { width, height } = picture;
    return { path: await write('svg', source), width, height };
  }
  const { data, info } = await openPicture(source)
    .resize({ width: 2 * LOGO_WIDTH, height: LOGO_HEIGHT, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { path: await write('png', data), width: info.width, height: info.height };
}
