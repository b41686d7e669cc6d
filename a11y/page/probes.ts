import { doubled, spacedOut } from './probes/enlarge.ts';
import { afterFocus, beforeFocus, withFocus } from './probes/focus-look.ts';
import { backSteps } from './probes/focus-order.ts';
import { endWalk, settleWalk, startWalk } from './probes/focus-walk.ts';
import {
  afterPictures,
  areOnPictures,
  scrollForPicture,
  textsOnPictures,
  withLetters,
  withLettersIn,
} from './probes/grounds.ts';
import { heldAt, stillHeld } from './probes/held-focus.ts';
import { heldNow } from './probes/held-upright.ts';
import { hoverOnly } from './probes/hover-only.ts';
import { changedSince, moment, motion, seek, stopWatching, unseek } from './probes/motion.ts';
import { narrowed } from './probes/narrow.ts';
import { picturesWithRoom } from './probes/pictures.ts';
import { printFaults } from './probes/printed.ts';
import { focusSkipLink, skipLink, skipped, unskip } from './probes/skip-link.ts';
import { unreached } from './probes/tab-reach.ts';
import { focusTabs, leaveTabs, tabsMoved } from './probes/tab-rows.ts';
import { firstReading } from './probes/text-fit.ts';

/** What rules that measure ask of a page from within, by name. Each runs in the browser and gives what can be sent as JSON. */
export const PROBES = {
  afterFocus,
  afterPictures,
  areOnPictures,
  backSteps,
  beforeFocus,
  changedSince,
  doubled,
  endWalk,
  focusSkipLink,
  focusTabs,
  heldAt,
  heldNow,
  hoverOnly,
  leaveTabs,
  moment,
  motion,
  narrowed,
  /** Reads the page before anything is changed; what the others find is beside this. */
  readFirst(): void {
    firstReading();
  },
  picturesWithRoom,
  printFaults,
  scrollForPicture,
  seek,
  settleWalk,
  skipLink,
  skipped,
  spacedOut,
  startWalk,
  stillHeld,
  stopWatching,
  tabsMoved,
  textsOnPictures,
  unreached,
  unseek,
  unskip,
  withFocus,
  withLetters,
  withLettersIn,
};
