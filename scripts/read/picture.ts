import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Picture, PRINT_PIXELS } from '../model/picture.ts';
import { didYouMean } from './nearest.ts';
import { inspectDrawing } from './picture-drawing.ts';
import { drawingFault, movingFault, type PictureFault } from './picture-fault.ts';
import { pictureKind } from './picture-kind.ts';
import { pictureMoves } from './picture-moves.ts';
import { pictureName } from './picture-name.ts';
import { MOST_PIXELS, openPicture } from './picture-open.ts';

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Tallest for its width: at the width pictures are printed, a taller one would fill an A4 sheet by itself. */
const TALLEST = 2;

export type PictureRead = { readonly picture: Picture } | { readonly wrong: PictureFault };

/** What a picture is for. */
export interface PictureUse {
  /** What it lies beside: “the leaflet”. */
  readonly beside: string;
  /** What is wrong with its size, where it is not too large to open. */
  faultOfSize(size: Size, drawing: boolean, called: string): PictureFault | undefined;
}

const IN_A_LEAFLET: PictureUse = { beside: 'the leaflet', faultOfSize: faultOnPaper };

/**
 * Reads a picture and makes sure that it is one, is safe to open, stands still, and is large enough for its use: to print, where
 * nothing else is said.
 *
 * @param file where it lies on disk
 * @param name from the content folder, with forward slashes: `leaflets/imha/talking.svg`
 */
export async function readPicture(
  file: string,
  name: string,
  use: PictureUse = IN_A_LEAFLET,
): Promise<PictureRead> {
  const called = path.posix.basename(name);
  const absent = await absence(file, called, use.beside);
  if (absent) return { wrong: absent };

  const bytes = await readFile(file);
  const found = pictureKind(bytes);
  if (!found || 'other' in found) return { wrong: notAPicture(called, found?.other) };
  const { kind } = found;

  if (kind === 'svg') {
    const wrong = await faultOfDrawing(bytes, called);
    if (wrong) return { wrong };
  } else if (pictureMoves(bytes, kind)) {
    return { wrong: movingFault(called) };
  }

  const size = await sizeOf(bytes);
  if (!size) return { wrong: damaged(called) };
  const drawing = kind === 'svg';
  const wrong =
    size.width * size.height > MOST_PIXELS
      ? tooManyPixels(size, called)
      : (use.faultOfSize(size, drawing, called) ?? ((await unpacks(bytes)) ? undefined : damaged(called)));
  return wrong ? { wrong } : { picture: { file: name, name: pictureName(name, bytes), ...size, drawing } };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

async function absence(file: string, called: string, besides: string): Promise<PictureFault | undefined> {
  const beside = await readdir(path.dirname(file)).catch((): string[] => []);
  // Some disks find `Talking.SVG` under `talking.svg`, others don't; the exact name works on all.
  if (!beside.includes(path.basename(file))) {
    const pictures = beside.filter((other) => /\.(?:png|jpe?g|webp|avif|svg)$/iu.test(other));
    return {
      rule: 'picture-missing',
      message: `There is no picture “${called}” in this folder.`,
      fix: `${didYouMean(called, pictures)}Put the picture beside ${besides}, with exactly this name.`,
    };
  }
  const status = await stat(file);
  if (!status.isFile()) {
    return {
      rule: 'picture-not-a-picture',
      message: `“${called}” is a folder, not a picture.`,
      fix: 'Give the name of the picture itself.',
    };
  }
  if (status.size > MOST_BYTES) {
    return {
      rule: 'picture-too-large',
      message: `“${called}” is ${Math.ceil(status.size / 1024 / 1024)} MB. The most is ${MOST_BYTES / 1024 / 1024} MB.`,
      fix: 'Save a smaller copy of the picture.',
    };
  }
  return undefined;
}

async function faultOfDrawing(bytes: Buffer, called: string): Promise<PictureFault | undefined> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return drawingFault('not-utf-8', called);
  }
  if (text.includes('\0')) return drawingFault('not-utf-8', called);
  const found = inspectDrawing(text);
  if (found.trouble !== undefined) return drawingFault(found.trouble, called);
  for (const embedded of found.embedded) {
    const inside = pictureKind(embedded);
    const kind = inside && 'kind' in inside ? inside.kind : undefined;
    // A drawing within a drawing would need checking all the way down.
    if (!kind || kind === 'svg') return drawingFault('outside', called);
    if (pictureMoves(embedded, kind)) return movingFault(called);
    const size = await sizeOf(embedded);
    if (!size) return damaged(called);
    if (size.width * size.height > MOST_PIXELS) return tooManyPixels(size, called);
  }
  return undefined;
}

/** Size as it is shown, from the header alone; nothing is unpacked yet. */
async function sizeOf(bytes: Buffer): Promise<Size | undefined> {
  try {
    const { autoOrient } = await openPicture(bytes, Number.POSITIVE_INFINITY).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return undefined;
  }
}

/** Headers can be whole where the rest is cut off; only unpacking shows it. */
async function unpacks(bytes: Buffer): Promise<boolean> {
  try {
    await openPicture(bytes).resize({ width: 64 }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function faultOnPaper(size: Size, drawing: boolean, called: string): PictureFault | undefined {
  if (size.height > size.width * TALLEST) {
    return {
      rule: 'picture-too-tall',
      message: `“${called}” is ${(size.height / size.width).toFixed(1)} times as tall as it is wide. It would fill a sheet.`,
      fix: `Cut it so that it is at most ${TALLEST} times as tall as it is wide.`,
    };
  }
  if (!drawing && size.width < PRINT_PIXELS) {
    return {
      rule: 'picture-too-small',
      message: `“${called}” is ${size.width} pixels wide. On paper it would look ragged below ${PRINT_PIXELS} pixels.`,
      fix: `Use a copy at least ${PRINT_PIXELS} pixels wide, or a drawing (SVG). Making this copy larger does not help.`,
    };
  }
  return undefined;
}

function tooManyPixels({ width, height }: Size, called: string): PictureFault {
  return {
    rule: 'picture-too-large',
    message: `“${called}” is ${width} by ${height} pixels, more than can be opened safely.`,
    fix: 'Save a copy 2000 pixels wide.',
  };
}

function notAPicture(called: string, other: string | undefined): PictureFault {
  return {
    rule: 'picture-not-a-picture',
    message:
      other === undefined
        ? `“${called}” is not a picture, whatever its name says.`
        : `“${called}” is ${other}.`,
    fix: 'Use a PNG, JPEG, WebP, AVIF or SVG picture. A photograph from a telephone can be exported as JPEG.',
  };
}

function damaged(called: string): PictureFault {
  return {
    rule: 'picture-not-a-picture',
    message: `“${called}” is damaged or incomplete, and cannot be opened as a picture.`,
    fix: 'Save or download it again.',
  };
}
