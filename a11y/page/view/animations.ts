import type { PageView } from './page-view.ts';

/** Something that moves or changes by itself on a page. */
export interface Moving {
  readonly element: Element;
  /** How long it goes on, in milliseconds; Infinity where it never ends. */
  readonly lasts: number;
  /** How long one round takes, in milliseconds. */
  readonly round: number;
  /** Whether every other round runs backwards. */
  readonly alternates: boolean;
  readonly keyframes: readonly ComputedKeyframe[];
}

const known = new WeakMap<PageView, readonly Moving[]>();

/** What a style or script animates now, as far as it can be seen. What only fades from one state to another is left out. */
export function movingOn(view: PageView): readonly Moving[] {
  let moving = known.get(view);
  if (!moving) {
    moving = view.document.getAnimations().flatMap((animation): Moving[] => {
      const { effect, playState } = animation;
      if (animation instanceof view.window.CSSTransition || playState !== 'running') return [];
      // What moves as a reader scrolls stands still when they do.
      if (animation.timeline !== view.document.timeline) return [];
      if (!(effect instanceof view.window.KeyframeEffect) || !effect.target || !view.isSeen(effect.target))
        return [];
      const { activeDuration, duration, direction } = effect.getComputedTiming();
      return [
        {
          element: effect.target,
          lasts: Number(activeDuration),
          round: Number(duration),
          alternates: direction?.startsWith('alternate') ?? false,
          keyframes: effect.getKeyframes(),
        },
      ];
    });
    known.set(view, moving);
  }
  return moving;
}

/** What a button to stop things is called, in the languages of this site and some others. */
const STOPS =
  /paus|stop|freeze|still|motion|animation|oedi|saib|zatrzym|wstrzym|opre[sș]|jooji|anhalt|arrêt|detener|توقف|إيقاف|روک|ਰੋਕ|থাম|বন্ধ|暂停|停止|暫停/iu;

/** Whether a part of the page has a button that stops what moves there. */
export function canBeStopped(part: ParentNode, view: PageView): boolean {
  return [
    ...part.querySelectorAll(
      'button, [role="button"], [role="switch"], input[type="checkbox"], input[type="button"], a[href]',
    ),
  ].some((control) => STOPS.test(view.nameOf(control)));
}
