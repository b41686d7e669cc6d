import { once } from '../../page/view/once.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { isSquareScript, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** A slant of so many degrees can still be read in one go. */
const MOST_DEGREES = { any: 5, site: 1 } as const;

/** Fewer letters are a badge, or what an axis is called. */
const FEW = { any: 25, site: 3 } as const;

/** Scripts that are written from top to bottom. */
const UPRIGHT = /[\p{Script=Mongolian}\p{Script=Phags_Pa}]/u;

/**
 * Words that a style turns, or runs from top to bottom. Left alone are scripts written so, the heads of narrow columns, drawings,
 * what moves, and a page turned as a whole, which the rule about `orientation` tells.
 */
export const turnedWords: PageRule = {
  id: 'turned-words',
  words: 'No words are turned or run from top to bottom.',
  why: 'Someone who enlarges the screen, or can’t tilt their head, can’t follow words that run aslant or upwards.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const told = new Set<Element>();
    for (const { element, text } of passagesOf(view)) {
      if (text.length < FEW[view.profile] || !/\p{L}{2}/u.test(text)) continue;
      if (isSquareScript(text) || UPRIGHT.test(text) || element.closest('svg, math, th, [role="img"]'))
        continue;
      const turned = turnedBy(view, element);
      if (!turned || told.has(turned.by)) continue;
      told.add(turned.by);
      yield {
        element: turned.by,
        message: `The words ${quoted(text)} ${turned.how}.`,
        fix: 'Set them level, in lines from side to side.',
      };
    }
  },
};

interface Turned {
  /** What turns the words: their own box, or one around it. */
  readonly by: Element;
  readonly how: string;
}

const turnedBy = once((view, element: Element): Turned | undefined => {
  if (element === view.document.body || !element.parentElement) return undefined;
  const { writingMode, transform, rotate, animationName } = view.style(element);
  const around = turnedBy(view, element.parentElement);
  if (around) return around;
  if (animationName !== 'none') return undefined;
  const degrees = Math.abs(slant(view, transform) + turn(rotate)) % 360;
  // Upright lines that are turned back lie level.
  if (writingMode !== 'horizontal-tb')
    return Math.abs((degrees % 180) - 90) < 5 ? undefined : { by: element, how: 'run from top to bottom' };
  const off = Math.min(degrees, 360 - degrees);
  return off > MOST_DEGREES[view.profile]
    ? { by: element, how: `are turned by ${Math.round(off)} degrees` }
    : undefined;
});

function slant(view: PageView, transform: string): number {
  if (transform === 'none') return 0;
  const { a, b, is2D } = new view.window.DOMMatrix(transform);
  return is2D ? (Math.atan2(b, a) * 180) / Math.PI : 0;
}

function turn(rotate: string): number {
  return Number(/^(-?[\d.]+)deg$/u.exec(rotate)?.[1] ?? 0);
}
