import { FOCUSABLE, takesFocus } from '../../page/view/focusable.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Fewer words are signs, badges and crumbs, which are often hidden with reason. */
const FEW = 4;

const OPEN_DIALOG = 'dialog[open], [role="dialog"][aria-modal="true"], [role="alertdialog"]';

/**
 * Words that are seen but not heard, and buttons that can be reached but not heard. Left alone: a page behind an open dialog; what is
 * told in other words by a name around it or by words beside it that are kept for listeners; and what stands out of its frame, such
 * as the next picture of a row.
 */
export const hiddenFromReaders: PageRule = {
  id: 'hidden-from-readers',
  words: 'What can be read can be heard.',
  why: 'Someone who listens misses words that everyone else reads, or lands on a button that says nothing.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const behind = view.all(OPEN_DIALOG).some((dialog) => view.isSeen(dialog));
    for (const element of view.all('[aria-hidden="true"], [inert]')) {
      if (
        behind ||
        element.parentElement?.closest('[aria-hidden="true"], [inert]') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const focus = element.hasAttribute('inert')
        ? undefined
        : [element, ...element.querySelectorAll(FOCUSABLE)].find((one) => takesFocus(one));
      if (focus) {
        yield {
          element: focus,
          message: `${quoted(view.wordsOf(focus) || focus.localName)} can be reached by the keys, but is hidden from those who listen.`,
          fix: 'Take aria-hidden away, or the button or link out of it.',
        };
        continue;
      }
      const words = seenWords(view, element);
      if (
        words.split(' ').filter((word) => /\p{L}/u.test(word)).length < FEW ||
        isToldElsewhere(view, element, words)
      )
        continue;
      yield {
        element,
        message: `The words ${quoted(words)} are hidden from those who listen.`,
        fix: `Take ${element.hasAttribute('inert') ? 'inert' : 'aria-hidden'} away.`,
      };
    }
    for (const element of view.all(
      ':is(h1, h2, h3, h4, h5, h6, a[href], button, input, img[alt]:not([alt=""])):is([role="presentation"], [role="none"])',
    )) {
      if (!view.isHeard(element) || !view.isSeen(element)) continue;
      yield {
        element,
        message: `${quoted(view.wordsOf(element) || element.getAttribute('alt') || element.localName)} says of itself that it means nothing (role="${element.getAttribute('role')}").`,
        fix: element.localName === 'img' ? 'Take the role away, or write alt="".' : 'Take the role away.',
      };
    }
  },
};

function seenWords(view: PageView, element: Element): string {
  const words: string[] = [];
  for (const own of view.texts()) {
    if (!element.contains(own.element) || own.element.closest('svg, sup, code, pre, math')) continue;
    if (
      /icon|symbol|awesome|glyph|katex/iu.test(view.style(own.element).fontFamily) ||
      isOutOfFrame(view, own.element)
    )
      continue;
    words.push(own.text);
  }
  return words.join(' ');
}

function isToldElsewhere(view: PageView, element: Element, words: string): boolean {
  for (
    let around = element.parentElement, steps = 0;
    around && around !== view.document.body && steps < 3;
    around = around.parentElement, steps++
  ) {
    if (
      around.matches(
        '[aria-label], [aria-labelledby], [role="img"], figure, [class*="math" i], [class*="katex" i]',
      )
    )
      return true;
    const others = [...around.children].filter(
      (one) => !one.contains(element) && !element.contains(one) && view.isHeard(one),
    );
    if (others.some((one) => !view.isSeen(one) && view.wordsOf(one) !== '')) return true;
  }
  // The same words once more, such as a row that runs along twice.
  const plain = plainWords(words);
  return (
    view
      .texts()
      .some(
        ({ element: one, text }) =>
          !element.contains(one) && view.isHeard(one) && plainWords(text).includes(plain),
      ) ||
    (element.parentElement !== null &&
      [...element.parentElement.children].some(
        (one) => one !== element && plainWords(view.wordsOf(one)) === plain,
      ))
  );
}

function isOutOfFrame(view: PageView, element: Element): boolean {
  const box = element.getBoundingClientRect();
  for (
    let frame = element.parentElement;
    frame && frame !== view.document.body;
    frame = frame.parentElement
  ) {
    const { overflowX, overflowY } = view.style(frame);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    if (box.right <= left + 1 || box.left >= right - 1 || box.bottom <= top + 1 || box.top >= bottom - 1)
      return true;
  }
  return false;
}
