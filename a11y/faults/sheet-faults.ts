import type { SheetFault } from './fault.ts';
import { CONTRAST_FAULTS } from './sheet/contrast.ts';
import { LINK_FAULTS } from './sheet/links.ts';
import { PAPER_FAULTS } from './sheet/paper.ts';
import { STRUCTURE_FAULTS } from './sheet/structure.ts';
import { TAG_FAULTS } from './sheet/tags.ts';
import { TYPE_FAULTS } from './sheet/type.ts';
import { WORDS_FAULTS } from './sheet/words.ts';

/** Faults of finished sheets. */
export const SHEET_FAULTS: readonly SheetFault[] = [
  ...TYPE_FAULTS,
  ...CONTRAST_FAULTS,
  ...PAPER_FAULTS,
  ...STRUCTURE_FAULTS,
  ...LINK_FAULTS,
  ...WORDS_FAULTS,
  ...TAG_FAULTS,
];
