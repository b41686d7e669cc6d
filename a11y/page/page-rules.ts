import { accesskey } from '../rules/page/accesskey.ts';
import { altRepeats } from '../rules/page/alt-repeats.ts';
import { altWords } from '../rules/page/alt-words.ts';
import { ariaRefs } from '../rules/page/aria-refs.ts';
import { autocomplete } from '../rules/page/autocomplete.ts';
import { detailsName } from '../rules/page/details-name.ts';
import { duplicateId } from '../rules/page/duplicate-id.ts';
import { emptyButton } from '../rules/page/empty-button.ts';
import { emptyHeading } from '../rules/page/empty-heading.ts';
import { emptyLabel } from '../rules/page/empty-label.ts';
import { emptyLink } from '../rules/page/empty-link.ts';
import { errorTied } from '../rules/page/error-tied.ts';
import { fakeButton } from '../rules/page/fake-button.ts';
import { frameTitle } from '../rules/page/frame-title.ts';
import { groupLabel } from '../rules/page/group-label.ts';
import { headingFirst } from '../rules/page/heading-first.ts';
import { headingInMain } from '../rules/page/heading-in-main.ts';
import { headingInTable } from '../rules/page/heading-in-table.ts';
import { headingLong } from '../rules/page/heading-long.ts';
import { headingSkip } from '../rules/page/heading-skip.ts';
import { hiddenFromReaders } from '../rules/page/hidden-from-readers.ts';
import { hiddenFromSight } from '../rules/page/hidden-from-sight.ts';
import { inputLabel } from '../rules/page/input-label.ts';
import { labelInName } from '../rules/page/label-in-name.ts';
import { landmarks } from '../rules/page/landmarks.ts';
import { layoutTable } from '../rules/page/layout-table.ts';
import { mergedCells } from '../rules/page/merged-cells.ts';
import { mouseOnly } from '../rules/page/mouse-only.ts';
import { navNames } from '../rules/page/nav-names.ts';
import { nestedInteractive } from '../rules/page/nested-interactive.ts';
import { outsideLandmarks } from '../rules/page/outside-landmarks.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { pictureAlone } from '../rules/page/picture-alone.ts';
import { placeholderLabel } from '../rules/page/placeholder-label.ts';
import { readingOrder } from '../rules/page/reading-order.ts';
import { requiredByStar } from '../rules/page/required-by-star.ts';
import { skipLink } from '../rules/page/skip-link.ts';
import { tabInNothing } from '../rules/page/tab-in-nothing.ts';
import { tabOrder } from '../rules/page/tab-order.ts';
import { tableCaption } from '../rules/page/table-caption.ts';
import { tableHeaders } from '../rules/page/table-headers.ts';
import { titleLikeH1 } from '../rules/page/title-like-h1.ts';
import { titleMissing } from '../rules/page/title-missing.ts';
import { typeSize } from '../rules/page/type-size.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  altRepeats,
  altWords,
  ariaRefs,
  autocomplete,
  detailsName,
  duplicateId,
  emptyButton,
  emptyHeading,
  emptyLabel,
  emptyLink,
  errorTied,
  fakeButton,
  frameTitle,
  groupLabel,
  headingFirst,
  headingInMain,
  headingInTable,
  headingLong,
  headingSkip,
  hiddenFromReaders,
  hiddenFromSight,
  inputLabel,
  labelInName,
  landmarks,
  layoutTable,
  mergedCells,
  mouseOnly,
  navNames,
  nestedInteractive,
  outsideLandmarks,
  pictureAlone,
  placeholderLabel,
  readingOrder,
  requiredByStar,
  skipLink,
  tabInNothing,
  tabOrder,
  tableCaption,
  tableHeaders,
  titleLikeH1,
  titleMissing,
  typeSize,
];
