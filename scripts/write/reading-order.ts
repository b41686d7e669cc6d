import type { ContentToken } from '../model/pdf-tokens.ts';
import { contentTokens } from '../model/pdf-tokens.ts';
import { glyphsIn } from './mend-clusters.ts';

/** What a font of a page says of each of its glyphs, by its number in hexadecimal digits. */
export interface DrawnFont {
  /** What it is read as. */
  readonly letters: ReadonlyMap<string, string>;
  /** In thousandths of the size of type. */
  widthOf(glyph: string): number;
}

/** A word of a run, or a part of one. */
interface Piece {
  /** How it is drawn. It says itself where it stands, so pieces may come in any order. */
  drawing: string;
  readonly letters: string[];
  /** Whether its glyphs have been drawn. */
  shown: boolean;
  /** Whether it says something else than its glyphs do. */
  marked: boolean;
}

/** Everything between `BT` and `ET`: words of one typeface that run in one direction. */
interface Run {
  readonly start: number;
  readonly pieces: Piece[];
  /** Whether they run from right to left. */
  reversed: boolean;
}

/**
 * The drawing of a page, with its right-to-left words so that they are read as they were written. Typst draws them from the left,
 * each word as a part of its own (ReversedChars, ISO 32000-1, 14.8.2.3.3), and leaves turning them round to whoever reads the file.
 * Who reads part by part, as Firefox does, reads the last word of a line first; and signs alone, such as “):”, nobody can know to be
 * turned. So the words of a run are one part here, and signs alone come in the order in which they are read.
 *
 * @param drawn one character for each byte
 * @param fonts by the names that the page has for them: `/f0`
 */
export function inReadingOrder(drawn: string, fonts: ReadonlyMap<string, DrawnFont>): string {
  let out = '';
  let copied = 0;
  let operands: ContentToken[] = [];
  let font = '';
  let run: Run | undefined;
  let piece = newPiece();
  /** Of each mark that is open in this run: whether it only says that its words run from the right. */
  let open: boolean[] = [];
  for (const token of contentTokens(drawn)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    if (token.text === 'BT') {
      run = { start: token.end, pieces: [], reversed: false };
      piece = newPiece();
      open = [];
    } else if (token.text === 'ET' && run) {
      if (run.reversed) {
        out += `${drawn.slice(copied, run.start)}\n${turned(run, fonts)}`;
        copied = token.start;
      }
      run = undefined;
    } else if (run) {
      const begins = token.text === 'BMC' || token.text === 'BDC';
      const turns = begins ? operands[0]?.text === '/ReversedChars' : token.text === 'EMC' && open.pop();
      if (begins) open.push(turns === true);
      if (turns) run.reversed = true;
      else piece.drawing += `${drawn.slice(operands[0]?.start ?? token.start, token.end)}\n`;
      if (begins && !turns) piece.marked = true;
      if (token.text === 'Tf') font = operands.at(-2)?.text ?? '';
      if (token.text === 'Tj' || token.text === 'TJ') {
        piece.shown = true;
        piece.letters.push(...glyphsIn(operands).map((glyph) => fonts.get(font)?.letters.get(glyph) ?? ''));
      }
      if (piece.shown && open.every((only) => only)) {
        run.pieces.push(piece);
        piece = newPiece();
      }
    }
    operands = [];
  }
  return out + drawn.slice(copied);
}

function newPiece(): Piece {
  return { drawing: '', letters: [], shown: false, marked: false };
}

/** The pieces of a run from the right. Words that stand together stay so: readers find the spaces between them by their places. */
function turned({ pieces }: Run, fonts: ReadonlyMap<string, DrawnFont>): string {
  const alone = !pieces.some(({ letters }) => /\p{L}/u.test(letters.join('')));
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && !alone && !piece.marked && !last.some(({ marked }) => marked)) last.push(piece);
    else parts.push([piece]);
  }
  const drawings = parts
    .toReversed()
    .map((part) =>
      part.map(({ drawing, marked }) => (alone && !marked ? glyphByGlyph(drawing, fonts) : drawing)).join(''),
    );
  return drawings.map((drawing) => `/ReversedChars BMC\n${drawing}EMC\n`).join('');
}

/** Some glyphs, each drawn for itself and in its place, the last of them first. */
function glyphByGlyph(drawing: string, fonts: ReadonlyMap<string, DrawnFont>): string {
  const drawings: string[] = [];
  let operands: ContentToken[] = [];
  let font = '';
  let size = 0;
  let before = '';
  let place: readonly number[] = [];
  for (const token of contentTokens(drawing)) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    if (token.text === 'Tf') [font, size] = [operands[0]?.text ?? '', Number(operands[1]?.text)];
    if (token.text === 'Tm') place = operands.map(({ text }) => Number(text));
    else if (token.text === 'Tj' || token.text === 'TJ') {
      let along = 0;
      for (const operand of operands) {
        if (operand.kind === 'word') along -= Number(operand.text);
        for (const glyph of glyphsIn([operand])) {
          const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = place;
          const far = (along / 1000) * size;
          drawings.push(`${before}${[a, b, c, d, e + a * far, f + b * far].join(' ')} Tm\n<${glyph}> Tj\n`);
          along += fonts.get(font)?.widthOf(glyph) ?? 0;
        }
      }
    } else before += `${drawing.slice(operands[0]?.start ?? token.start, token.end)}\n`;
    operands = [];
  }
  return drawings.toReversed().join('');
}
