import type { Block, Marked, PartNote } from './block.ts';
import type { Day } from './date.ts';
import type { Form } from './form.ts';
import type { NationId } from './nation.ts';
import type { Problem } from './problem.ts';
import type { Recorded } from './recording.ts';
import type { Translation } from './translation.ts';
import type { Withdrawn } from './withdrawn.ts';

/** Something to read: one title, one nation, one language. */
export interface Article {
  /** The name of its folder: `imha`. */
  readonly id: string;
  readonly nation: NationId;
  /** BCP 47 tag: `en`, `cy`. */
  readonly language: string;
  readonly title: string;
  /** The answer, in one or two sentences. */
  readonly summary: string;
  /** The same two, where words of another language stand in them. */
  readonly marked?: Marked<'title' | 'summary'>;
  readonly blocks: readonly Block[];
  /** The file a writer edits, from the content folder: `leaflets/imha/en.md`. */
  readonly file: string;
  /** Who translated it; missing where it was not translated. */
  readonly translation?: Translation;
  /** What readers are told of its title and summary, where they are not whole. */
  readonly note?: PartNote;
  /**
   * The language of its words, where nobody has translated them into `language`: its readers are shown them in a frame of their
   * own, and told whom to ask.
   */
  readonly wordsIn?: string;
}

/** A leaflet for patients, families or staff: a page, a large-print page and sheets. */
export interface Leaflet extends Article {
  /** A few words in the largest type, on page and sheet, for someone who can take in no more. */
  readonly veryLarge?: true;
  /** A form that asks for something by ticks alone, handed to staff; it is listed with the other forms. */
  readonly tickForm?: true;
  readonly form: Form;
  readonly audience: Audience;
  /** The day someone last held its words against the law. */
  readonly lawChecked: Day;
  /** The day by which someone must do so again. */
  readonly nextReview: Day;
  /** Claims it must carry in every nation they hold for, every language and every format. */
  readonly mustTell: readonly MustTell[];
  /** Someone reading just these words; missing where nobody has, or where the words have changed since. */
  readonly recorded?: Recorded;
  /** Nobody is to use it: its words are a notice. */
  readonly withdrawn?: Withdrawn;
}

/** One line of `must-tell`, and where it stands, so that what is missing can be told there. */
export interface MustTell extends Pick<Problem, 'file' | 'line' | 'column'> {
  readonly claim: string;
}

export const AUDIENCES = ['patient', 'family', 'staff'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** A page about the site itself (about, accessibility): no sheets, no law. */
export type InfoPage = Article;
