import type { Contact } from './contact.ts';
import type { Form } from './form.ts';
import type { Idea } from './idea.ts';
import type { Picture } from './picture.ts';
import type { Recording } from './recording.ts';

/**
 * The parts of a leaflet, after nations have been chosen and placeholders filled in.
 * Every output (page, large page, sheet) is made from these same blocks and from nothing else.
 */
export type Block =
  | Heading
  | Paragraph
  | Row
  | List
  | Table
  | PictureBlock
  | Callout
  | ContactBlock
  | Words
  | Checks
  | RecordingBlock
  | FillIn
  | Ticks;

/** What a reader is told of a part of a translation that is not whole. */
export interface Noted {
  readonly note?: PartNote;
}

/**
 * `may-be-old`: what it was translated from has changed. `in-main-language`: its words are those of the main language, because
 * it is about a right that has changed, or has not been translated.
 */
export type PartNote = 'may-be-old' | 'in-main-language';

export interface Heading extends Noted {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  /** Unique within the leaflet; the anchor on the page. */
  readonly id: string;
  readonly text: readonly Inline[];
}

export interface Paragraph extends Noted {
  readonly kind: 'paragraph';
  readonly text: readonly Inline[];
  /** Ids of the claims this paragraph states. */
  readonly rights: readonly string[];
}

/** One idea of an Easy Read leaflet, with its picture beside it. */
export interface Row extends Noted {
  readonly kind: 'row';
  readonly idea: Idea;
  readonly text: readonly Inline[];
  readonly rights: readonly string[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Noted {
  readonly text: readonly Inline[];
  readonly rights: readonly string[];
  readonly list?: List;
}

/** The first row and the first column of a table are its headers. */
export interface Table extends Noted {
  readonly kind: 'table';
  /** Ids of the claims whose numbers stand in its cells. */
  readonly rights: readonly string[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface PictureBlock extends Noted {
  readonly kind: 'picture';
  readonly picture: Picture;
  /** What the picture shows, for someone who cannot see it. Never empty. */
  readonly alt: string;
}

/** The few things that matter most: shown with a heavy rule, an icon and a word. */
export interface Callout {
  readonly kind: 'callout';
  readonly role: CalloutRole;
  readonly blocks: readonly Block[];
}

/**
 * `deadline`: act by a time. `refuse`: you can say no. `say`: words the reader can use. `important`: do not miss this.
 * `changing`: passed, but not started, so not the law yet.
 */
export const CALLOUT_ROLES = ['deadline', 'refuse', 'say', 'important', 'changing'] as const;

export type CalloutRole = (typeof CALLOUT_ROLES)[number];

export interface ContactBlock {
  readonly kind: 'contact';
  readonly contact: Contact;
}

/** What someone writes by hand on the sheet: a label for each line. On a page, what to ask staff to write. */
export interface FillIn extends Noted {
  readonly kind: 'fill-in';
  readonly labels: readonly string[];
}

/** Things to tick on paper, each with a box; no one has to write a sentence. */
export interface Ticks {
  readonly kind: 'ticks';
  readonly items: readonly Tick[];
}

export interface Tick extends Noted {
  readonly text: readonly Inline[];
  readonly rights: readonly string[];
  /** Shown beside the words, for someone who finds reading hard. */
  readonly idea?: Idea;
}

/** A film or sound to play; on paper, where to find it. */
export interface RecordingBlock {
  readonly kind: 'recording';
  readonly recording: Recording;
}

/** Legal words explained just after the block in which each is first used. */
export interface Words {
  readonly kind: 'words';
  readonly entries: readonly WordEntry[];
}

export interface WordEntry {
  /** Its name in the glossary, the same in every language. */
  readonly word?: string;
  readonly term: string;
  readonly meaning: string;
  /** The same two, where words of another language stand in them. */
  readonly marked?: Marked<'term' | 'meaning'>;
}

/** The list of what the gate checks, for the accessibility statement; filled from the gate's own list. */
export interface Checks {
  readonly kind: 'checks';
}

export type Inline = Piece | Strong | Link;

/** Words without any marks inside. */
export type Piece = Text | Value | Foreign;

/** Of some plain texts, those in which words of another language stand, in pieces; the texts themselves are for names and lists. */
export type Marked<Key extends string> = { readonly [key in Key]?: readonly Piece[] };

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

export interface Strong {
  readonly kind: 'strong';
  readonly text: readonly Inline[];
}

export interface Link {
  readonly kind: 'link';
  readonly to: LinkTarget;
  readonly text: readonly Inline[];
}

/** A leaflet or information page of the same nation and language, a heading of this one, or an outside address. */
export type LinkTarget =
  | {
      readonly kind: 'leaflet';
      readonly id: string;
      readonly form: Form;
      readonly anchor?: string;
    }
  | { readonly kind: 'page'; readonly id: string; readonly anchor?: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'phone'; readonly number: string };

/** Text that came from a placeholder: a legal number, a contact, a date. */
export interface Value {
  readonly kind: 'value';
  readonly text: string;
  /** Numbers, codes and Latin names keep their own order inside right-to-left text. */
  readonly isolate: boolean;
}

/** Words of another language inside a sentence: a legal name in brackets, as staff know it. They keep their own direction. */
export interface Foreign {
  readonly kind: 'foreign';
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
}

/** A plain text to be read out: in pieces where it has some, else as it is. */
export function piecesOf(text: string, marked: readonly Piece[] | undefined): readonly Piece[] {
  return marked ?? [{ kind: 'text', text }];
}

/** A text as a piece. @param language the one it is in, where that is not the reader’s */
export function piecesIn(text: string, language: string | undefined): readonly Piece[] {
  return [language === undefined ? { kind: 'text', text } : { kind: 'foreign', language, text }];
}

/** The same pieces, with plain text that follows on plain text in one piece. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text') {
      found[found.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else found.push(piece);
  }
  return found;
}

/** The words of some inline content, without its marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (typeof inline.text === 'string' ? inline.text : plainText(inline.text)))
    .join('');
}
