import { contrastPixels } from '../rules/page/contrast-pixels.ts';
import { doubledText } from '../rules/page/doubled-text.ts';
import { flashingSeen } from '../rules/page/flashing-seen.ts';
import { focusCovered } from '../rules/page/focus-covered.ts';
import { focusOrder } from '../rules/page/focus-order.ts';
import { focusVisible } from '../rules/page/focus-visible.ts';
import { hoverContent } from '../rules/page/hover-content.ts';
import { keyboardTrap } from '../rules/page/keyboard-trap.ts';
import type { MeasuredRule } from '../rules/page/measured-rule.ts';
import { movingSeen } from '../rules/page/moving-seen.ts';
import { orientationLock } from '../rules/page/orientation-lock.ts';
import { printLook } from '../rules/page/print-look.ts';
import { reachable } from '../rules/page/reachable.ts';
import { reflow } from '../rules/page/reflow.ts';
import { sizeByZoom } from '../rules/page/size-by-zoom.ts';
import { skipLinkWorks } from '../rules/page/skip-link-works.ts';
import { tabArrows } from '../rules/page/tab-arrows.ts';
import { textInPicture } from '../rules/page/text-in-picture.ts';
import { textSpacing } from '../rules/page/text-spacing.ts';

/** Our own rules that use a page by keys, sizes and pictures, in the order in which they are run. */
export const MEASURED_RULES: readonly MeasuredRule[] = [
  movingSeen,
  flashingSeen,
  reflow,
  sizeByZoom,
  orientationLock,
  textSpacing,
  doubledText,
  printLook,
  focusVisible,
  focusCovered,
  focusOrder,
  reachable,
  keyboardTrap,
  skipLinkWorks,
  hoverContent,
  contrastPixels,
  textInPicture,
  tabArrows,
];
