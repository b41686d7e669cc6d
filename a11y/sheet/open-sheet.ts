import type { EvenBlock } from './even-block.ts';
import type { SheetBookmark } from './sheet-bookmarks.ts';
import type { TextItem } from './sheet-content.ts';
import type { SheetFont } from './sheet-fonts.ts';
import type { SheetLink } from './sheet-links.ts';
import type { SheetPassage } from './sheet-passages.ts';
import type { SheetElement } from './sheet-structure.ts';

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
  /** What it says it is about, word by word. */
  readonly keywords: readonly string[];
  /** When it says it was made. */
  readonly madeAt?: Date;
  readonly pages: readonly SheetLeaf[];
  /** What it is made of, part within part; missing where it is not tagged. */
  readonly structure?: SheetElement;
  /** What is read out, in order, without artifacts (page numbers, drawings) and without the marks of lists. */
  readonly passages: readonly SheetPassage[];
  /** The text of each marked part, by the name that the structure has for it. */
  readonly textById: ReadonlyMap<string, string>;
  /** The pieces of text in each marked part, by the same name. */
  readonly itemsById: ReadonlyMap<string, readonly TextItem[]>;
  /** Running text that looks as if its lines were stretched. */
  readonly evenBlocks: readonly EvenBlock[];
  readonly fonts: readonly SheetFont[];
  /** From first to last, whatever their levels. */
  readonly bookmarks: readonly SheetBookmark[];
  /** Languages that the text of a page says of itself, past the structure, by the name the structure has for it. */
  languagesOn(page: number): ReadonlyMap<string, string>;
}

/** One page of a sheet. */
export interface SheetLeaf {
  /** Of the paper, in points of 1/72 inch, as it is turned for reading. */
  readonly width: number;
  readonly height: number;
  /** Every piece of text that can be seen, artifacts included. */
  readonly items: readonly TextItem[];
  readonly links: readonly SheetLink[];
}
