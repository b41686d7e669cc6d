import { accesskey } from '../rules/page/accesskey.ts';
import { autoplay } from '../rules/page/autoplay.ts';
import { copying } from '../rules/page/copying.ts';
import { dates } from '../rules/page/dates.ts';
import { direction } from '../rules/page/direction.ts';
import { emoji } from '../rules/page/emoji.ts';
import { exclamationMarks } from '../rules/page/exclamation-marks.ts';
import { fileLink } from '../rules/page/file-link.ts';
import { flashing } from '../rules/page/flashing.ts';
import { garbled } from '../rules/page/garbled.ts';
import { hiddenInTitle } from '../rules/page/hidden-in-title.ts';
import { isolatedNumbers } from '../rules/page/isolated-numbers.ts';
import { kioskTyping } from '../rules/page/kiosk-typing.ts';
import { kioskWayOut } from '../rules/page/kiosk-way-out.ts';
import { languageName } from '../rules/page/language-name.ts';
import { languageOfPage } from '../rules/page/language-of-page.ts';
import { languageOfPassage } from '../rules/page/language-of-passage.ts';
import { leftOvers } from '../rules/page/left-overs.ts';
import { linkWords } from '../rules/page/link-words.ts';
import { mailLink } from '../rules/page/mail-link.ts';
import { mediaText } from '../rules/page/media-text.ts';
import { moving } from '../rules/page/moving.ts';
import { newWindow } from '../rules/page/new-window.ts';
import { notes } from '../rules/page/notes.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { paragraphLength } from '../rules/page/paragraph-length.ts';
import { placeWords } from '../rules/page/place-words.ts';
import { puzzle } from '../rules/page/puzzle.ts';
import { samePlace } from '../rules/page/same-place.ts';
import { scrollHeld } from '../rules/page/scroll-held.ts';
import { sentenceLength } from '../rules/page/sentence-length.ts';
import { shortForms } from '../rules/page/short-forms.ts';
import { spacedLetters } from '../rules/page/spaced-letters.ts';
import { symbolsAlone } from '../rules/page/symbols-alone.ts';
import { telephoneLink } from '../rules/page/telephone-link.ts';
import { timeLimit } from '../rules/page/time-limit.ts';
import { typeSize } from '../rules/page/type-size.ts';
import { wordsInField } from '../rules/page/words-in-field.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  autoplay,
  copying,
  dates,
  direction,
  emoji,
  exclamationMarks,
  fileLink,
  flashing,
  garbled,
  hiddenInTitle,
  isolatedNumbers,
  kioskTyping,
  kioskWayOut,
  languageName,
  languageOfPage,
  languageOfPassage,
  leftOvers,
  linkWords,
  mailLink,
  mediaText,
  moving,
  newWindow,
  notes,
  paragraphLength,
  placeWords,
  puzzle,
  samePlace,
  scrollHeld,
  sentenceLength,
  shortForms,
  spacedLetters,
  symbolsAlone,
  telephoneLink,
  timeLimit,
  typeSize,
  wordsInField,
];
