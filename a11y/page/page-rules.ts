import { accesskey } from '../rules/page/accesskey.ts';
import { alignment } from '../rules/page/alignment.ts';
import { altRepeats } from '../rules/page/alt-repeats.ts';
import { altWords } from '../rules/page/alt-words.ts';
import { ariaMenu } from '../rules/page/aria-menu.ts';
import { ariaMisuse } from '../rules/page/aria-misuse.ts';
import { ariaRefs } from '../rules/page/aria-refs.ts';
import { autocomplete } from '../rules/page/autocomplete.ts';
import { autoplay } from '../rules/page/autoplay.ts';
import { boldHeading } from '../rules/page/bold-heading.ts';
import { capitals } from '../rules/page/capitals.ts';
import { clippedText } from '../rules/page/clipped-text.ts';
import { columnWidth } from '../rules/page/column-width.ts';
import { contrastComputed } from '../rules/page/contrast-computed.ts';
import { controlContrast } from '../rules/page/control-contrast.ts';
import { copying } from '../rules/page/copying.ts';
import { cssContent } from '../rules/page/css-content.ts';
import { dates } from '../rules/page/dates.ts';
import { detailsName } from '../rules/page/details-name.ts';
import { dialogClose } from '../rules/page/dialog-close.ts';
import { dialogName } from '../rules/page/dialog-name.ts';
import { direction } from '../rules/page/direction.ts';
import { disabledLooking } from '../rules/page/disabled-looking.ts';
import { duplicateId } from '../rules/page/duplicate-id.ts';
import { emoji } from '../rules/page/emoji.ts';
import { emptyButton } from '../rules/page/empty-button.ts';
import { emptyHeading } from '../rules/page/empty-heading.ts';
import { emptyLabel } from '../rules/page/empty-label.ts';
import { emptyLink } from '../rules/page/empty-link.ts';
import { errorSaid } from '../rules/page/error-said.ts';
import { errorTied } from '../rules/page/error-tied.ts';
import { errorWords } from '../rules/page/error-words.ts';
import { exclamationMarks } from '../rules/page/exclamation-marks.ts';
import { fakeButton } from '../rules/page/fake-button.ts';
import { fakeList } from '../rules/page/fake-list.ts';
import { fakeTable } from '../rules/page/fake-table.ts';
import { figurePicture } from '../rules/page/figure-picture.ts';
import { fileLink } from '../rules/page/file-link.ts';
import { fileWords } from '../rules/page/file-words.ts';
import { fixedCover } from '../rules/page/fixed-cover.ts';
import { flashing } from '../rules/page/flashing.ts';
import { fontFace } from '../rules/page/font-face.ts';
import { formatTold } from '../rules/page/format-told.ts';
import { frameTitle } from '../rules/page/frame-title.ts';
import { garbled } from '../rules/page/garbled.ts';
import { groupLabel } from '../rules/page/group-label.ts';
import { headingAlone } from '../rules/page/heading-alone.ts';
import { headingFirst } from '../rules/page/heading-first.ts';
import { headingInMain } from '../rules/page/heading-in-main.ts';
import { headingInTable } from '../rules/page/heading-in-table.ts';
import { headingLong } from '../rules/page/heading-long.ts';
import { headingLook } from '../rules/page/heading-look.ts';
import { headingSize } from '../rules/page/heading-size.ts';
import { headingSkip } from '../rules/page/heading-skip.ts';
import { headingTwice } from '../rules/page/heading-twice.ts';
import { hiddenFromReaders } from '../rules/page/hidden-from-readers.ts';
import { hiddenFromSight } from '../rules/page/hidden-from-sight.ts';
import { hiddenInTitle } from '../rules/page/hidden-in-title.ts';
import { hoverContrast } from '../rules/page/hover-contrast.ts';
import { hyphenation } from '../rules/page/hyphenation.ts';
import { inputLabel } from '../rules/page/input-label.ts';
import { isolatedNumbers } from '../rules/page/isolated-numbers.ts';
import { italics } from '../rules/page/italics.ts';
import { justified } from '../rules/page/justified.ts';
import { kioskHome } from '../rules/page/kiosk-home.ts';
import { kioskStores } from '../rules/page/kiosk-stores.ts';
import { kioskTyping } from '../rules/page/kiosk-typing.ts';
import { kioskWayOut } from '../rules/page/kiosk-way-out.ts';
import { labelInName } from '../rules/page/label-in-name.ts';
import { labelWords } from '../rules/page/label-words.ts';
import { landmarks } from '../rules/page/landmarks.ts';
import { languageName } from '../rules/page/language-name.ts';
import { languageOfPage } from '../rules/page/language-of-page.ts';
import { languageOfPassage } from '../rules/page/language-of-passage.ts';
import { layoutTable } from '../rules/page/layout-table.ts';
import { leftOvers } from '../rules/page/left-overs.ts';
import { letterSpacing } from '../rules/page/letter-spacing.ts';
import { lineHeight } from '../rules/page/line-height.ts';
import { lineLength } from '../rules/page/line-length.ts';
import { linkColourAlone } from '../rules/page/link-colour-alone.ts';
import { linkPicture } from '../rules/page/link-picture.ts';
import { linkWords } from '../rules/page/link-words.ts';
import { listStructure } from '../rules/page/list-structure.ts';
import { liveRegions } from '../rules/page/live-regions.ts';
import { mailLink } from '../rules/page/mail-link.ts';
import { mediaControls } from '../rules/page/media-controls.ts';
import { mediaName } from '../rules/page/media-name.ts';
import { mediaText } from '../rules/page/media-text.ts';
import { mergedCells } from '../rules/page/merged-cells.ts';
import { meterName } from '../rules/page/meter-name.ts';
import { mouseOnly } from '../rules/page/mouse-only.ts';
import { moving } from '../rules/page/moving.ts';
import { navNames } from '../rules/page/nav-names.ts';
import { nestedInteractive } from '../rules/page/nested-interactive.ts';
import { newWindow } from '../rules/page/new-window.ts';
import { notes } from '../rules/page/notes.ts';
import { orientation } from '../rules/page/orientation.ts';
import { outsideLandmarks } from '../rules/page/outside-landmarks.ts';
import { overlappingText } from '../rules/page/overlapping-text.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { paragraphLength } from '../rules/page/paragraph-length.ts';
import { paragraphSpace } from '../rules/page/paragraph-space.ts';
import { pictureAlone } from '../rules/page/picture-alone.ts';
import { pictureContrast } from '../rules/page/picture-contrast.ts';
import { pictureShape } from '../rules/page/picture-shape.ts';
import { placeWords } from '../rules/page/place-words.ts';
import { placeholderContrast } from '../rules/page/placeholder-contrast.ts';
import { placeholderLabel } from '../rules/page/placeholder-label.ts';
import { puzzle } from '../rules/page/puzzle.ts';
import { quoteIndent } from '../rules/page/quote-indent.ts';
import { readingOrder } from '../rules/page/reading-order.ts';
import { refresh } from '../rules/page/refresh.ts';
import { requiredByStar } from '../rules/page/required-by-star.ts';
import { resetButton } from '../rules/page/reset-button.ts';
import { sameNameControls } from '../rules/page/same-name-controls.ts';
import { samePlace } from '../rules/page/same-place.ts';
import { scriptMessage } from '../rules/page/script-message.ts';
import { scrollHeld } from '../rules/page/scroll-held.ts';
import { selectGoes } from '../rules/page/select-goes.ts';
import { sentenceLength } from '../rules/page/sentence-length.ts';
import { shortForms } from '../rules/page/short-forms.ts';
import { sidewaysScroll } from '../rules/page/sideways-scroll.ts';
import { skipLink } from '../rules/page/skip-link.ts';
import { spacedLetters } from '../rules/page/spaced-letters.ts';
import { spacingBlocks } from '../rules/page/spacing-blocks.ts';
import { submitButton } from '../rules/page/submit-button.ts';
import { symbolsAlone } from '../rules/page/symbols-alone.ts';
import { tabInNothing } from '../rules/page/tab-in-nothing.ts';
import { tabOrder } from '../rules/page/tab-order.ts';
import { tableCaption } from '../rules/page/table-caption.ts';
import { tableHeaders } from '../rules/page/table-headers.ts';
import { targetSize } from '../rules/page/target-size.ts';
import { targetSpacing } from '../rules/page/target-spacing.ts';
import { telephoneLink } from '../rules/page/telephone-link.ts';
import { textOutline } from '../rules/page/text-outline.ts';
import { textOverPicture } from '../rules/page/text-over-picture.ts';
import { timeLimit } from '../rules/page/time-limit.ts';
import { titleLikeH1 } from '../rules/page/title-like-h1.ts';
import { titleMissing } from '../rules/page/title-missing.ts';
import { turnedWords } from '../rules/page/turned-words.ts';
import { typeSize } from '../rules/page/type-size.ts';
import { underline } from '../rules/page/underline.ts';
import { wordsInField } from '../rules/page/words-in-field.ts';
import { zoomBlocked } from '../rules/page/zoom-blocked.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  alignment,
  altRepeats,
  altWords,
  ariaMenu,
  ariaMisuse,
  ariaRefs,
  autocomplete,
  autoplay,
  boldHeading,
  capitals,
  clippedText,
  columnWidth,
  contrastComputed,
  controlContrast,
  copying,
  cssContent,
  dates,
  detailsName,
  dialogClose,
  dialogName,
  direction,
  disabledLooking,
  duplicateId,
  emoji,
  emptyButton,
  emptyHeading,
  emptyLabel,
  emptyLink,
  errorSaid,
  errorTied,
  errorWords,
  exclamationMarks,
  fakeButton,
  fakeList,
  fakeTable,
  figurePicture,
  fileLink,
  fileWords,
  fixedCover,
  flashing,
  fontFace,
  formatTold,
  frameTitle,
  garbled,
  groupLabel,
  headingAlone,
  headingFirst,
  headingInMain,
  headingInTable,
  headingLong,
  headingLook,
  headingSize,
  headingSkip,
  headingTwice,
  hiddenFromReaders,
  hiddenFromSight,
  hiddenInTitle,
  hoverContrast,
  hyphenation,
  inputLabel,
  isolatedNumbers,
  italics,
  justified,
  kioskHome,
  kioskStores,
  kioskTyping,
  kioskWayOut,
  labelInName,
  labelWords,
  landmarks,
  languageName,
  languageOfPage,
  languageOfPassage,
  layoutTable,
  leftOvers,
  letterSpacing,
  lineHeight,
  lineLength,
  linkColourAlone,
  linkPicture,
  linkWords,
  listStructure,
  liveRegions,
  mailLink,
  mediaControls,
  mediaName,
  mediaText,
  mergedCells,
  meterName,
  mouseOnly,
  moving,
  navNames,
  nestedInteractive,
  newWindow,
  notes,
  orientation,
  outsideLandmarks,
  overlappingText,
  paragraphLength,
  paragraphSpace,
  pictureAlone,
  pictureContrast,
  pictureShape,
  placeholderContrast,
  placeholderLabel,
  placeWords,
  puzzle,
  quoteIndent,
  readingOrder,
  refresh,
  requiredByStar,
  resetButton,
  sameNameControls,
  samePlace,
  scriptMessage,
  scrollHeld,
  selectGoes,
  sentenceLength,
  shortForms,
  sidewaysScroll,
  skipLink,
  spacedLetters,
  spacingBlocks,
  submitButton,
  symbolsAlone,
  tabInNothing,
  tableCaption,
  tableHeaders,
  tabOrder,
  targetSize,
  targetSpacing,
  telephoneLink,
  textOutline,
  textOverPicture,
  timeLimit,
  titleLikeH1,
  titleMissing,
  turnedWords,
  typeSize,
  underline,
  wordsInField,
  zoomBlocked,
];
