import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type ContentToken, contentTokens } from '../model/pdf-tokens.ts';

/** What is said in place of letters for which nothing is read out. */
const NOTHING = '<FEFF>';

/** Nothing is read out for what stands between these. */
const SILENT = `/Span <</ActualText ${NOTHING}>> BDC\n`;
const SILENT_END = '\nEMC';

/** How far a mark may stand above or below its letter, in parts of the size of type. */
const NEAR = 0.5;

/**
 * Makes each group of letters be read out once. Typst draws a mark that stands above its letters (the r of “কর্মী”) after them and apart,
 * and says of it again that it is the whole group, so a screen reader would say the group twice.
 *
 * @returns the same file with such marks silent, or as it was if there are none
 */
export async function mendClusters(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  let mended = false;
  for (const page of document.getPages()) {
    const contents = page.node.Contents();
    const stream = contents instanceof PDFArray ? contents.lookup(0) : contents;
    if (!(stream instanceof PDFRawStream)) continue;
    const drawn = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const silent = silentOnce(drawn, lettersOf(page.node.Resources()));
    if (silent === drawn) continue;
    mended = true;
    const bytes = Buffer.from(silent, 'latin1');
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(bytes)));
  }
  return mended ? document.save({ useObjectStreams: false, updateFieldAppearances: false }) : pdf;
}

/** What each glyph of each font is read as: by `/f0`, then by its number in hexadecimal digits. */
export type Letters = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function lettersOf(resources: PDFDict | undefined): Letters {
  const fonts = resources?.lookup(PDFName.of('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.entries().map(([name]) => {
      const font = fonts.lookup(name);
      const map = font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined;
      const text =
        map instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(map).decode()).toString('latin1') : '';
      const pairs = [...text.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/gu)];
      return [
        name.asString(),
        new Map(pairs.map(([, glyph = '', letters = '']) => [glyph.toLowerCase(), letters])),
      ];
    }),
  );
}

/** The group of letters that was last shown, and where. */
interface Shown {
  readonly letters: string;
  readonly y: number;
  /** Its glyphs so far. A group that is shown again begins with one of them; what belongs to it does not. */
  readonly glyphs: readonly string[];
}

/** What is said in place of some letters, as it is written, and where it stands. */
interface Spoken {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

function silentOnce(drawn: string, letters: Letters): string {
  const changes: { readonly start: number; readonly end: number; readonly to: string }[] = [];
  let operands: ContentToken[] = [];
  let font = '';
  let size = 0;
  let y = 0;
  let spoken: Spoken | undefined;
  let depth = 0;
  let last: Shown | undefined;
  const number = (place: number) => Number(operands.at(place)?.text ?? 0);
  let within: readonly string[] = [];
  /** Whether this belongs to the group before it, which has been read out. */
  const belongs = (shown: string, glyphs: readonly string[]) =>
    last !== undefined &&
    last.letters === shown &&
    last.y !== y &&
    Math.abs(last.y - y) < NEAR * size &&
    !glyphs.some((glyph) => last?.glyphs.includes(glyph));
  const show = (shown: string, glyphs: readonly string[]) => {
    last = { letters: shown, y, glyphs };
  };
  for (const token of contentTokens(drawn)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    switch (token.text) {
      case 'cm':
        y = number(-1);
        break;
      case 'Tf':
        font = operands.at(-2)?.text ?? '';
        size = number(-1);
        break;
      case 'BDC':
      case 'BMC':
        if (spoken) depth += 1;
        else spoken = spokenIn(operands);
        within = spoken && depth > 0 ? within : [];
        break;
      case 'EMC':
        if (depth > 0) depth -= 1;
        else if (spoken) {
          const rest = belongs(spoken.letters, within);
          if (rest) changes.push({ ...spoken, to: NOTHING });
          show(spoken.letters, rest ? [...(last?.glyphs ?? []), ...within] : within);
          spoken = undefined;
        }
        break;
      case 'Tj':
      case 'TJ': {
        const glyphs = glyphsIn(operands);
        if (spoken) {
          within = [...within, ...glyphs];
          break;
        }
        const shown = glyphs.map((glyph) => letters.get(font)?.get(glyph) ?? '');
        const [first] = operands;
        const group = shown.at(-1) ?? '';
        if (first && shown.every((one) => one === group) && belongs(group, glyphs)) {
          const { start } = first;
          changes.push({
            start,
            end: token.end,
            to: `${SILENT}${drawn.slice(start, token.end)}${SILENT_END}`,
          });
          show(group, [...(last?.glyphs ?? []), ...glyphs]);
        } else show(group, glyphs.slice(-1));
        break;
      }
      default:
    }
    operands = [];
  }
  let out = '';
  let copied = 0;
  for (const { start, end, to } of changes) {
    out += drawn.slice(copied, start) + to;
    copied = end;
  }
  return out + drawn.slice(copied);
}

function spokenIn(operands: readonly ContentToken[]): Spoken | undefined {
  const at = operands.findIndex(({ text }) => text === '/ActualText');
  const value = at === -1 ? undefined : operands[at + 1];
  if (value?.kind !== 'string') return undefined;
  return { letters: value.text.replace(/[^0-9A-Fa-f]/gu, '').slice(4), start: value.start, end: value.end };
}

/** The glyphs of strings as Typst writes them: two bytes each, in hexadecimal digits. */
export function glyphsIn(
  operands: readonly { readonly kind: string; readonly text: string }[],
): readonly string[] {
  return operands
    .filter(({ kind }) => kind === 'string')
    .flatMap(({ text }) => bytesOf(text).match(/[0-9a-f]{4}/gu) ?? []);
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function bytesOf(text: string): string {
  if (text.startsWith('<')) return text.replace(/[^0-9A-Fa-f]/gu, '').toLowerCase();
  const plain = text
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/gu, (_, after: string) =>
      /^[0-7]/u.test(after) ? String.fromCharCode(Number.parseInt(after, 8)) : (ESCAPED[after] ?? after),
    );
  return Buffer.from(plain, 'latin1').toString('hex');
}
