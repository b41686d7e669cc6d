import type { SheetLeaf } from './open-sheet.ts';
import {
  BITMAP_WITHOUT_ALPHA,
  DRAW_ANNOTATIONS,
  FORM_OBJECT,
  forgetPdfium,
  type Pdfium,
  pdfium,
  RED_FIRST,
  TEXT_OBJECT,
} from './pdfium.ts';
import type { Box } from './sheet-content.ts';

/** A page, or a part of one, as pixels. */
export interface Drawing {
  /** Pixels for each point. */
  readonly scale: number;
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How far its upper left corner is from that of the page, in pixels. */
  readonly left: number;
  readonly top: number;
  /** How far the foot of the page is from its upper edge, in pixels. */
  readonly foot: number;
  /** As it is seen, line by line from the top: the `Colour` of each pixel, and eight bits above it without meaning. */
  readonly seen: Uint32Array;
  /** What its words are printed on: the same without them. */
  readonly bare: Uint32Array;
}

/** A page that can be drawn. What is drawn of it lasts until the next page is asked for. */
export interface DrawablePage {
  /** The first page is 1. */
  readonly number: number;
  readonly leaf: SheetLeaf;
  /** The whole page, small; drawn once, however often it is asked for. */
  whole(): Drawing;
  /** Again, at any scale: the whole page or a part of it. */
  closer(scale: number, part?: Box): Drawing;
}

/** The PDF, or one page of it, cannot be drawn. */
export class CannotDraw extends Error {
  override readonly name = 'CannotDraw';
}

/**
 * Pixels for each point. It is enough to see that a page is as it should be: a stroke of 14-point type is more than a
 * pixel wide, a dot of a code of 3 centimetres two. What is too small or too faint for it is looked at again more closely,
 * by the rule that needs it. All pages at twice the scale would take three times as long.
 */
const SCALE = 1;

/** The most pixels that are drawn at once: a page of A2, or a poster at less than the scale asked for. */
const MOST_PIXELS = 8_000_000;

/** Forms stand in forms; deeper than this is damage. */
const DEEPEST = 20;

/** Opens a PDF to draw its pages, one after the other. Throws `CannotDraw` where that cannot be done. */
export async function* drawablePages(
  bytes: Uint8Array,
  leaves: readonly SheetLeaf[],
): AsyncGenerator<DrawablePage> {
  const engine = await pdfium();
  const file = engine._malloc(bytes.length);
  let document = 0;
  try {
    engine.HEAPU8.set(bytes, file);
    document = attempt(() => engine._FPDF_LoadMemDocument(file, bytes.length, 0));
    if (document === 0) throw new CannotDraw('It is damaged.');
    for (const [index, leaf] of leaves.entries()) {
      const page = attempt(() => engine._FPDF_LoadPage(document, index));
      if (page === 0) throw new CannotDraw(`Page ${index + 1} is damaged.`);
      const drawn = new OpenPage(engine, page, index + 1, leaf);
      try {
        yield drawn;
      } finally {
        attempt(() => drawn.close());
      }
    }
  } finally {
    attempt(() => {
      if (document !== 0) engine._FPDF_CloseDocument(document);
      engine._free(file);
    });
  }
}

/** Does a step of the engine. One that it does not survive is the fault of the file. */
function attempt<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof CannotDraw) throw error;
    forgetPdfium();
    throw new CannotDraw(`The engine that draws it stopped: ${(error as Error).message}`, { cause: error });
  }
}

class OpenPage implements DrawablePage {
  private readonly taken: number[] = [];
  private drawnWhole?: Drawing;
  private found?: readonly number[];

  constructor(
    private readonly engine: Pdfium,
    private readonly page: number,
    readonly number: number,
    readonly leaf: SheetLeaf,
  ) {}

  whole(): Drawing {
    this.drawnWhole ??= this.closer(SCALE);
    return this.drawnWhole;
  }

  closer(wanted: number, part?: Box): Drawing {
    const { width: across, height: down } = this.leaf;
    const points = part
      ? Math.max(part.right - part.left, 1) * Math.max(part.top - part.bottom, 1)
      : across * down;
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / points));
    const whole = { width: Math.ceil(across * scale), height: Math.ceil(down * scale) };
    const left = part ? within(Math.floor(part.left * scale), whole.width - 1) : 0;
    const top = part ? within(Math.floor((down - part.top) * scale), whole.height - 1) : 0;
    const width = part ? within(Math.ceil(part.right * scale), whole.width) - left : whole.width;
    const height = part ? within(Math.ceil((down - part.bottom) * scale), whole.height) - top : whole.height;
    const place = {
      scale,
      width: Math.max(width, 1),
      height: Math.max(height, 1),
      left,
      top,
      foot: whole.height - top,
    };
    return attempt(() => this.draw(place, whole));
  }

  close(): void {
    for (const at of this.taken) this.engine._free(at);
    this.engine._FPDF_ClosePage(this.page);
  }

  private draw(
    place: Omit<Drawing, 'seen' | 'bare'>,
    whole: { readonly width: number; readonly height: number },
  ): Drawing {
    const { engine } = this;
    const size = place.width * place.height * 4;
    const picture = () => {
      const at = engine._malloc(size);
      if (at === 0) throw new CannotDraw('It needs more memory than there is.');
      this.taken.push(at);
      const { page } = this;
      const bitmap = engine._FPDFBitmap_CreateEx(
        place.width,
        place.height,
        BITMAP_WITHOUT_ALPHA,
        at,
        place.width * 4,
      );
      engine._FPDFBitmap_FillRect(bitmap, 0, 0, place.width, place.height, 0xffffffff);
      const flags = DRAW_ANNOTATIONS | RED_FIRST;
      engine._FPDF_RenderPageBitmap(
        bitmap,
        page,
        -place.left,
        -place.top,
        whole.width,
        whole.height,
        0,
        flags,
      );
      engine._FPDFBitmap_Destroy(bitmap);
      return at;
    };
    const pixels = (at: number) => new Uint32Array(engine.HEAPU8.buffer, at, size / 4);
    const seen = picture();
    this.showText(false);
    const bare = picture();
    this.showText(true);
    return {
      ...place,
      get seen() {
        return pixels(seen);
      },
      get bare() {
        return pixels(bare);
      },
    };
  }

  private showText(shown: boolean): void {
    const { engine, page } = this;
    this.found ??= textObjects(
      engine,
      engine._FPDFPage_CountObjects(page),
      (index) => engine._FPDFPage_GetObject(page, index),
      0,
    );
    for (const object of this.found) engine._FPDFPageObj_SetIsActive(object, shown ? 1 : 0);
  }
}

/** The text of a page, also where it is part of a drawing. */
function textObjects(
  engine: Pdfium,
  count: number,
  objectAt: (index: number) => number,
  depth: number,
): readonly number[] {
  if (depth > DEEPEST) return [];
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const object = objectAt(index);
    const type = engine._FPDFPageObj_GetType(object);
    if (type === TEXT_OBJECT) found.push(object);
    if (type === FORM_OBJECT) {
      const inner = (at: number) => engine._FPDFFormObj_GetObject(object, at);
      found.push(...textObjects(engine, engine._FPDFFormObj_CountObjects(object), inner, depth + 1));
    }
  }
  return found;
}

function within(pixel: number, most: number): number {
  return Math.min(Math.max(pixel, 0), most);
}
