import type { Day } from '../scripts/model/date.ts';
import type { Finding } from './finding.ts';

/** A finding that may stay until a day, because somebody said so and why. */
export interface Waived {
  readonly finding: Finding;
  readonly reason: string;
  /** The role that looks at it again, not a person’s name. */
  readonly owner: string;
  /** The last day on which it may stay. */
  readonly until: Day;
}
