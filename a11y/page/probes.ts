import { doubled, spacedOut } from './probes/enlarge.ts';
import { afterFocus, beforeFocus, withFocus } from './probes/focus-look.ts';
import { backSteps } from './probes/focus-order.ts';
import { endWalk, settleWalk, startWalk } from './probes/focus-walk.ts';
import { heldAt, stillHeld } from './probes/held-focus.ts';
import { narrowed } from './probes/narrow.ts';
import { unreached } from './probes/tab-reach.ts';
import { firstReading } from './probes/text-fit.ts';

/** What rules that measure ask of a page from within, by name. Each runs in the browser and gives what can be sent as JSON. */
export const PROBES = {
  afterFocus,
  backSteps,
  beforeFocus,
  doubled,
  endWalk,
  heldAt,
  narrowed,
  /** Reads the page before anything is changed; what the others find is beside this. */
  readFirst(): void {
    firstReading();
  },
  settleWalk,
  spacedOut,
  startWalk,
  stillHeld,
  unreached,
  withFocus,
};
