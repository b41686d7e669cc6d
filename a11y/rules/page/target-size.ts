import { quoted } from '../../page/view/quoted.ts';
import { type Target, targetsOf } from '../../page/view/targets.ts';
import type { PageRule } from './page-rule.ts';

/** Least width and height in CSS pixels: WCAG 2.5.8 for any page, 2.5.5 for ours, and more for unsteady hands. */
const LEAST = { any: 24, ordinary: 44, large: 60, kiosk: 60 } as const;

/** Links within a sentence are left alone; on any page also what has room around it, and boxes as the browser draws them. */
export const targetSize: PageRule = {
  id: 'target-size',
  words: 'What is pressed is at least 44 pixels wide and high, and 60 in large print.',
  why: 'Someone whose hands shake presses beside what is small.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const kind = view.profile === 'any' ? 'any' : view.kind;
    const least = LEAST[kind];
    const targets = targetsOf(view);
    for (const target of targets) {
      const { element, box, inSentence } = target;
      if (inSentence || (box.width >= least - 0.5 && box.height >= least - 0.5)) continue;
      if (kind === 'any' && (hasRoom(target, targets, least) || isPlainBox(view.style(element), element)))
        continue;
      const name = view.nameOf(element) || view.wordsOf(element) || element.localName;
      yield {
        element,
        message: `${quoted(name)} is only ${Math.round(box.width)} pixels wide and ${Math.round(box.height)} high.`,
        fix: `Make what can be pressed at least ${least} pixels wide and high: set min-inline-size and min-block-size.`,
      };
    }
  },
};

/** Whether a circle around its middle touches no other target (WCAG 2.5.8, spacing). */
function hasRoom({ element, box }: Target, targets: readonly Target[], across: number): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  return targets.every(({ element: other, box: its }) => {
    if (other === element || other.contains(element) || element.contains(other)) return true;
    const dx = Math.max(its.left - x, 0, x - its.right);
    const dy = Math.max(its.top - y, 0, y - its.bottom);
    if (Math.hypot(dx, dy) < across / 2 - 0.5) return false;
    const small = its.width < across || its.height < across;
    const apart = Math.hypot(its.left + its.width / 2 - x, its.top + its.height / 2 - y);
    return !small || apart >= across - 0.5;
  });
}

function isPlainBox({ appearance }: CSSStyleDeclaration, element: Element): boolean {
  return /^(?:checkbox|radio)$/u.test(element.getAttribute('type') ?? '') && appearance === 'auto';
}
