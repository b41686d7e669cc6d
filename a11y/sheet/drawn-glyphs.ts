import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { onPaper, type ToPaper } from './sheet-content.ts';

/** A letter, or a group of letters, as a font draws it. */
export interface DrawnGlyph {
  /** What its font says that it is read as. */
  readonly text: string;
  /** From one that is one point high, at the start of its baseline, to where it stands, in the measures of its page. */
  readonly transform: ToPaper;
  /** How far its line goes on after it, in parts of its height. */
  readonly advance: number;
}

/** What is drawn, and where a marked part of the drawing begins and ends. */
export type Drawn = DrawnGlyph | 'begin' | 'end';

interface State {
  readonly matrix: ToPaper;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const SAME: ToPaper = [1, 0, 0, 1, 0, 0];
const AT_FIRST: State = {
  matrix: SAME,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** In which fonts measure their glyphs, except those that are drawings of their own. */
const PARTS = 1000;

/**
 * Every glyph of a page, in the order in which they are drawn (ISO 32000-1, 9.4). The text that pdfjs gives has no width for a
 * glyph which stands for a letter with its vowel sign, and puts spaces where it then sees a gap.
 */
export async function drawnGlyphs(page: PDFPageProxy): Promise<readonly Drawn[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: Drawn[] = [];
  const kept: State[] = [];
  let state = AT_FIRST;
  let place = SAME;
  let line = SAME;
  const change = (changes: Partial<State>) => {
    state = { ...state, ...changes };
  };
  const restore = () => {
    state = kept.pop() ?? state;
  };
  const moveLine = (right: number, up: number) => {
    line = onPaper([1, 0, 0, 1, right, up], line);
    place = line;
  };
  const show = (glyphs: readonly unknown[]) => {
    const { size, stretch, rise, matrix } = state;
    for (const glyph of glyphs) {
      let on = 0;
      if (typeof glyph === 'number') on = (-glyph / PARTS) * size * stretch;
      else if (isGlyph(glyph)) {
        const space = state.letterSpace + (glyph.isSpace ? state.wordSpace : 0);
        on = ((glyph.width / PARTS) * size + space) * stretch;
        const transform = onPaper(onPaper([size * stretch, 0, 0, size, 0, rise], place), matrix);
        drawn.push({ text: glyph.unicode, transform, advance: size === 0 ? 0 : on / (size * stretch) });
      }
      place = onPaper([1, 0, 0, 1, on, 0], place);
    }
  };

  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    const number = (at: number) => Number(args[at] ?? 0);
    switch (operator) {
      case OPS.save:
        kept.push(state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.transform:
        change({ matrix: onPaper(matrixOf(args), state.matrix) });
        break;
      case OPS.paintFormXObjectBegin:
        kept.push(state);
        change({ matrix: onPaper(matrixOf(args[0]), state.matrix) });
        break;
      case OPS.beginText:
        line = SAME;
        place = SAME;
        break;
      case OPS.setFont:
        change({ size: number(1) });
        break;
      case OPS.setCharSpacing:
        change({ letterSpace: number(0) });
        break;
      case OPS.setWordSpacing:
        change({ wordSpace: number(0) });
        break;
      case OPS.setHScale:
        change({ stretch: number(0) / 100 });
        break;
      case OPS.setLeading:
        change({ leading: number(0) });
        break;
      case OPS.setTextRise:
        change({ rise: number(0) });
        break;
      case OPS.moveText:
        moveLine(number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        change({ leading: -number(1) });
        moveLine(number(0), number(1));
        break;
      case OPS.setTextMatrix:
        // Some versions of pdfjs give the six numbers as one.
        line = matrixOf(args.length === 1 ? args[0] : args);
        place = line;
        break;
      case OPS.nextLine:
        moveLine(0, -state.leading);
        break;
      case OPS.showText:
        show(Array.isArray(args[0]) ? args[0] : []);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        drawn.push('begin');
        break;
      case OPS.endMarkedContent:
        drawn.push('end');
        break;
      default:
    }
  }
  return drawn;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

function matrixOf(value: unknown): ToPaper {
  const numbers = typeof value === 'object' && value !== null ? Object.values(value).map(Number) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
