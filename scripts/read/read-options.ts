import type { Day } from '../model/date.ts';
import type { Draft } from '../model/draft.ts';
import type { NationId } from '../model/nation.ts';
import type { DraftRule } from '../model/translation.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { UnsavedFile } from './content-folder.ts';

/** What to read, and for which day. */
export interface ReadOptions {
  /** The content folder. */
  readonly content: string;
  /** The day whose law is told. */
  readonly asOf: Day;
  /** The real day, on which reviews are due. */
  readonly today: Day;
  /** Only this nation, where given. */
  readonly nation?: NationId;
  /** What is done with drafts of translations, where not what the content says. */
  readonly drafts?: DraftRule;
  /** Takes each draft as soon as it is read, with how the service writes; the reading then has none. */
  readonly take?: (draft: Draft, vocabulary: Vocabulary | undefined) => Promise<void>;
  /** Files that are read as if they were saved. */
  readonly unsaved?: readonly UnsavedFile[];
  /** True for a reading that `readAgain` can go on from. It takes more memory. */
  readonly keep?: boolean;
  /** Waited for between articles, so that more urgent work can come first. What it throws ends the reading. */
  readonly between?: () => Promise<void>;
}
