import sharp, { type Sharp } from 'sharp';

/**
 * Most pixels a picture may unpack to: a few kilobytes of PNG can unpack to gigabytes of memory.
 * The cameras of telephones make from 12 to 50 million.
 */
export const MOST_PIXELS = 50_000_000;

// With several threads the AVIF encoder cuts a picture into as many tiles, and its bytes depend on the machine’s cores.
// Work for several cores comes from encoding several files at once.
sharp.concurrency(1);
// No picture is made twice, so what libvips keeps in case one is would only fill the memory.
sharp.cache(false);

/** The one way a picture is handed to sharp: damaged and oversized ones throw; a photograph is turned the way it was held. */
export function openPicture(bytes: Buffer, most = MOST_PIXELS): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: Number.isFinite(most) && most, autoOrient: true });
}
