import type { PictureKind } from './picture-kind.ts';

/**
 * Whether a raster picture holds more than one frame. Nothing on a page may move by itself (WCAG 2.2.2), and a still made
 * from the first frame of a moving picture seldom shows what its author meant.
 */
export function pictureMoves(bytes: Buffer, kind: PictureKind): boolean {
  switch (kind) {
    case 'png':
      return pngHasFrames(bytes);
    case 'webp':
      // The second flag bit of the extended header (VP8X) says that there are frames.
      return bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0b10) !== 0;
    case 'avif':
      // `avis` is the brand of a sequence; a still has `avif` alone.
      return bytes.toString('latin1', 8, Math.min(512, bytes.readUInt32BE(0))).includes('avis');
    default:
      return false;
  }
}

/** An animated PNG has an `acTL` chunk before its first `IDAT`; sharp reads only the first frame and doesn't say. */
function pngHasFrames(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const chunk = bytes.toString('latin1', at + 4, at + 8);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}
