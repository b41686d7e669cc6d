import { type ContentToken, contentTokens } from '../../model/pdf-tokens.ts';

/** What operators name out of the resources of their page, and at which of their operands. */
const NAMING: ReadonlyMap<string, readonly [kind: string, operand: number]> = new Map([
  ['Tf', ['Font', 0]],
  ['Do', ['XObject', 0]],
  ['gs', ['ExtGState', 0]],
  ['cs', ['ColorSpace', 0]],
  ['CS', ['ColorSpace', 0]],
  ['sh', ['Shading', 0]],
  ['BDC', ['Properties', 1]],
  ['DP', ['Properties', 1]],
]);

export interface HalfChanges {
  /** The new name of a resource; the same for those that no page has to explain, such as `/DeviceGray`. */
  rename(kind: string, name: string): string;
  /** The new number of a piece of marked content. */
  renumber(mark: number): number;
}

/**
 * What a page draws, so that it can share a page with another: its resources and its marked content have other names,
 * and the rest is the same to the byte.
 *
 * @param content one character for each byte
 */
export function halfContent(content: string, { rename, renumber }: HalfChanges): string {
  const parts: string[] = [];
  let copied = 0;
  const replace = ({ start, end }: ContentToken, text: string) => {
    parts.push(content.slice(copied, start), text);
    copied = end;
  };
  let operands: ContentToken[] = [];
  for (const token of contentTokens(content)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    // What follows is a picture in bytes, not in words.
    if (token.text === 'BI') throw new Error('A page with a picture within its text cannot be imposed.');
    const [kind, place = 0] = NAMING.get(token.text) ?? [];
    const named = operands[place];
    if (kind !== undefined && named?.kind === 'name') replace(named, rename(kind, named.text));
    const mark = token.text === 'BDC' && operands[operands.findIndex(({ text }) => text === '/MCID') + 1];
    if (mark && mark.kind === 'word') replace(mark, String(renumber(Number(mark.text))));
    operands = [];
  }
  parts.push(content.slice(copied));
  return parts.join('');
}
