import { canBeStopped, movingOn } from '../../page/view/animations.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** WCAG 2.2.2: what goes on longer than this beside other words must be able to be stopped. */
const MOST_MS = 5000;

/** What shows that something is being fetched may turn as long as that takes. */
const WAITING =
  '[role="progressbar"], [role="status"], [aria-busy="true"], progress, [class*="spin" i], [class*="load" i], [class*="skeleton" i]';

/** Carousels that say themselves that they move on. Others move by scripts, which can’t be told from within. */
const CAROUSEL =
  '[data-bs-ride="carousel"], [data-ride="carousel"], [data-swiper-autoplay], [data-slick*=\'"autoplay": true\' i], [data-slick*=\'"autoplay":true\' i]';

const TURNING = '[aria-roledescription="carousel" i]';

export const moving: PageRule = {
  id: 'moving',
  words: 'Nothing moves on and on, unless it can be stopped.',
  why: 'Someone who is easily distracted, or dizzy, cannot read beside something that moves.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const slip = (element: Element) => ({
      element,
      message: `${quoted(view.wordsOf(element) || element.getAttribute('alt') || `A part of the page (${element.localName})`)} moves on and on, and nothing stops it.`,
      fix: 'Let it stand still, or put a button “Stop moving” before it.',
    });
    for (const element of view.all('marquee, blink')) yield slip(element);
    const carousels = [
      ...view.all(CAROUSEL),
      ...view.all(TURNING).filter((one) => one.querySelector('[aria-live="off"]')),
    ];
    for (const element of new Set(carousels)) {
      if (view.isSeen(element) && !canBeStopped(element, view)) yield slip(element);
    }
    for (const element of view.all('video[autoplay][loop]:not([controls])')) {
      if (view.isSeen(element) && !canBeStopped(element.parentElement ?? element, view)) yield slip(element);
    }
    const on = movingOn(view).filter(({ element, lasts }) => lasts > MOST_MS && !element.closest(WAITING));
    if (on.length === 0 || canBeStopped(view.document, view)) return;
    for (const element of new Set(on.map((one) => one.element))) yield slip(element);
  },
};
