import sharp from 'sharp';
import { type Colour, colourOf } from '../sheet/colour.ts';
import type { Tab } from './tab.ts';

/** A place on the page, in CSS pixels from its top left. It must be in the window when a picture is taken of it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of part of the window: one pixel for each CSS pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each, row by row. */
  readonly bytes: Uint8Array;
}

/** Takes a picture of part of the window as it is now, smaller where a scale below 1 is given. Costs some 40 ms. */
export async function shoot({ session }: Tab, place: Place, scale = 1): Promise<Pixels> {
  const { x, y, width, height } = place;
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: false,
    clip: {
      x: Math.floor(x),
      y: Math.floor(y),
      width: Math.ceil(width),
      height: Math.ceil(height),
      scale,
    },
  });
  const { data: bytes, info } = await sharp(Buffer.from(data, 'base64'))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes };
}

/** The colour of each pixel, row by row. */
export function* coloursOf({ bytes }: Pixels): Iterable<Colour> {
  for (let at = 0; at + 2 < bytes.length; at += 3) yield colourAt(bytes, at);
}

/** The colour of the pixel whose red is at this place. */
export function colourAt(bytes: Uint8Array, at: number): Colour {
  return colourOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
}
