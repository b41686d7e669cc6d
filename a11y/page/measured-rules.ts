import { doubledText } from '../rules/page/doubled-text.ts';
import { focusCovered } from '../rules/page/focus-covered.ts';
import { focusVisible } from '../rules/page/focus-visible.ts';
import type { MeasuredRule } from '../rules/page/measured-rule.ts';
import { reflow } from '../rules/page/reflow.ts';
import { sizeByZoom } from '../rules/page/size-by-zoom.ts';
import { textSpacing } from '../rules/page/text-spacing.ts';

/** Our own rules that use a page by keys, sizes and pictures, in the order in which they are run. */
export const MEASURED_RULES: readonly MeasuredRule[] = [
  reflow,
  sizeByZoom,
  textSpacing,
  doubledText,
  focusVisible,
  focusCovered,
];
