import { sha256 } from '@noble/hashes/sha2.js';

/** Stands in for `scripts/read/picture-open.ts`, which draws with a library that browsers do not have. */
export const MOST_PIXELS = 50_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

const measured = new Map<string, Size>();

const markOf = (bytes: Uint8Array) =>
  [...sha256(bytes).subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keeps what was measured when the site was made. @param name of a picture, which ends in the mark of its bytes */
export function keepMeasure(name: string, { width, height }: Size): void {
  measured.set(name.slice(-8), { width, height });
}

/** A picture of which only its size is asked. Throws, as a promise, where it cannot be opened. */
export function openPicture(bytes: Uint8Array) {
  const metadata = async () => ({ autoOrient: measured.get(markOf(bytes)) ?? (await sizeOf(bytes)) });
  const picture = {
    metadata,
    resize: () => picture,
    raw: () => picture,
    toBuffer: metadata,
  };
  return picture;
}

/** Of a picture that is newer than the site. */
async function sizeOf(bytes: Uint8Array): Promise<Size> {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith('<')) {
    const { width, height } = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    return { width, height };
  }
  const [root = ''] = /<svg\b[^>]*>/u.exec(text) ?? [];
  const said = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(root)?.[1] ?? '');
  const [, , across = Number.NaN, down = Number.NaN] =
    /\sviewBox="(?<box>[^"]*)"/u
      .exec(root)
      ?.groups?.box?.split(/[\s,]+/u)
      .map(Number) ?? [];
  const size = { width: Math.round(said('width') || across), height: Math.round(said('height') || down) };
  if (!(size.width > 0 && size.height > 0)) throw new Error('The drawing has no size.');
  return size;
}
