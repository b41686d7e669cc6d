import { CONTENT_FAULTS } from './content-faults.ts';
import type { Fault } from './fault.ts';
import { PAGE_FAULTS } from './page-faults.ts';
import { SHEET_FAULTS } from './sheet-faults.ts';
import { TEMPLATE_FAULTS } from './template-faults.ts';

/** Every fault that is planted to see whether somebody finds it. */
export const ALL_FAULTS: readonly Fault[] = [
  ...TEMPLATE_FAULTS,
  ...CONTENT_FAULTS,
  ...PAGE_FAULTS,
  ...SHEET_FAULTS,
];
