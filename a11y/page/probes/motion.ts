import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';

/** Something on a page that moves, blinks or changes by itself. */
export interface Mover {
  readonly where: string;
  readonly name: string;
  /** `style`: an animation of CSS or the like; `script`: changed by a script; `film`; `canvas`: may move, which pictures must tell. */
  readonly how: 'style' | 'script' | 'film' | 'canvas';
  /** Where it stands on the page, in CSS pixels from its top left. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Most changes a second that it can make, there and back; for a script, how many it made of light and dark; 0 if nobody can tell. */
  readonly often: number;
}

export interface Motion {
  readonly movers: readonly Mover[];
  /** Pictures which may be of several frames, and how large they are shown, in square CSS pixels. */
  readonly pictures: readonly {
    readonly where: string;
    readonly name: string;
    readonly address: string;
    readonly area: number;
  }[];
  /** Whether the page has something to press that stops what moves. */
  readonly canPause: boolean;
  /** How long to wait, in milliseconds, until a timer has had its turn; 0 where none is running. */
  readonly nextTurn: number;
  /** The scripts that are waiting for their turn, to know them again on another page. */
  readonly timers: readonly string[];
}

interface Changes {
  count: number;
  first: number;
  last: number;
  /** How light its ground was last, and how often that has turned from lighter to darker or back by a tenth. */
  light: number;
  way: number;
  turns: number;
}

const changes = new Map<Element, Changes>();
const timers = new Map<string, { delay: number; times: number; repeats: boolean }>();
let observer: MutationObserver | undefined;

/** Begins to watch, before any script of the page runs: from loading on for changes, from the start for timers. */
export function watchMotion(): void {
  for (const name of ['setInterval', 'setTimeout'] as const) {
    const itself = window[name];
    const noted = (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
      const source = String(handler).slice(0, 300);
      const known = timers.get(source);
      timers.set(source, {
        delay,
        times: (known?.times ?? 0) + 1,
        repeats: name === 'setInterval' || known?.repeats === true,
      });
      return Reflect.apply(itself, window, [handler, delay, ...rest]);
    };
    Object.assign(window, { [name]: noted });
  }
  window.addEventListener('load', () => {
    observer = new MutationObserver((records) => {
      const now = performance.now();
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (!element) continue;
        const known = changes.get(element);
        if (!known)
          changes.set(element, {
            count: 1,
            first: now,
            last: now,
            light: lightOf(element),
            way: 0,
            turns: 0,
          });
        else if (now > known.last) {
          known.count += 1;
          known.last = now;
          const light = lightOf(element);
          const change = light - known.light;
          if (
            Math.abs(change) >= 0.1 &&
            Math.min(light, known.light) < 0.8 &&
            Math.sign(change) !== known.way
          ) {
            known.turns += 1;
            known.way = Math.sign(change);
          }
          known.light = light;
        }
      }
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['style', 'class', 'src', 'hidden', 'transform', 'd', 'x', 'y'],
    });
  });
}

/** About how light an element’s own ground is, from 0 to 1. */
function lightOf(element: Element): number {
  const { backgroundColor, opacity, visibility } = getComputedStyle(element);
  if (visibility !== 'visible') return 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/gu) ?? []).map(Number);
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((level) => (level / 255) ** 2.2);
  const shown = alpha * Number(opacity);
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) * shown + 1 - shown;
}

/** What has a place of its own for telling how things stand. */
const TELLS =
  '[role="progressbar"], [role="status"], [role="alert"], [role="log"], [role="timer"], [aria-live], [aria-busy="true"], progress, meter';

const PAUSE =
  /\b(?:pause|stop|halt|freeze|anhalten|stoppen|arrêter|pausar|detener|ferma|zatrzymaj|oprește)\b|⏸|❚❚/iu;

