import sharp, { type Sharp } from 'sharp';

/** A rectangle in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture as bytes, in WebP. */
export interface Framed {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** No wider, so that it is seen whole beside its words. */
const WIDEST = 740;
const TALLEST = 900;

/** Draws a frame around a part of a picture, seen on any ground, and makes the picture small. */
export async function framed(picture: Sharp, around?: Rectangle): Promise<Framed> {
  const { width, height } = await picture.metadata();
  const drawn = around
    ? picture.composite([{ input: frameSvg(width, height, around), left: 0, top: 0 }])
    : picture;
  const { data, info } = await sharp(await drawn.png().toBuffer())
    .resize({ width: WIDEST, height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 85 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** Dark between two light lines, and broken, so that it is not taken for a part of the page. */
function frameSvg(width: number, height: number, { left, top, ...size }: Rectangle): Buffer {
  const line = (colour: string, thick: number, dashes = '') =>
    `<rect x="${left}" y="${top}" width="${size.width}" height="${size.height}" rx="4" fill="none" stroke="${colour}" stroke-width="${thick}" ${dashes}/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${line('#fff', 8)}${line('#b3005a', 4, 'stroke-dasharray="14 4"')}</svg>`,
  );
}
