import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** How high a narrow window is: a small telephone for any page, a desk at four times the size for ours (WCAG 1.4.10). */
const WINDOW = { any: 568, site: 256 } as const;

/** What asks for an answer before the page is read on, and goes when it has it. */
const PASSING = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Bars that stay when the page is scrolled, across most of a narrow window. A notice with a button goes away; on any page it may. */
export const fixedCover: PageRule = {
  id: 'fixed-cover',
  words: 'Nothing that stays in place covers more than a third of a small window.',
  why: 'Someone who reads at four times the size has only a few lines left below it.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    if (view.width > 600) return;
    const height = WINDOW[view.profile];
    const staying = view.all('body *').filter((element) => stays(view, element));
    const bars = staying.filter((bar) => !staying.some((other) => other !== bar && other.contains(bar)));
    const covered = bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0);
    const [first] = [...bars].sort(
      (a, b) => b.getBoundingClientRect().height - a.getBoundingClientRect().height,
    );
    if (!first || covered <= height / 3) return;
    yield {
      element: first,
      message: `${quoted(view.wordsOf(first) || first.localName)}${bars.length > 1 ? ', with what else stays in place, covers' : ' stays in place and covers'} ${Math.round(covered)} of ${height} pixels of a small window.`,
      fix: 'Let it scroll away: position: static where the window is small.',
    };
  },
};

function stays(view: PageView, element: Element): boolean {
  const { position, top, bottom } = view.style(element);
  const edged = top !== 'auto' || bottom !== 'auto';
  if (!(position === 'fixed' || (position === 'sticky' && edged))) return false;
  if (!view.isSeen(element) || element.closest(PASSING) || /^(?:th|td|thead|tr)$/u.test(element.localName))
    return false;
  const box = element.getBoundingClientRect();
  // What has been moved out of the window is shown only when it is asked for.
  if (box.right <= 0 || box.left >= view.width || box.width < view.width * 0.8) return false;
  if (position === 'fixed' && (box.bottom <= 0 || box.top >= view.window.innerHeight)) return false;
  // One that fills the window is a ground or a curtain, and one without words or pictures a line.
  if (box.height >= view.window.innerHeight - 1 || box.height < 8) return false;
  if (view.style(element).pointerEvents === 'none') return false;
  const leaves = position === 'fixed' && element.querySelector('button, [role="button"]') !== null;
  return !(view.profile === 'any' && leaves && box.top > view.window.innerHeight / 3);
}
