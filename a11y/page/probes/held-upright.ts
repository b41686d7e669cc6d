import { PageView } from '../view/page-view.ts';

/** How much of a page can be read the way the window is held now. */
export interface Held {
  /** Letters that can be seen. */
  readonly letters: number;
  /** Whether the whole page is turned on its side. */
  readonly turned: boolean;
}

/** Tells it of the page as it is laid out now. */
export function heldNow(): Held {
  return heldIn(new PageView(window, 'any'));
}

/** Tells it of a page that is being read anyway. */
export function heldIn(view: PageView): Held {
  const letters = view.texts().reduce((sum, { text }) => sum + text.length, 0);
  const wrappers = [document.documentElement, document.body, ...(document.body?.children ?? [])];
  return {
    letters,
    turned: wrappers.some((element) => {
      const words = element?.textContent?.trim().length ?? 0;
      if (!element || words * 2 < letters || !view.isSeen(element)) return false;
      const { transform, rotate } = view.style(element);
      const [cos = 1, sin = 0] = (transform.match(/-?[\d.e-]+/gu) ?? []).map(Number);
      return (
        (transform.startsWith('matrix(') && Math.abs(cos) < 0.1 && Math.abs(sin) > 0.5) ||
        /^-?90deg$|^270deg$/u.test(rotate)
      );
    }),
  };
}
