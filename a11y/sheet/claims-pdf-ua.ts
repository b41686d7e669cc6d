import { sizeOfCode } from '../../scripts/model/sheet.ts';

/**
 * Whether a PDF says that it follows PDF/UA, or carries a code of this program, whose sheets must. Most say it in plain
 * letters, which are found without opening the file. One that cannot be opened says nothing.
 */
export async function claimsPdfUa(bytes: Uint8Array): Promise<boolean> {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('pdfuaid:part')) return true;
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const { info, metadata } = await (await opening.promise).getMetadata();
    const { Keywords } = info as Readonly<Record<string, unknown>>;
    const words = typeof Keywords === 'string' ? Keywords.split(/[\s,;]+/u) : [];
    return metadata?.get('pdfuaid:part') != null || words.some((word) => sizeOfCode(word) !== undefined);
  } catch {
    return false;
  } finally {
    await opening.destroy();
  }
}
