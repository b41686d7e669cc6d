/** Kinds of file that a picture may be, as sharp reads them all on every machine. */
export const PICTURE_KINDS = ['png', 'jpeg', 'webp', 'avif', 'svg'] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What a file is, told by its bytes: a permitted kind, the name of another kind, or `undefined`. */
export type FoundKind = { readonly kind: PictureKind } | { readonly other: string };

/**
 * Tells what a file is from its first bytes. Its name says nothing: telephones and chat programs rename pictures freely.
 * `svg` means only that the file is text that begins with a tag.
 */
export function pictureKind(bytes: Uint8Array): FoundKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const at = SIGNATURES.find(({ offset, text }) => head.startsWith(text, offset));
  if (at) return at.found;
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return { kind: 'webp' };
  if (head.startsWith('ftyp', 4)) return boxedKind(head);
  if (
    head
      .replace(/^\u00ef\u00bb\u00bf/u, '')
      .trimStart()
      .startsWith('<')
  )
    return { kind: 'svg' };
  return undefined;
}

const SIGNATURES: readonly { offset: number; text: string; found: FoundKind }[] = [
  { offset: 0, text: '\x89PNG\r\n\x1a\n', found: { kind: 'png' } },
  { offset: 0, text: '\xff\xd8\xff', found: { kind: 'jpeg' } },
  { offset: 0, text: 'GIF8', found: { other: 'a GIF picture' } },
  { offset: 0, text: 'BM', found: { other: 'a BMP picture' } },
  { offset: 0, text: 'II*\0', found: { other: 'a TIFF picture' } },
  { offset: 0, text: 'MM\0*', found: { other: 'a TIFF picture' } },
  { offset: 0, text: '%PDF', found: { other: 'a PDF document' } },
  { offset: 0, text: 'PK\x03\x04', found: { other: 'a document or a zip file' } },
  { offset: 0, text: '\x1f\x8b', found: { other: 'a compressed file' } },
];

/** The brands a file of the ISO media family claims: AVIF, the photographs of telephones, and films share one beginning. */
function boxedKind(head: string): FoundKind {
  const size = Math.min(head.length, head.charCodeAt(2) * 256 + head.charCodeAt(3));
  const brands = head.slice(8, size);
  if (/avif|avis/u.test(brands)) return { kind: 'avif' };
  if (/hei[cxms]|hev[cxms]|mif1/u.test(brands)) return { other: 'a HEIC photograph' };
  return { other: 'a film' };
}
