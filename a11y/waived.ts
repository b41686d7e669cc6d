import type { Finding } from './finding.ts';
import type { Waiver } from './waiver.ts';

/** A finding that may stay, and who said so, why, and until when. */
export interface Waived extends Pick<Waiver, 'reason' | 'owner' | 'until'> {
  readonly finding: Finding;
}
