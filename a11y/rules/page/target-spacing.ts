import { once } from '../../page/view/once.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import { type Target, targetsOf } from '../../page/view/targets.ts';
import type { PageRule } from './page-rule.ts';

/** Room between what is pressed at a kiosk, in CSS pixels. */
const APART = 8;

/**
 * What is laid over something on purpose, such as a button within a field, is left alone: only what stands in the flow of the
 * page is looked at, and only where a good part of it lies under something else.
 */
export const targetSpacing: PageRule = {
  id: 'target-spacing',
  words: 'What is pressed never lies on something else that is pressed; at a kiosk they are 8 pixels apart.',
  why: 'Someone whose hands shake presses the wrong one of two that touch.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const kiosk = view.profile === 'site' && view.kind === 'kiosk';
    const targets = [...targetsOf(view)]
      .filter(({ element, inSentence }) => !(kiosk && inSentence) && isInFlow(view, element))
      .sort((a, b) => a.box.top - b.box.top);
    for (const [at, one] of targets.entries()) {
      for (const other of targets.slice(at + 1)) {
        if (other.box.top > one.box.bottom + APART) break;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (labelled(one.element) && labelled(one.element) === labelled(other.element)) continue;
        if (liesOn(one, other)) {
          yield {
            element: other.element,
            message: `${named(view, other)} lies on ${named(view, one)}, so the wrong one may be pressed.`,
            fix: 'Move them apart.',
          };
        } else if (kiosk && gapOf(one.box, other.box) < APART - 0.5) {
          yield {
            element: other.element,
            message: `${named(view, other)} is only ${Math.max(0, Math.round(gapOf(one.box, other.box)))} pixels away from ${named(view, one)}.`,
            fix: `Leave at least ${APART} pixels between them.`,
          };
        }
      }
    }
  },
};

const isInFlow = once((view, element: Element): boolean => {
  const { position, transform } = view.style(element);
  if (/absolute|fixed|sticky/u.test(position) || transform !== 'none') return false;
  return !element.parentElement || isInFlow(view, element.parentElement);
});

function labelled(element: Element): Element | undefined {
  return (
    element.closest('label') ??
    (element instanceof HTMLInputElement ? element.labels?.[0] : undefined) ??
    undefined
  );
}

/** Whether more than a quarter of the smaller one is under the other, or over it. */
function liesOn(one: Target, other: Target): boolean {
  return one.parts.some((a) =>
    other.parts.some((b) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width < 4 || height < 4) return false;
      return width * height > Math.min(a.width * a.height, b.width * b.height) / 4;
    }),
  );
}

function gapOf(a: DOMRect, b: DOMRect): number {
  const x = Math.max(a.left - b.right, b.left - a.right);
  const y = Math.max(a.top - b.bottom, b.top - a.bottom);
  return Math.max(x, y);
}

function named(view: PageView, { element }: Target): string {
  return quoted(view.nameOf(element) || view.wordsOf(element) || element.localName);
}
