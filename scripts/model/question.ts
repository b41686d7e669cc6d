import type { Form } from './form.ts';
import type { NationId } from './nation.ts';
import type { Picture } from './picture.ts';

/** One question of “Which leaflet do I need?”, for the readers of one nation in one language. */
export interface Question {
  readonly id: string;
  readonly nation: NationId;
  /** BCP 47 tag: `en`, `cy`. */
  readonly language: string;
  /** “Which section are you on?” */
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** Something the reader may say, and where it leads: to the next question, or to a leaflet. */
export interface Answer {
  readonly says: string;
  readonly picture?: Picture;
  readonly to:
    | { readonly kind: 'question'; readonly id: string }
    | { readonly kind: 'leaflet'; readonly id: string; readonly form: Form };
}

/** Id of the question a reader meets first. */
export const FIRST_QUESTION = 'start';