/** What moves, as far as it can be told now. */
export function motion(): Motion {
  const view = new PageView(window, 'any');
  const movers = new Map<Element, Mover>();
  const add = (element: Element, how: Mover['how'], often: number) => {
    if (movers.has(element) || element.closest(TELLS) || !view.isSeen(element)) return;
    const { x, y, width, height } = view.boxOf(element);
    if (width * height < 400) return;
    const name = (view.nameOf(element) || view.wordsOf(element)).slice(0, 120);
    movers.set(element, { where: selectorOf(element), name, how, often, box: { x, y, width, height } });
  };
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    if (
      animation.playState !== 'running' ||
      animation instanceof CSSTransition ||
      !(effect instanceof KeyframeEffect) ||
      !effect.target
    )
      continue;
    const { duration, endTime, iterations } = effect.getComputedTiming();
    const once = typeof duration === 'number' && duration > 0 ? duration : 1000;
    const often = ((effect.getKeyframes().length - 1) / 2 / once) * 1000;
    if ((Number(endTime) > 5000 && iterations !== undefined) || often > 3) add(effect.target, 'style', often);
  }
  for (const element of document.querySelectorAll('marquee, blink')) add(element, 'style', 0);
  for (const film of document.querySelectorAll('video')) {
    if (!film.paused && !film.controls && (film.loop || !(film.duration <= 5))) add(film, 'film', 0);
  }
  for (const canvas of document.querySelectorAll('canvas')) {
    const { width, height } = canvas.getBoundingClientRect();
    if (width >= 60 && height >= 30) add(canvas, 'canvas', 0);
  }
  const now = performance.now();
  for (const [element, { count, first, last, turns }] of changes) {
    if (count < 4 || now - last > 1500 || last - first < 250) continue;
    add(element, 'script', (turns / (last - first)) * 500);
  }
  const turning = [...timers].filter(
    ([, { delay, times, repeats }]) => (repeats || times > 2) && delay >= 100 && delay <= 8000,
  );
  return {
    movers: [...movers.values()],
    pictures: [...document.querySelectorAll('img')].flatMap((image) => {
      const address = image.currentSrc || image.src;
      const { width, height } = image.getBoundingClientRect();
      return /\.(?:gif|webp|apng|png|avif)\b|^data:image\/(?:gif|webp|apng)/iu.test(address) &&
        width * height >= 900 &&
        view.isSeen(image)
        ? [{ where: selectorOf(image), name: image.alt, address, area: width * height }]
        : [];
    }),
    canPause: [
      ...document.querySelectorAll(
        'button, [role="button"], input[type="checkbox"], [role="switch"], summary, a',
      ),
    ].some((element) => PAUSE.test(view.nameOf(element)) && view.isSeen(element)),
    nextTurn: Math.max(0, ...turning.map(([, { delay }]) => delay)),
    timers: turning.map(([source]) => source),
  };
}

/** What timers have changed while nobody did anything: the innermost things that changed since a moment, in milliseconds. */
export function changedSince(moment: number): Mover[] {
  const view = new PageView(window, 'any');
  return [...changes]
    .filter(
      ([element, { last }]) =>
        last > moment && element.isConnected && !element.closest(TELLS) && view.isSeen(element),
    )
    .map(([element]) => {
      const { x, y, width, height } = view.boxOf(element);
      return {
        where: selectorOf(element),
        name: (view.nameOf(element) || view.wordsOf(element)).slice(0, 120),
        how: 'script' as const,
        often: 0,
        box: { x, y, width, height },
      };
    })
    .filter(({ box }) => box.width * box.height >= 400);
}

/** What scripts have set to happen later: its source, and how long after, in milliseconds. */
export function timersSet(): readonly { readonly source: string; readonly delay: number }[] {
  return [...timers].map(([source, { delay }]) => ({ source, delay }));
}

/** Stops watching: what comes now is our own doing. */
export function stopWatching(): void {
  observer?.disconnect();
}

/** Milliseconds since the page was opened. */
export function moment(): number {
  return performance.now();
}

let paused: { animation: Animation; at: CSSNumberish | null }[] = [];

/** Sets every animation of styles to a moment, in milliseconds from now, and holds it there. */
export function seek(by: number): void {
  if (paused.length === 0) {
    paused = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((animation) => {
        animation.pause();
        return { animation, at: animation.currentTime };
      });
  }
  for (const { animation, at } of paused) animation.currentTime = Number(at) + by;
}

/** Lets them go on. */
export function unseek(): void {
  for (const { animation } of paused) animation.play();
  paused = [];
}
