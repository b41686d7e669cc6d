import { cssRulesOf, elementsOf } from '../../page/view/css-rules.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const PSEUDO = /::?(?:before|after)\b/giu;

/** Bullets, arrows, quotation marks, numbers and single letters are left alone, and so is what has a text instead (`/ "…"`). */
export const cssContent: PageRule = {
  id: 'css-content',
  words: 'All words stand in the page itself, none in its style sheet.',
  why: 'Words from a style sheet can’t be copied, searched or translated, and are lost when someone uses styles of their own.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const told = new Set<Element>();
    for (const { rule, selector: all } of cssRulesOf(view.document)) {
      if (!/::?(?:before|after)/iu.test(all) || !/["']|attr|var/u.test(rule.style.content)) continue;
      for (const selector of all.split(/,(?![^(]*\))/u)) {
        const [pseudo] = selector.match(PSEUDO) ?? [];
        if (!pseudo) continue;
        for (const element of elementsOf(view.document, selector.replace(PSEUDO, '').trim() || '*')) {
          if (told.has(element) || !view.isSeen(element)) continue;
          const words = wordsIn(view.window.getComputedStyle(element, `::${pseudo.replace(/^:+/u, '')}`));
          if (!words) continue;
          told.add(element);
          yield {
            element,
            message: `The words ${quoted(words)} come from a style sheet.`,
            fix: 'Write them in the page.',
          };
        }
      }
    }
  },
};

/** What is shown, as far as it is words; undefined where it is not. */
function wordsIn({ content, display, visibility }: CSSStyleDeclaration): string | undefined {
  if (display === 'none' || visibility === 'hidden' || /^(?:none|normal)$/u.test(content)) return undefined;
  // After a slash stands what is read out instead.
  if (/["')]\s*\/\s*["']/u.test(content)) return undefined;
  const words = [...content.matchAll(/"(?<said>(?:[^"\\]|\\.)*)"/gu)]
    .map(({ groups }) => groups?.said ?? '')
    .join('');
  return /\p{L}{2}/u.test(words) ? words.trim() : undefined;
}
