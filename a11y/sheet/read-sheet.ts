import { readFile } from 'node:fs/promises';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { type DrawnGlyph, drawnGlyphs } from './drawn-glyphs.ts';
import { drawnText } from './drawn-text.ts';
import type { EvenBlock } from './even-block.ts';
import { evenBlocksOf } from './even-blocks.ts';
import { markedLanguages } from './marked-languages.ts';
import type { OpenSheet, SheetLeaf } from './open-sheet.ts';
import { objectName, RawPdf } from './raw-pdf.ts';
import { bookmarksOf } from './sheet-bookmarks.ts';
import { contentOf, onPaper, type TextItem, type ToPaper } from './sheet-content.ts';
import { fontsOf } from './sheet-fonts.ts';
import { linksOf } from './sheet-links.ts';
import { passagesOf } from './sheet-passages.ts';
import { contentsIn, structureOf } from './sheet-structure.ts';
import { spokenMarks } from './spoken-marks.ts';

/** A PDF that cannot be opened: damaged, locked with a password, or not a PDF at all. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
}

/** Opens a PDF. Throws `UnreadableSheet` where it cannot be opened; a missing file is an ordinary error. */
export async function readSheet(file: string): Promise<OpenSheet> {
  const bytes = await readFile(file);
  // It takes 150 MB, which whoever only asks what is checked need not find.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await opening.promise;
    return await openSheet(document, await RawPdf.read(bytes));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const why = name === 'PasswordException' ? 'It is locked with a password.' : `${name}: ${message}`;
    throw new UnreadableSheet(why, { cause: error });
  } finally {
    await opening.destroy();
  }
}

async function openSheet(document: PDFDocumentProxy, raw: RawPdf): Promise<OpenSheet> {
  const { PDFDateString } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { info, metadata } = await document.getMetadata();
  // The types of pdfjs know only that this is an object; a PDF may hold anything under these names.
  const known = info as Readonly<Record<string, unknown>>;
  const title = textOf(known.Title) ?? textOf(metadata?.get('dc:title'));
  const language = textOf(known.Language);
  const madeAt = PDFDateString.toDateObject(textOf(known.CreationDate) ?? '');
  const part = Number.parseInt(textOf(metadata?.get('pdfuaid:part')) ?? '', 10);
  const marks = await document.getMarkInfo();
  const viewer = (await document.getViewerPreferences()) as Readonly<Record<string, unknown>> | null;

  const open: PDFPageProxy[] = [];
  for (let number = 1; number <= document.numPages; number += 1) open.push(await document.getPage(number));
  // A page without a number is one that nothing in the file can point to.
  const refs = open.map(({ ref }) => ref ?? undefined);
  const numbers = new Map(refs.flatMap((ref, index) => (ref ? [[objectName(ref), index + 1]] : [])));

  const pages: SheetLeaf[] = [];
  const textById = new Map<string, string>();
  const itemsById = new Map<string, TextItem[]>();
  for (const page of open) {
    const { width, height } = page.getViewport({ scale: 1 });
    const spoken = spokenOn(raw, page);
    const text = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const asDrawn = readsAsDrawn(text, spoken) && drawnText(text, await drawnGlyphs(page), spoken);
    const content = contentOf(asDrawn || text, toPaper(page), asDrawn ? [] : spoken);
    pages.push({ width, height, items: content.items, links: await linksOf(document, page) });
    for (const [id, text] of content.textById) textById.set(id, text);
    for (const item of content.items) {
      if (item.marked === undefined) continue;
      const items = itemsById.get(item.marked);
      if (items) items.push(item);
      else itemsById.set(item.marked, [item]);
    }
  }

  const structure = structureOf(raw, numbers);
  const languages = new Map<number, ReadonlyMap<string, string>>();
  const evenBlocks: EvenBlock[] = [];
  const sheet: OpenSheet = {
    tagged: marks?.Marked === true && structure !== undefined && contentsIn(structure).length > 0,
    showsTitle: viewer?.DisplayDocTitle === true,
    keywords: (textOf(known.Keywords) ?? '').split(/[\s,;]+/u).filter((word) => word !== ''),
    pages,
    passages: structure ? passagesOf(structure, textById) : [],
    textById,
    itemsById,
    evenBlocks,
    fonts: fontsOf(
      raw,
      refs.map((ref) => ref && raw.byNumber(ref)),
    ),
    bookmarks: await bookmarksOf(document),
    languagesOn(page) {
      const ref = refs[page - 1];
      const found = languages.get(page) ?? (ref ? markedLanguages(raw, ref) : new Map());
      languages.set(page, found);
      return found;
    },
    ...(structure && { structure }),
    ...(madeAt && { madeAt }),
    ...(Number.isNaN(part) ? {} : { pdfUa: part }),
    ...(title && { title }),
    ...(language && { language }),
  };
  evenBlocks.push(
    ...(await evenBlocksOf(sheet, async (number) => {
      const page = open[number - 1];
      return page ? glyphsOnPaper(page) : [];
    })),
  );
  return sheet;
}

async function glyphsOnPaper(page: PDFPageProxy): Promise<readonly DrawnGlyph[]> {
  const drawn = await drawnGlyphs(page);
  return drawn.flatMap((each) =>
    typeof each === 'string' ? [] : { ...each, transform: onPaper(each.transform, toPaper(page)) },
  );
}

/** What the marked parts of a page say in place of their letters. */
function spokenOn(raw: RawPdf, { ref }: PDFPageProxy): readonly (string | undefined)[] {
  const dict = ref ? raw.byNumber(ref) : undefined;
  const streams = raw.list(raw.get(dict, 'Contents')).map((stream) => raw.stream(stream) ?? '');
  return spokenMarks(streams.join('\n'));
}

/**
 * Whether letters have to be put together anew, from where they are drawn, since parts say something else than theirs. What runs
 * from right to left is read in another order than it is drawn in, and pdfjs knows which.
 */
function readsAsDrawn({ items }: TextContent, spoken: readonly (string | undefined)[]): boolean {
  return (
    spoken.some((words) => words !== undefined) && !items.some((item) => 'dir' in item && item.dir === 'rtl')
  );
}

/** From the measures a page is drawn in to points on the paper, as it is turned for reading. */
function toPaper({
  view: [left = 0, bottom = 0, right = 0, top = 0],
  rotate,
  userUnit,
}: PDFPageProxy): ToPaper {
  const unit = userUnit;
  const turned: Readonly<Record<number, ToPaper>> = {
    90: [0, -unit, unit, 0, -bottom * unit, right * unit],
    180: [-unit, 0, 0, -unit, right * unit, top * unit],
    270: [0, unit, -unit, 0, top * unit, -left * unit],
  };
  return turned[((rotate % 360) + 360) % 360] ?? [unit, 0, 0, unit, -left * unit, -bottom * unit];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
