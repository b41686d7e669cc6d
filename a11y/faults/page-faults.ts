import type { PageFault } from './fault.ts';
import { CONTRAST_FAULTS } from './page/contrast.ts';
import { FOCUS_FAULTS } from './page/focus.ts';
import { FORM_FAULTS } from './page/forms.ts';
import { LAYOUT_FAULTS } from './page/layout.ts';
import { PICTURE_FAULTS } from './page/pictures.ts';
import { STRUCTURE_FAULTS } from './page/structure.ts';
import { TYPE_FAULTS } from './page/type.ts';
import { WORDS_FAULTS } from './page/words.ts';

/** Faults of finished pages. */
export const PAGE_FAULTS: readonly PageFault[] = [
  ...TYPE_FAULTS,
  ...CONTRAST_FAULTS,
  ...FOCUS_FAULTS,
  ...LAYOUT_FAULTS,
  ...STRUCTURE_FAULTS,
  ...WORDS_FAULTS,
  ...PICTURE_FAULTS,
  ...FORM_FAULTS,
];
