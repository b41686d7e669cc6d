import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Arrows, crosses, ticks and shapes, of which readers out loud say nothing or something odd. */
const SIGNS = /^[\s←→↑↓⇐⇒⟵⟶➔➜➡⬅›‹»«❯❮▶◀►◄▲▼△▽▸▾▴◂>×✕✖✗✘✓✔☑☒☐☰⋮⋯≡…●○◯■□◆◇★☆⚫⚪✅❌⛔❓❗?!⚠ℹ-]+$/u;

/** A letter that stands for a word or a sign: “x” to close, “i” for more. In a row of such, it is a letter. */
const LETTER = /^\p{Script=Latin}$/u;

/** In a table and a list: what tells yes from no. Dashes and dots for “nothing” are left alone. */
const MARKS = /^[\s×✕✖✗✘✓✔☑☒●○◯■□◆◇★☆⚫⚪✅❌⛔▲▼]+$/u;

/** Those of which hardly any program that reads aloud says what is meant; ticks and most crosses have names of their own. */
const UNHEARD = /^[\s×✕●○◯■□◆◇★☆▲▼]+$/u;

export const symbolsAlone: PageRule = {
  id: 'symbols-alone',
  words: 'No tick, cross, arrow, star or single letter stands alone for words.',
  why: 'Someone who listens hears nothing where a table says yes or no with a tick or a cross.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('a[href], button, [role="button"], summary')) {
      // The name takes long to work out, and a sign is never without its element.
      const words = view.wordsOf(element).replaceAll('\ufe0f', '');
      const letter = LETTER.test(words) && element.localName !== 'a' && !isInAlphabet(view, element);
      if (words === '' || !(letter || SIGNS.test(words)) || !view.isHeard(element)) continue;
      const name = view.nameOf(element);
      if (
        !(letter ? LETTER.test(name) : SIGNS.test(name)) ||
        (element.getAttribute('title') ?? '').trim() !== ''
      )
        continue;
      yield {
        element,
        message: `${quoted(name)} is all that ${element.localName === 'a' ? 'this link' : 'this button'} is called.`,
        fix: 'Give it a name in words, such as “Next page” or “Close”.',
      };
    }
    const marks = view.profile === 'site' ? MARKS : UNHEARD;
    for (const element of view.all('td, dd, li, th')) {
      const words = view.wordsOf(element).replaceAll('\ufe0f', '');
      if (words === '' || words.length > 12 || !marks.test(words) || !view.isSeen(element)) continue;
      if (
        element.getAttribute('aria-label') ||
        element.querySelector('[aria-label], [title], [aria-labelledby], img, a, button, input')
      )
        continue;
      yield {
        element,
        message: `${quoted(words)} stands alone, without words.`,
        fix: 'Write “yes”, “no” or what it means beside it.',
      };
    }
  },
};

/** Whether more letters stand beside it: a keyboard, or what letters are called. */
function isInAlphabet(view: PageView, element: Element): boolean {
  const row =
    element.closest('ul, ol, nav, [role="group"], [role="toolbar"], fieldset') ?? element.parentElement;
  return (
    [...(row?.querySelectorAll('a, button, [role="button"]') ?? [])].filter((one) =>
      LETTER.test(view.wordsOf(one)),
    ).length > 2
  );
}
