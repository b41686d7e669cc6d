import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** A raised number, letter in brackets or star after a word. Powers, ordinals and formulas have other neighbours. */
const MARK = /^(?:\[?\d{1,2}\]?|[*†‡]{1,3})$/u;

/** Only marks that stand again before a note further down are told; a mark without a note may be something else. */
export const notes: PageRule = {
  id: 'notes',
  words: 'A raised number that stands for a note is a link to it.',
  why: 'Someone who listens or enlarges the page cannot look for a small number at its foot and find the way back.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const marks = view
      .all('p sup, li sup, td sup, dd sup')
      .map((element) => ({ element, mark: view.wordsOf(element) }))
      .filter(
        ({ element, mark }) =>
          MARK.test(mark) && !element.closest('a') && !element.querySelector('a, button'),
      )
      .filter(({ element }) =>
        /(?:\p{L}{4,}|[.,;:!?”’)])\s*$/u.test(element.previousSibling?.textContent ?? ''),
      )
      .filter(({ element }) => view.isSeen(element));
    if (marks.length === 0) return;
    const blocks = blocksOf(view);
    for (const { element, mark } of marks) {
      const note = blocks.find(
        (block) =>
          !block.element.contains(element) &&
          element.compareDocumentPosition(block.element) & Node.DOCUMENT_POSITION_FOLLOWING &&
          block.text.startsWith(mark) &&
          /^[\s.):\]]*\p{L}/u.test(block.text.slice(mark.length)) &&
          block.text.split(' ').length > 2,
      );
      if (!note) continue;
      yield {
        element,
        message: `The note ${quoted(note.text)} belongs to ${quoted(mark)}, and nothing leads from one to the other.`,
        fix: 'Say it where it belongs, or make the mark a link to the note, and the note a link back.',
      };
    }
  },
};
