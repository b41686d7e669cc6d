import { blocksOf } from '../../page/blocks.ts';
import { quoted } from '../../page/page-view.ts';
import type { PageRule } from './page-rule.ts';

/** What UTF-8 looks like when it is read as Windows-1252, and a sign for what could not be read at all. */
const BROKEN =
  /\ufffd+|â€[™˜œ“”¦¢\u009c\u009d\u0098\u0099]?|Ã[©¨ª«§¡¤¶¼±³µ²®¯Ÿ\u00a0\u0080-\u009f]|Â[£©®°·«»\u00a0]|(?:[ØÙ][§-¿\u0080-\u00a6†‡ˆ‰Š‹ŒŽ„…]){2,}|ðŸ|(?:Ð[°-¿\u0080-\u00bf]){2,}/u;

/** Entities that are shown as they were written, because they were written twice. */
const TWICE =
  /&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|copy|reg|pound|euro|middot|bull|deg|[a-z](?:acute|grave|circ|uml|tilde|cedil)|#\d{2,6}|#x[\da-f]{2,6});/iu;

/** Signs that only look like letters, drawn shapes of Arabic letters, and signs that turn the text around. */
const LOOKALIKES = /[\u{1d400}-\u{1d7ff}]{3,}|[\ufb50-\ufdcf\ufe70-\ufefc]{3,}|[\u202d\u202e]/u;

const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];

export const garbled: PageRule = {
  id: 'garbled',
  words: 'No letters on a page have been turned into other signs.',
  why: 'Someone who listens hears “a circumflex euro sign” in the middle of a word.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    // Pages about HTML name its entities.
    const aboutPrograms =
      view.profile === 'any' && view.document.querySelector('code, pre, samp, kbd') !== null;
    const title = view.document.querySelector('head > title');
    const places: { element: Element; text: string }[] = [
      ...(title ? [{ element: title, text: view.wordsOf(title) }] : []),
      ...blocksOf(view),
      ...ATTRIBUTES.flatMap((name) =>
        view.all(`[${name}]`).map((element) => ({ element, text: element.getAttribute(name) ?? '' })),
      ),
    ];
    for (const { element, text } of places) {
      const [broken] = BROKEN.exec(text) ?? [];
      const [twice] = (!aboutPrograms && TWICE.exec(text)) || [];
      if (LOOKALIKES.test(text) && !element.closest('math, code, pre')) {
        yield {
          element,
          message: `These signs only look like letters, or turn them around: ${quoted(text)}.`,
          fix: 'Type the words anew, with ordinary letters.',
        };
      } else if (broken !== undefined) {
        yield {
          element,
          message: `Letters have been turned into ${quoted(broken)}: ${quoted(text)}.`,
          fix: 'Save the words as UTF-8, and write the letters anew.',
        };
      } else if (twice !== undefined) {
        yield {
          element,
          message: `${quoted(twice)} is shown as it is written: ${quoted(text)}.`,
          fix: 'Write the letter itself.',
        };
      }
    }
  },
};
