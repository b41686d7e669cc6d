import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Finding } from '../../a11y/finding.ts';
import { CannotDraw, type Drawing, drawablePages } from '../../a11y/sheet/draw-sheet.ts';
import type { SheetLeaf } from '../../a11y/sheet/open-sheet.ts';
import { readSheet, UnreadableSheet } from '../../a11y/sheet/read-sheet.ts';
import type { Box } from '../../a11y/sheet/sheet-content.ts';
import { type Framed, framed } from './framed.ts';
import { wordsOnSheet } from './words-on-sheet.ts';

/** Pixels for each point: letters can be read, and a page of A4 is about as tall as pictures get. */
const SCALE = 1.5;

/** How much of the page is shown above and below the words, and how far their frame is from them, in points. */
const MARGIN = 100;
const GAP = 4;

/** A picture of a PDF: of the words that a finding quotes, or else of the whole page. */
export interface SheetPicture extends Framed {
  readonly page: number;
  readonly words?: string;
}

/** What of a PDF a finding is about; nothing where it cannot be drawn. */
export async function sheetPicture(
  folder: string,
  { page: sheet, where, message }: Finding,
): Promise<SheetPicture | undefined> {
  const wanted = Number(/^page (\d+)/u.exec(where ?? '')?.[1] ?? 1);
  const file = path.join(folder, sheet);
  try {
    const { pages } = await readSheet(file);
    for await (const page of drawablePages(await readFile(file), pages)) {
      if (page.number !== wanted) continue;
      const quoted = wordsOnSheet(page.leaf, message);
      if (!quoted) return { ...(await framed(await pictureOf(page.closer(SCALE)))), page: wanted };
      const shown = bandAround(quoted.box, page.leaf);
      const drawing = page.closer(SCALE, shown);
      const { scale, left, top } = drawing;
      const { box, words } = quoted;
      const frame = {
        left: (box.left - GAP) * scale - left,
        top: (page.leaf.height - box.top - GAP) * scale - top,
        width: (box.right - box.left + 2 * GAP) * scale,
        height: (box.top - box.bottom + 2 * GAP) * scale,
      };
      return { ...(await framed(await pictureOf(drawing), frame)), page: wanted, words };
    }
  } catch (error) {
    if (!(error instanceof CannotDraw || error instanceof UnreadableSheet)) throw error;
  }
  return undefined;
}

function bandAround({ bottom, top }: Box, { width, height }: SheetLeaf): Box {
  return { left: 0, right: width, bottom: Math.max(0, bottom - MARGIN), top: Math.min(height, top + MARGIN) };
}

/** The engine’s memory is used again for the next page, so its pixels are copied. */
async function pictureOf({ seen, width, height }: Drawing): Promise<Sharp> {
  const pixels = Buffer.from(seen.buffer, seen.byteOffset, seen.byteLength);
  // What the eight bits above the colour hold means nothing.
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return sharp(await picture.png().toBuffer());
}
