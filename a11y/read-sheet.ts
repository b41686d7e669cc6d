import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import { contentOf, type TextItem } from './sheet-content.ts';
import { passagesOf, type SheetPassage } from './sheet-passages.ts';

/** A finished PDF as a reader, or a screen reader, meets it. */
export interface OpenSheet {
  /** It says that its content is tagged, and it has a structure to read it by. */
  readonly tagged: boolean;
  /** The part of PDF/UA that it says it follows, if it says so: 1. */
  readonly pdfUa?: number;
  readonly title?: string;
  /** Whether a viewer shows the title, rather than the name of the file, at the top of its window. */
  readonly showsTitle: boolean;
  /** BCP 47 tag of the whole: `en-GB`. */
  readonly language?: string;
  readonly pages: readonly SheetLeaf[];
  /** What is read out, in order, without artifacts (page numbers, drawings) and without the marks of lists. */
  readonly passages: readonly SheetPassage[];
}

/** One page of a sheet. */
export interface SheetLeaf {
  /** In points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** Every piece of text that can be seen, artifacts included. */
  readonly items: readonly TextItem[];
  /** The structure of this page, in reading order; missing where it has none. */
  readonly tree?: StructTreeNode;
}

/** A PDF that cannot be opened: damaged, locked with a password, or not a PDF at all. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
}

/** Opens a PDF. Throws `UnreadableSheet` where it cannot be opened; a missing file is an ordinary error. */
export async function readSheet(file: string): Promise<OpenSheet> {
  const bytes = await readFile(file);
  const opening = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    return await openSheet(await opening.promise);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const why = name === 'PasswordException' ? 'It is locked with a password.' : `${name}: ${message}`;
    throw new UnreadableSheet(why, { cause: error });
  } finally {
    await opening.destroy();
  }
}

async function openSheet(document: PDFDocumentProxy): Promise<OpenSheet> {
  const { info, metadata } = await document.getMetadata();
  // The types of pdfjs know only that this is an object; a PDF may hold anything under these names.
  const known = info as Readonly<Record<string, unknown>>;
  const title = textOf(known.Title) ?? textOf(metadata?.get('dc:title'));
  const language = textOf(known.Language);
  const part = Number.parseInt(textOf(metadata?.get('pdfuaid:part')) ?? '', 10);
  const marks = await document.getMarkInfo();
  const viewer = (await document.getViewerPreferences()) as Readonly<Record<string, unknown>> | null;
  const pages: SheetLeaf[] = [];
  const passages: SheetPassage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const tree: StructTreeNode | null = await page.getStructTree();
    const { items, textById } = contentOf(
      await page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    );
    pages.push({ width, height, items, ...(tree && { tree }) });
    if (tree) passages.push(...passagesOf(tree, textById, number));
  }
  return {
    tagged: marks?.Marked === true && pages.some(({ tree }) => tree),
    showsTitle: viewer?.DisplayDocTitle === true,
    pages,
    passages,
    ...(Number.isNaN(part) ? {} : { pdfUa: part }),
    ...(title && { title }),
    ...(language && { language }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
