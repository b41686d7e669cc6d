import { accesskey } from '../rules/page/accesskey.ts';
import { alignment } from '../rules/page/alignment.ts';
import { boldHeading } from '../rules/page/bold-heading.ts';
import { capitals } from '../rules/page/capitals.ts';
import { clippedText } from '../rules/page/clipped-text.ts';
import { columnWidth } from '../rules/page/column-width.ts';
import { contrastComputed } from '../rules/page/contrast-computed.ts';
import { controlContrast } from '../rules/page/control-contrast.ts';
import { cssContent } from '../rules/page/css-content.ts';
import { disabledLooking } from '../rules/page/disabled-looking.ts';
import { fakeList } from '../rules/page/fake-list.ts';
import { fakeTable } from '../rules/page/fake-table.ts';
import { fixedCover } from '../rules/page/fixed-cover.ts';
import { fontFace } from '../rules/page/font-face.ts';
import { headingLook } from '../rules/page/heading-look.ts';
import { headingSize } from '../rules/page/heading-size.ts';
import { hyphenation } from '../rules/page/hyphenation.ts';
import { italics } from '../rules/page/italics.ts';
import { justified } from '../rules/page/justified.ts';
import { letterSpacing } from '../rules/page/letter-spacing.ts';
import { lineHeight } from '../rules/page/line-height.ts';
import { lineLength } from '../rules/page/line-length.ts';
import { linkColourAlone } from '../rules/page/link-colour-alone.ts';
import { orientation } from '../rules/page/orientation.ts';
import { overlappingText } from '../rules/page/overlapping-text.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { paragraphSpace } from '../rules/page/paragraph-space.ts';
import { placeholderContrast } from '../rules/page/placeholder-contrast.ts';
import { sidewaysScroll } from '../rules/page/sideways-scroll.ts';
import { targetSize } from '../rules/page/target-size.ts';
import { targetSpacing } from '../rules/page/target-spacing.ts';
import { textOutline } from '../rules/page/text-outline.ts';
import { textOverPicture } from '../rules/page/text-over-picture.ts';
import { typeSize } from '../rules/page/type-size.ts';
import { underline } from '../rules/page/underline.ts';
import { zoomBlocked } from '../rules/page/zoom-blocked.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  alignment,
  boldHeading,
  capitals,
  clippedText,
  columnWidth,
  contrastComputed,
  controlContrast,
  cssContent,
  disabledLooking,
  fakeList,
  fakeTable,
  fixedCover,
  fontFace,
  headingLook,
  headingSize,
  hyphenation,
  italics,
  justified,
  letterSpacing,
  lineHeight,
  lineLength,
  linkColourAlone,
  orientation,
  overlappingText,
  paragraphSpace,
  placeholderContrast,
  sidewaysScroll,
  targetSize,
  targetSpacing,
  textOutline,
  textOverPicture,
  typeSize,
  underline,
  zoomBlocked,
];
