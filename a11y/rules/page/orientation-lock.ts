import { narrowPage } from '../../page/use/narrow-page.ts';
import { resized } from '../../page/use/resize.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** Part of the words that must be there whichever way the screen is held. */
const LEAST_KEPT = 0.4;

/**
 * WCAG 2.2, 1.3.4. A narrow window is higher than wide, and the usual one is not: only where much of the page goes or is turned
 * between them is it looked at in a window that is held one way and then the other.
 */
export const orientationLock: MeasuredRule = {
  id: 'orientation-lock',
  words: 'Pages can be read whichever way the screen is held.',
  why: 'Someone whose tablet is fixed to a wheelchair or a wall can’t turn it round.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { held } = await narrowPage(tab);
    const { wide, narrow } = held;
    if (!wide.turned && !narrow.turned && alike(wide.letters, narrow.letters)) return [];
    const look = (width: number, height: number) =>
      resized(tab, { width, height }, () => tab.probe('heldNow'));
    const upright = await look(800, 1280);
    const across = await look(1280, 800);
    const fix = 'Lay the page out for both, without @media (orientation) rules that hide or turn it.';
    if (upright.turned !== across.turned)
      return [
        {
          message: `The page lies on its side when the screen is held ${upright.turned ? 'upright' : 'across'}.`,
          fix,
        },
      ];
    if (alike(upright.letters, across.letters)) return [];
    return [
      {
        message: `Most of the page is gone when the screen is held ${upright.letters < across.letters ? 'upright' : 'across'}.`,
        fix,
      },
    ];
  },
};

function alike(one: number, other: number): boolean {
  return Math.min(one, other) >= Math.max(one, other) * LEAST_KEPT;
}
