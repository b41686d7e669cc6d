import type { MeasuredRule } from '../rules/page/measured-rule.ts';

/** Our own rules that use a page by keys, sizes and pictures, in the order in which they are run. */
export const MEASURED_RULES: readonly MeasuredRule[] = [];
