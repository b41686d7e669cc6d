import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { CACHE } from '../model/cache-folder.ts';
import {
  type MadePicture,
  type Picture,
  type PictureFile,
  PRINT_PIXELS,
  WEB_WIDTHS,
} from '../model/picture.ts';
import { openContent } from '../read/open-content.ts';
import { pictureName } from '../read/picture-name.ts';
import { openPicture } from '../read/picture-open.ts';
import { kept } from './kept.ts';

/** Width in pixels made for sheets: 300 dots an inch, where the source has them. */
const PAPER_WIDTH = Math.round(PRINT_PIXELS * 1.5);

/** Where encoded pictures are kept between builds. AVIF is by far the slowest thing to make. */
const STORE = path.join(CACHE, 'pictures');

/**
 * Makes the files of each picture: AVIF, WebP and PNG at WEB_WIDTHS under `pictures/` in `out`, and a PNG of each photograph for
 * sheets in `printFolder`; a drawing goes on a sheet as it is. Nothing is enlarged but drawings; nothing the camera noted (place, time, owner) is kept; the same pictures
 * give the same bytes. See-through parts stay so on the web and turn white on paper.
 *
 * @param content the content folder on disk
 * @param progress told how many pictures of how many are made
 * @param store where encoded files are kept between builds
 * @throws if a picture has changed since it was read
 */
export async function writePictures(
  pictures: readonly Picture[],
  content: string,
  out: string,
  printFolder: string,
  progress?: (done: number, of: number) => void,
  store = STORE,
): Promise<readonly MadePicture[]> {
  if (pictures.length > 0) await mkdir(path.join(out, 'pictures'), { recursive: true });
  const folder = openContent(content);
  const made: MadePicture[] = [];
  // One at a time: each unpacks a large picture several times over, on every core.
  for (const picture of pictures) {
    const file = folder.file(picture.file).path;
    const source = await readFile(file);
    if (pictureName(picture.file, source) !== picture.name)
      throw new Error(`${picture.file} was changed while the site was being built. Build it again.`);
    const [files, print] = await Promise.all([
      writeForWeb(picture, source, out, store),
      // On paper a drawing is drawn as it is: sharp at any size, and a sheet with it is made a quarter faster.
      picture.drawing ? file : writeForPaper(picture, source, printFolder, store),
    ]);
    made.push({ picture, files, print });
    progress?.(made.length, pictures.length);
  }
  return made;
}

async function writeForPaper(
  picture: Picture,
  source: Buffer,
  folder: string,
  store: string,
): Promise<string> {
  const print = path.join(folder, `${picture.name}.png`);
  await writeFile(print, await encoded(source, widthUpTo(PAPER_WIDTH, picture), FOR_PAPER, store));
  return print;
}

async function writeForWeb(
  picture: Picture,
  source: Buffer,
  out: string,
  store: string,
): Promise<PictureFile[]> {
  const widths = [...new Set(WEB_WIDTHS.map((width) => widthUpTo(width, picture)))];
  return Promise.all(
    webEncoders(picture).flatMap((encoder) =>
      widths.map(async (target) => {
        const bytes = await encoded(source, target, encoder, store);
        const { format } = encoder;
        const file = `pictures/${picture.name}-${target}.${format}`;
        await writeFile(path.join(out, ...file.split('/')), bytes);
        const { width, height } = await sharp(bytes).metadata();
        return { path: file, format, width, height };
      }),
    ),
  );
}

/** A drawing is drawn at any width; a photograph made wider than it is would only weigh more. */
function widthUpTo(width: number, picture: Picture): number {
  return picture.drawing ? width : Math.min(width, picture.width);
}

interface Encoder {
  readonly format: PictureFile['format'];
  readonly settings: object;
  readonly encode: (drawn: Sharp) => Sharp;
}

/** Drawings have few colours and hard edges: WebP without loss is then the smaller one, and PNG needs no palette. */
function webEncoders({ drawing }: Picture): readonly Encoder[] {
  // The usual effort, 4, takes several times as long for files hardly smaller.
  const avif = { quality: 60, effort: 2 };
  const webp = drawing ? { lossless: true, effort: 2 } : { quality: 80 };
  // Only browsers of before 2020 ask for PNG. 256 colours make a photograph far smaller, if a little banded.
  const png = { compressionLevel: 9, palette: !drawing, effort: 4 };
  return [
    { format: 'avif', settings: avif, encode: (drawn) => drawn.avif(avif) },
    { format: 'webp', settings: webp, encode: (drawn) => drawn.webp(webp) },
    { format: 'png', settings: png, encode: (drawn) => drawn.png(png) },
  ];
}

/** Paper keeps every colour. A see-through picture is put on white, as the paper will be. */
const FOR_PAPER: Encoder = {
  format: 'png',
  settings: { compressionLevel: 9, background: 'white' },
  encode: (drawn) => drawn.flatten({ background: 'white' }).png({ compressionLevel: 9 }),
};

function encoded(
  source: Buffer,
  width: number,
  { format, settings, encode }: Encoder,
  store: string,
): Promise<Buffer> {
  const key = [createHash('sha256').update(source).digest('hex'), width, format, settings, sharp.versions];
  // No `keepMetadata`: sharp then leaves out everything but the picture, turned upright and in sRGB.
  return kept(store, JSON.stringify(key), () => encode(openPicture(source).resize({ width })).toBuffer());
}
