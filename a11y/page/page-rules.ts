import { accesskey } from '../rules/page/accesskey.ts';
import { altRepeats } from '../rules/page/alt-repeats.ts';
import { altWords } from '../rules/page/alt-words.ts';
import { ariaMenu } from '../rules/page/aria-menu.ts';
import { ariaMisuse } from '../rules/page/aria-misuse.ts';
import { ariaRefs } from '../rules/page/aria-refs.ts';
import { autocomplete } from '../rules/page/autocomplete.ts';
import { detailsName } from '../rules/page/details-name.ts';
import { dialogName } from '../rules/page/dialog-name.ts';
import { duplicateId } from '../rules/page/duplicate-id.ts';
import { emptyButton } from '../rules/page/empty-button.ts';
import { emptyHeading } from '../rules/page/empty-heading.ts';
import { emptyLabel } from '../rules/page/empty-label.ts';
import { emptyLink } from '../rules/page/empty-link.ts';
import { errorTied } from '../rules/page/error-tied.ts';
import { fakeButton } from '../rules/page/fake-button.ts';
import { fileWords } from '../rules/page/file-words.ts';
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
import { linkPicture } from '../rules/page/link-picture.ts';
import { listStructure } from '../rules/page/list-structure.ts';
import { liveRegions } from '../rules/page/live-regions.ts';
import { mediaName } from '../rules/page/media-name.ts';
import { mergedCells } from '../rules/page/merged-cells.ts';
import { meterName } from '../rules/page/meter-name.ts';
import { mouseOnly } from '../rules/page/mouse-only.ts';
import { navNames } from '../rules/page/nav-names.ts';
import { nestedInteractive } from '../rules/page/nested-interactive.ts';
import { outsideLandmarks } from '../rules/page/outside-landmarks.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { pictureAlone } from '../rules/page/picture-alone.ts';
import { placeholderLabel } from '../rules/page/placeholder-label.ts';
import { quoteIndent } from '../rules/page/quote-indent.ts';
import { readingOrder } from '../rules/page/reading-order.ts';
import { requiredByStar } from '../rules/page/required-by-star.ts';
import { sameNameControls } from '../rules/page/same-name-controls.ts';
import { selectGoes } from '../rules/page/select-goes.ts';
import { skipLink } from '../rules/page/skip-link.ts';
import { spacingBlocks } from '../rules/page/spacing-blocks.ts';
import { submitButton } from '../rules/page/submit-button.ts';
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
  ariaMenu,
  ariaMisuse,
  ariaRefs,
  autocomplete,
  detailsName,
  dialogName,
  duplicateId,
  emptyButton,
  emptyHeading,
  emptyLabel,
  emptyLink,
  errorTied,
  fakeButton,
  fileWords,
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
  linkPicture,
  listStructure,
  liveRegions,
  mediaName,
  mergedCells,
  meterName,
  mouseOnly,
  navNames,
  nestedInteractive,
  outsideLandmarks,
  pictureAlone,
  placeholderLabel,
  quoteIndent,
  readingOrder,
  requiredByStar,
  sameNameControls,
  selectGoes,
  skipLink,
  spacingBlocks,
  submitButton,
  tabInNothing,
  tabOrder,
  tableCaption,
  tableHeaders,
  titleLikeH1,
  titleMissing,
  typeSize,
];
