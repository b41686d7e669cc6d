import { type Moving, movingOn } from '../../page/view/animations.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** WCAG 2.3.2: nothing flashes more often than this in a second, however small. */
const MOST_A_SECOND = 3;

/** Below this area, in square pixels, a flash is a cursor or a dot. */
const LEAST_AREA = 2_000;

/** What makes a flash: light that comes and goes. */
const LIGHT = [
  'opacity',
  'visibility',
  'color',
  'backgroundColor',
  'background',
  'filter',
  'borderColor',
] as const;

export const flashing: PageRule = {
  id: 'flashing',
  words: 'Nothing flashes more than three times a second.',
  why: 'Someone with photosensitive epilepsy can have a seizure from it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const moving of movingOn(view)) {
      const { width, height } = view.boxOf(moving.element);
      const flashes = flashesASecond(moving);
      if (width * height < LEAST_AREA || flashes <= MOST_A_SECOND) continue;
      yield {
        element: moving.element,
        message: `${quoted(view.wordsOf(moving.element) || 'A part of the page')} flashes ${Math.round(flashes)} times a second.`,
        fix: 'Let it stand still.',
      };
    }
  },
};

/** How often a light goes on and off again in a second. */
function flashesASecond({ keyframes, round, lasts, alternates }: Moving): number {
  // A single round that blinks once is no flashing, however short.
  if (!(round > 0) || lasts < 1000 / MOST_A_SECOND) return 0;
  const changes = LIGHT.map((property) => {
    const values = keyframes
      .map((frame) => frame[property])
      .filter((value) => value !== undefined && value !== null);
    const steps = values.filter((value, at) => at > 0 && differs(values[at - 1], value)).length;
    return !alternates && lasts > round && differs(values.at(-1), values[0]) ? steps + 1 : steps;
  });
  return Math.max(...changes) / 2 / (round / 1000);
}

/** A light that only gets a little weaker is no flash. */
function differs(one: unknown, other: unknown): boolean {
  const [first, second] = [Number(one), Number(other)];
  return Number.isNaN(first) || Number.isNaN(second) ? one !== other : Math.abs(first - second) >= 0.3;
}
