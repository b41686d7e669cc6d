import { type Marked, type Piece, piecesIn, piecesOf } from './block.ts';
import { editionOfWords } from './edition.ts';
import type { NationId } from './nation.ts';
import type { SheetSize } from './sheet-size.ts';

/**
 * What staff print that is not one leaflet.
 *
 * `pack`, `relative-pack`: everything someone gets at one time, and the nearest relative’s copy. `record`: of information
 * given, for the ward’s file. `cover`: a ward’s own details. `drop-ins`: a poster. `kiosk`: a poster to hang beside the ward’s
 * shared screen. `slips`: for the suggestion box. `box-label`: for the box itself. `clear`: slips that ask whether a leaflet was
 * clear. `voices`: a poster of what came of what people said. `index`: every sheet there is, to pin on a wall.
 */
export type PrintKind =
  | 'pack'
  | 'relative-pack'
  | 'record'
  | 'cover'
  | 'drop-ins'
  | 'kiosk'
  | 'slips'
  | 'box-label'
  | 'clear'
  | 'voices'
  | 'index';

/** One thing to print. */
export interface Print {
  readonly kind: PrintKind;
  /** Id of the pack, place or leaflet it is made of; left out where there is only one of its kind. */
  readonly of?: string;
  readonly nation: NationId;
  readonly language: string;
  /** The language of its words, where staff read it in another than the people it is about. */
  readonly wordsIn?: string;
  readonly size: SheetSize;
  /** What it is called, in its language. */
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  /** The same two, where words of another language than its own stand in them. */
  readonly marked?: Marked<'title' | 'summary'>;
}

/** A print that has been made. */
export interface MadePrint extends Print {
  /** Printed on each page: `pack-section-2-england-en-standard-7k3f9q`. */
  readonly code: string;
  /** From the root of the site: `prints/pack-section-2-england-en-standard.pdf`. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  /** Ids of the claims that were found set on it. */
  readonly told: readonly string[];
}

/** What a print is called and what it is for, as they stand on a page in the language of the people it is about. */
export function printOpening({
  title,
  summary,
  wordsIn,
  marked,
}: Pick<Print, 'title' | 'summary' | 'wordsIn' | 'marked'>): Readonly<
  Record<'title' | 'summary', readonly Piece[]>
> {
  if (wordsIn !== undefined) return { title: piecesIn(title, wordsIn), summary: piecesIn(summary, wordsIn) };
  return { title: piecesOf(title, marked?.title), summary: piecesOf(summary, marked?.summary) };
}

type Name = Pick<Print, 'kind' | 'of' | 'nation' | 'language' | 'size'>;

/** @param words Everything it says that could change, but for the date it was made. */
export function printCode(print: Name, words: unknown): string {
  return `${printName(print)}-${editionOfWords(words)}`;
}

/** The same for every edition, so that links last. */
export function printPath(print: Name): string {
  return `prints/${printName(print)}.pdf`;
}

function printName({ kind, of, nation, language, size }: Name): string {
  return [kind, ...(of === undefined ? [] : [of]), nation, language, size].join('-');
}
