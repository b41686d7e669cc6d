import type { Day } from '../scripts/model/date.ts';

/** What somebody allows to stay until a day. */
export interface Waiver {
  /** The rule as a report names it: `axe:color-contrast`. */
  readonly rule: string;
  /** A page or sheet from the root of the folder. `*` stands for any name, `**` for any names of folders, too. */
  readonly page: string;
  readonly reason: string;
  /** The role that looks at it again, not a person’s name. */
  readonly owner: string;
  /** The last day on which it holds. */
  readonly until: Day;
  /** Where it is written, for whoever has to mend it. */
  readonly file: string;
  place(): { readonly line: number };
}
