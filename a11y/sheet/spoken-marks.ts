import { PDFString } from '@cantoo/pdf-lib';
import { contentTokens } from '../../scripts/model/pdf-tokens.ts';

/**
 * What each marked part of a page’s drawing says in place of its letters (ActualText, ISO 32000-1, 14.9.4), in the order in which the
 * parts begin; undefined for one that says nothing of its own. Letters that are drawn in another order than they are read, as in
 * Bengali and Punjabi, have such words. pdfjs passes over them.
 *
 * @param content one character for each byte
 */
export function spokenMarks(content: string): readonly (string | undefined)[] {
  if (!content.includes('ActualText')) return [];
  const marks: (string | undefined)[] = [];
  let operands: { readonly kind: string; readonly text: string }[] = [];
  for (const token of contentTokens(content)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    if (token.text === 'BMC') marks.push(undefined);
    if (token.text === 'BDC') {
      const at = operands.findIndex(({ text }) => text === '/ActualText');
      const value = at === -1 ? undefined : operands[at + 1];
      marks.push(value?.kind === 'string' ? textOf(value.text) : undefined);
    }
    operands = [];
  }
  return marks;
}

/** A string as it is written in a PDF: `<FEFF0A39>` or `(two)`. */
function textOf(written: string): string | undefined {
  if (!written.startsWith('<')) return PDFString.of(written.slice(1, -1)).decodeText();
  const bytes = Buffer.from(written.replace(/[^0-9A-Fa-f]/gu, ''), 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : undefined;
}
