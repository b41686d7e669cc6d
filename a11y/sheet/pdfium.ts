import { PDFiumModule } from '@hyzyla/pdfium';

/**
 * The part of PDFium, the engine that draws PDF files in Chrome, that the gate uses. Its own wrapper draws a page once
 * and closes it; here a page stays open, to be drawn with its words and without them. All handles are numbers, 0 is none.
 */
export interface Pdfium {
  /** Its memory. Whoever keeps it loses it when more memory is asked for: so it is asked for anew each time. */
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(at: number): void;
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(at: number, bytes: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  /** The first page is 0. */
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  /** Whether an object is drawn. */
  _FPDFPageObj_SetIsActive(object: number, active: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, at: number, stride: number): number;
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turns: number,
    flags: number,
  ): void;
}

/** From PDFium’s public headers. */
export const TEXT_OBJECT = 1;
export const FORM_OBJECT = 5;
export const BITMAP_WITHOUT_ALPHA = 3;
export const DRAW_ANNOTATIONS = 0x01;
export const RED_FIRST = 0x10;

let started: Promise<Pdfium> | undefined;

/** One engine for all files: to start it takes longer than to draw a sheet. */
export function pdfium(): Promise<Pdfium> {
  started ??= start();
  return started;
}

/** A file that trips the engine up leaves it in no state to draw another. */
export function forgetPdfium(): void {
  started = undefined;
}

async function start(): Promise<Pdfium> {
  // The types of the package list only what its wrapper calls.
  const engine = (await PDFiumModule({})) as unknown as Pdfium;
  engine._FPDF_InitLibrary();
  return engine;
}
