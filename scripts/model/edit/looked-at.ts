import type { Problem } from '../problem.ts';
import type { GivenContent, GivenFiles } from './given-content.ts';

/** What is asked of the reader in a writer’s browser. */
export type ReaderAsked =
  | {
      readonly ask: 'open';
      readonly content: GivenContent;
      /** The content as it lies in the folder that a writer has opened, instead of the service’s own in `content`. */
      readonly own?: GivenFiles;
      /** The folder’s name in what is told: `content`. */
      readonly folder: string;
      /** The dictionary, unpacked. */
      readonly dictionary: Uint8Array;
      readonly today: string;
    }
  /** @param name from the content folder: `leaflets/imha/en.md` */
  | { readonly ask: 'look'; readonly name: string; readonly text: string }
  | { readonly ask: 'saved'; readonly name: string; readonly text: string };

/** A page as readers would see it. */
export interface SeenPage {
  /** The nation whose law it tells, and whatever else tells it from the others: “England”. */
  readonly label: string;
  /** From the root of the site. */
  readonly file: string;
  readonly html: string;
}

/** What was seen of a file that is not saved yet. */
export interface LookedAt {
  /** What is wrong in the file. */
  readonly problems: readonly Problem[];
  /** How many problems there are in other files. */
  readonly elsewhere: readonly Problem[];
  /** What could be said more plainly in the file, which never stops anything. */
  readonly advice: readonly Problem[];
  readonly pages: readonly SeenPage[];
}
