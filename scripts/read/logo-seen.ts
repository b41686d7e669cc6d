import { LEAST_FOR_PICTURES } from '../model/look/grounds.ts';
import { channelsOf } from '../model/look/oklch.ts';
import { contrastBetween, luminanceOf } from '../model/luminance.ts';
import { openPicture } from './picture-open.ts';

/** About as large as it is shown, in pixels. */
const SHOWN = { width: 440, height: 120, fit: 'inside' } as const;

/** Of 255; less is seen through rather than seen. */
const SOLID = 128;

/** Contrast from which two pixels are of different colours, whatever the camera or a program that packs pictures did to them. */
const DIFFERENT = 1.2;

/**
 * How much of a logo stands out from the band that it is on, from 0 to 1. One that has a ground of its own may stand out from that
 * instead: white letters on blue can be read on a band of the same blue.
 *
 * @param band its colour, `#0b3a45`
 */
export async function shareSeen(bytes: Buffer, band: string): Promise<number> {
  const { data, info } = await openPicture(bytes)
    .resize(SHOWN)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const lights: number[] = [];
  const edge: number[] = [];
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0, cover = 0] = data.subarray(at * channels, (at + 1) * channels);
    const light = cover >= SOLID ? luminanceOf(red, green, blue) : undefined;
    if (light !== undefined) lights.push(light);
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) edge.push(light ?? Number.NaN);
  }
  const onBand = shareFrom(luminanceOf(...channelsOf(band)), lights);
  const [ground = Number.NaN] = edge;
  const isPlain = edge.every((light) => contrastBetween(light, ground) < DIFFERENT);
  if (!isPlain) return onBand;
  const drawn = lights.filter((light) => contrastBetween(light, ground) >= DIFFERENT);
  return Math.max(onBand, shareFrom(ground, drawn));
}

function shareFrom(ground: number, lights: readonly number[]): number {
  const seen = lights.filter((light) => contrastBetween(light, ground) >= LEAST_FOR_PICTURES);
  return lights.length === 0 ? 0 : seen.length / lights.length;
}
