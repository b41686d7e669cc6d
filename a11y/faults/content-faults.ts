import { LAW_FAULTS } from './content/law.ts';
import { TRANSLATING_FAULTS } from './content/translating.ts';
import { WRITING_FAULTS } from './content/writing.ts';
import type { ContentFault } from './fault.ts';

/** Faults of what writers edit. */
export const CONTENT_FAULTS: readonly ContentFault[] = [
  ...LAW_FAULTS,
  ...TRANSLATING_FAULTS,
  ...WRITING_FAULTS,
];
