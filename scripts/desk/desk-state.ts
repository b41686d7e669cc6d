import type { Form } from '../model/form.ts';
import type { Problem } from '../model/problem.ts';
import type { SheetSize } from '../model/sheet-size.ts';
import type { Choice } from './choice.ts';

/** An article that can be chosen. */
export interface Offered {
  readonly folder: string;
  readonly form: Form;
  readonly title: string;
}

/** Something to choose by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A problem, and whether it is in a file of the article that is shown. */
export interface ShownProblem extends Problem {
  readonly own: boolean;
}

/** What is said to a desk: first what there is to choose and what is wrong, then the page, then the sheet. */
export type Said =
  | {
      readonly kind: 'state';
      readonly articles: readonly Offered[];
      readonly nations: readonly Named[];
      readonly languages: readonly Named[];
      readonly sizes: readonly Named[];
      readonly choice: Choice | undefined;
      readonly size?: SheetSize | undefined;
      readonly problems: readonly ShownProblem[];
      /** Counts what was read, so that a desk knows which of two is newer. */
      readonly reading: number;
      /** Why what was saved last cannot be read. */
      readonly trouble?: string;
    }
  | {
      readonly kind: 'page';
      readonly reading: number;
      readonly address?: string;
      readonly standing: Standing;
      /** Why it could not be made. */
      readonly trouble?: string;
    }
  | {
      readonly kind: 'sheet';
      readonly reading: number;
      readonly standing: Standing;
      readonly pdf?: string;
      readonly pages: readonly DrawnPage[];
      /** Why it could not be set. */
      readonly trouble?: string;
    };

/** Whether what is shown is what was saved last, is older than that, was of what is deleted now, or is nothing at all. */
export type Standing = 'new' | 'old' | 'gone' | 'none';

/** One side of paper. */
export interface DrawnPage {
  readonly address: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}
