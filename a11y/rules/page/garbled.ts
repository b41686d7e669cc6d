import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** What UTF-8 looks like when it is read as Windows-1252, and a sign for what could not be read at all. */
const BROKEN =
  /\ufffd+|â€[™˜œ“”¦¢\u009c\u009d\u0098\u0099]?|Ã[©¨ª«§¡¤¶¼±³µ²®¯Ÿ\u00a0\u0080-\u009f]|Â[£©®°·«»\u00a0]|(?:[ØÙ][§-¿\u0080-\u00a6†‡ˆ‰Š‹ŒŽ„…]){2,}|ðŸ|(?:Ð[°-¿\u0080-\u00bf]){2,}/u;

/** Entities that are shown as they were written, because they were written twice. */
const TWICE =
  /&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|copy|reg|pound|euro|middot|bull|deg|[a-z](?:acute|grave|circ|uml|tilde|cedil)|#\d{2,6}|#x[\da-f]{2,6});/iu;

/** Signs of mathematics, or letters in rings, squares and the width of Chinese ones, strung together as if they were words. */
const FANCY =
  /(?:[\u{1d400}-\u{1d7cb}\u210a-\u2134]{2,}[’']?\s*){2,}|[\u{1d400}-\u{1d7cb}\u210a-\u2134]{5,}|[Ⓐ-ⓩ]{3,}|[\u{1f130}-\u{1f189}]{3,}|[ᴀ-ᴢʀʟɴɪʙɢʜ]{4,}/u;
const WIDE = /[Ａ-Ｚａ-ｚ]{3,}/u;

/** Arabic letters as they are drawn at the end or in the middle of a word. Signs for whole words, such as ﷺ, are signs. */
const DRAWN = /[\ufb50-\ufdcf\ufe70-\ufefc]{2,}(?:[\s\u0600-\u06ff]*[\ufb50-\ufdcf\ufe70-\ufefc]{2,})*/u;

/** Hidden signs that turn what follows round, whatever letters it is made of. */
const TURNED = /[\u202d\u202e]/u;

/** More marks on one letter than any language has. */
const HEAPED = /\p{sc=Latin}[\u0300-\u036f]{4,}/u;

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
      const odd = strange(element, text);
      if (odd) {
        yield odd;
        continue;
      }
      const [broken] = BROKEN.exec(text) ?? [];
      const [twice] = (!aboutPrograms && TWICE.exec(text)) || [];
      if (broken !== undefined) {
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

/** Letters that look like words, and are none for a search or a voice. */
function strange(element: Element, text: string): PageSlip | undefined {
  // Most words have nothing of the kind.
  if (!/[^\0-\u02ff]/u.test(text)) return undefined;
  const cjk = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text);
  const [fancy] = FANCY.exec(text) ?? ((!cjk && WIDE.exec(text)) || []);
  if (fancy !== undefined && !element.closest('math, [role="math"], mjx-container'))
    return {
      element,
      message: `${quoted(fancy)} is made of signs that only look like letters: they are read out one by one, or not at all.`,
      fix: `Write ordinary letters, ${quoted(fancy.normalize('NFKC'))}, and choose how they look with a style.`,
    };
  const [drawn] = DRAWN.exec(text) ?? [];
  if (drawn !== undefined)
    return {
      element,
      message: `${quoted(drawn)} is made of the drawn shapes of letters, which cannot be searched for.`,
      fix: `Write the letters themselves: ${quoted(drawn.normalize('NFKC'))}.`,
    };
  if (TURNED.test(text))
    return {
      element,
      message: `A hidden sign turns a part of ${quoted(text.replace(/[\u202a-\u202e]/gu, ''))} round, so that it is drawn back to front.`,
      fix: 'Take away the sign U+202D or U+202E, and say the direction with dir="ltr" or dir="rtl".',
    };
  const [heaped] = HEAPED.exec(text) ?? [];
  return heaped === undefined
    ? undefined
    : {
        element,
        message: `Marks are heaped on a letter in ${quoted(text)}.`,
        fix: 'Take them away.',
      };
}
