import sharp from 'sharp';
import { type Colour, colourOf } from '../../colour/pixel-colour.ts';
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

/** A part of a picture, given in pixels from its top left, as far as it is on it. */
export function cropped({ width, height, bytes }: Pixels, part: Place): Pixels {
  const left = Math.max(0, Math.floor(part.x));
  const top = Math.max(0, Math.floor(part.y));
  const wide = Math.max(0, Math.min(width, Math.ceil(part.x + part.width)) - left);
  const high = Math.max(0, Math.min(height, Math.ceil(part.y + part.height)) - top);
  const rows = Array.from({ length: high }, (_, row) => {
    const at = ((top + row) * width + left) * 3;
    return bytes.subarray(at, at + wide * 3);
  });
  return { width: wide, height: high, bytes: Buffer.concat(rows) };
}

/** The colour of the pixel whose red is at this place. */
export function colourAt(bytes: Uint8Array, at: number): Colour {
  return colourOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
}
