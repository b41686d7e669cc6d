import { accesskey } from '../rules/page/accesskey.ts';
import { alignment } from '../rules/page/alignment.ts';
import { capitals } from '../rules/page/capitals.ts';
import { headingLook } from '../rules/page/heading-look.ts';
import { headingSize } from '../rules/page/heading-size.ts';
import { hyphenation } from '../rules/page/hyphenation.ts';
import { italics } from '../rules/page/italics.ts';
import { justified } from '../rules/page/justified.ts';
import { letterSpacing } from '../rules/page/letter-spacing.ts';
import { lineHeight } from '../rules/page/line-height.ts';
import { lineLength } from '../rules/page/line-length.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { paragraphSpace } from '../rules/page/paragraph-space.ts';
import { typeSize } from '../rules/page/type-size.ts';
import { underline } from '../rules/page/underline.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  alignment,
  capitals,
  headingLook,
  headingSize,
  hyphenation,
  italics,
  justified,
  letterSpacing,
  lineHeight,
  lineLength,
  paragraphSpace,
  typeSize,
  underline,
];
