import type { PartNote } from './block.ts';
import type { ClaimVersion, Standing } from './claim.ts';
import type { Day } from './date.ts';
import type { Form } from './form.ts';
import type { NationId } from './nation.ts';

/** What has changed between two revisions of a content folder, as the page for those who check it shows it. */
export interface ShownReview {
  readonly service: string;
  readonly from: ShownRevision;
  readonly to: ShownRevision;
  /** The day whose law both were read for. */
  readonly asOf: Day;
  /** What was asked for, where that is not everything: “only Wales”. */
  readonly only: readonly string[];
  /** What a reviewer must know of how the two were read. */
  readonly cautions: readonly ShownCaution[];
  /** In whole sentences, for someone who has a minute. */
  readonly summary: readonly string[];
  readonly leaflets: readonly ShownLeaflet[];
  readonly facts: readonly ShownFact[];
  readonly things: readonly ShownThing[];
  readonly pictures: readonly ShownPicturePair[];
  readonly late: readonly ShownLate[];
  readonly signing: readonly ShownSigning[];
}

/** A revision of git, or what is in the folder now. */
export interface ShownRevision {
  /** As it was typed: `main~3`; “the folder as it is now”. */
  readonly name: string;
  readonly day: Day;
  /** Its short hash and the first line of its message; missing for the folder. */
  readonly commit?: { readonly hash: string; readonly subject: string };
}

export interface ShownCaution {
  readonly words: string;
  readonly details: readonly string[];
}

/**
 * How something stands in the two revisions. `withdrawn`: there is now a notice in its place. `unread`: it was there, but today’s
 * program cannot read it.
 */
export type Life = 'changed' | 'new' | 'gone' | 'withdrawn' | 'unread';

/** A leaflet or a page about the site, in one language, with what changed in every nation. */
export interface ShownLeaflet {
  /** Unique on the page. */
  readonly anchor: string;
  readonly id: string;
  readonly form?: Form;
  readonly title: string;
  readonly language: ShownLanguage;
  readonly file: string;
  /** When someone last held it against the law, and when somebody must do so again; pages about the site are not. */
  readonly reviewed?: { readonly last: Day; readonly next: Day };
  readonly lives: readonly { readonly nation: NationId; readonly life: Life }[];
  /** What stands at its top: days, who translated it, what it must tell. */
  readonly details: readonly ShownField[];
  readonly changes: readonly ShownChange[];
  readonly measures: readonly ShownMeasures[];
}

export interface ShownLanguage {
  readonly id: string;
  readonly englishName: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A sentence that was changed, put in, taken out, or moved. */
export interface ShownChange {
  /** Unique on the page, to speak of it: `2.14`. */
  readonly number: string;
  readonly life: 'changed' | 'new' | 'gone' | 'moved';
  readonly nations: readonly NationId[];
  /** The heading it stands under; empty above the first. */
  readonly under: string;
  /** The heading it stood under, where that was another. */
  readonly wasUnder?: string;
  readonly before?: ShownWords;
  readonly now?: ShownWords;
  /** What else of it changed than its words. */
  readonly besides: readonly string[];
  readonly note?: PartNote;
  /** File and line. */
  readonly place: string;
  readonly claims: readonly ShownClaim[];
}

/** Words in the order of reading. Neighbours with the same `change` belong together. */
export type ShownWords = readonly ShownPiece[];

export interface ShownPiece {
  readonly text: string;
  readonly change?: 'in' | 'out';
  readonly strong?: true;
  /** Where it leads, in words. */
  readonly link?: string;
  /** BCP 47 tag, where it is in another language than the words around it. */
  readonly language?: string;
  /** It keeps its own direction. */
  readonly isolate?: true;
}

/** A fact of law that a sentence rests on. */
export interface ShownClaim {
  readonly id: string;
  readonly statement: string;
  readonly critical: boolean;
  /** Whether only the sentence of one side rests on it. */
  readonly tied?: 'newly' | 'no longer';
  /** Whether the fact itself changed as well. */
  readonly changed: boolean;
  readonly versions: readonly ClaimVersion[];
}

/** What a standing means, for someone who does not know the word. */
export const STANDING_IN_WORDS: Readonly<Record<Standing, string>> = {
  read: 'read in this source',
  known: 'known, and still to be found in a source',
  check: 'unsure, so it is not told as law',
};

/** A fact of law that changed, and who is told it. */
export interface ShownFact {
  readonly id: string;
  readonly statement: string;
  readonly critical: boolean;
  readonly life: Life;
  readonly file: string;
  readonly fields: readonly ShownField[];
  /** Whether only somebody held it against its source again, and it says the same. */
  readonly onlyChecked: boolean;
  /** Leaflets that tell it, by title. */
  readonly toldIn: readonly string[];
}

export interface ShownField {
  readonly name: string;
  readonly before?: ShownWords;
  readonly now?: ShownWords;
}

/** Anything else that changed: a contact, a ward, a pack, a hard word, a question. */
export interface ShownThing {
  readonly kind: string;
  readonly name: string;
  readonly life: Life;
  /** Ids of the languages in which it changed in the same way. */
  readonly languages: readonly string[];
  readonly nations: readonly NationId[];
  readonly fields: readonly ShownField[];
  /** Leaflets in which it stands, by title. */
  readonly standsIn: readonly string[];
}

export interface ShownPicturePair {
  readonly file: string;
  readonly usedIn: readonly string[];
  readonly before?: ShownPicture;
  readonly now?: ShownPicture;
}

/** A picture in the page itself. */
export interface ShownPicture {
  /** A `data:` address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** What readers who cannot see it are told; empty where the words beside it say what it shows. */
  readonly alts: readonly string[];
}

/** How hard a leaflet is to read, before and now. */
export interface ShownMeasures {
  readonly nations: readonly NationId[];
  readonly before?: Measures;
  readonly now?: Measures;
}

export interface Measures {
  /** SMOG. */
  readonly grade: number;
  readonly readingAge: number;
  readonly words: number;
  /** In words. */
  readonly longestSentence: number;
}

/** A translation of which parts are behind, because what they were translated from has changed. */
export interface ShownLate {
  readonly file: string;
  readonly language: ShownLanguage;
  /** What it should say, and what it says; one is missing where it is not translated yet, or was taken out. */
  readonly parts: readonly { readonly english?: string; readonly translation?: string }[];
  /** How many parts were behind before. */
  readonly already: number;
}

/** What someone signs for: one leaflet in one language for one nation. */
export interface ShownSigning {
  readonly anchor: string;
  readonly title: string;
  readonly form?: Form;
  readonly nation: NationId;
  readonly language: ShownLanguage;
  readonly file: string;
  /** The mark of every word of it: see `hashOfWordsHeard`. */
  readonly mark: string;
  readonly markBefore?: string;
  /** What the writer writes into the file once it is signed. */
  readonly toWrite: readonly string[];
}
