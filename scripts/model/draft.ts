import type { Day } from './date.ts';
import type { Form } from './form.ts';
import type { Audience } from './leaflet.ts';
import type { NationId } from './nation.ts';
import type { Problem } from './problem.ts';

/** What a writer wrote, as its readers in one nation read it, with the place of each part: for the rules of plain language. */
export interface Draft {
  /** As the writer knows it: `content/leaflets/imha/en.md`. */
  readonly file: string;
  readonly nation: NationId;
  readonly language: string;
  readonly form: Form;
  /** Missing for pages about the site, which are for everyone. */
  readonly audience?: Audience;
  /** True for what was translated: languages need different numbers of words for the same thing. */
  readonly translated?: true;
  /** True for the meanings of hard words, which are notes and no text of their own. */
  readonly glossary?: true;
  readonly title: string;
  /** In the order of reading, without the title. */
  readonly passages: readonly Passage[];
  readonly waivers: readonly Waiver[];
}

/** A part of a draft that stands by itself: a heading, a paragraph, a point of a list, a cell of a table. */
export interface Passage {
  /** Where it stands. It is asked for only if something is wrong: finding a place in YAML means reading the file again. */
  readonly place: () => Pick<Problem, 'line' | 'column'>;
  readonly kind: 'summary' | 'heading' | 'paragraph' | 'row' | 'item' | 'cell';
  readonly text: string;
  /** The words of its links. */
  readonly links: readonly string[];
}

/** A rule that a leaflet may break until a day, and why. */
export interface Waiver extends Pick<Passage, 'place'> {
  /** Id of the rule: `smog`. */
  readonly rule: string;
  readonly reason: string;
  /** The role that looks at it again, not a person’s name. */
  readonly owner: string;
  readonly until: Day;
}
