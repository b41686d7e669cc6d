import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { CannotDraw, drawablePages } from '../../a11y/sheet/draw-sheet.ts';
import { readSheet, UnreadableSheet } from '../../a11y/sheet/read-sheet.ts';
import { type Framed, framed } from './framed.ts';

/** Pixels for each point: letters can be read, and a page of A4 is as tall as pictures get. */
const SCALE = 1.5;

/** The page of a PDF that a finding is on, and which it is; nothing where it cannot be drawn. */
export async function sheetPicture(
  folder: string,
  sheet: string,
  where: string | undefined,
): Promise<(Framed & { readonly page: number }) | undefined> {
  const wanted = Number(/^page (\d+)/u.exec(where ?? '')?.[1] ?? 1);
  const file = path.join(folder, sheet);
  try {
    const { pages } = await readSheet(file);
    for await (const page of drawablePages(await readFile(file), pages)) {
      if (page.number !== wanted) continue;
      const { seen, width, height } = page.closer(SCALE);
      const pixels = Buffer.from(seen.buffer, seen.byteOffset, seen.byteLength);
      // What the eight bits above the colour hold means nothing.
      const picture = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
      return { ...(await framed(sharp(await picture.png().toBuffer()))), page: wanted };
    }
  } catch (error) {
    if (!(error instanceof CannotDraw || error instanceof UnreadableSheet)) throw error;
  }
  return undefined;
}
