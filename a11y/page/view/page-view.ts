import { computeAccessibleName } from 'dom-accessibility-api';
import type { Profile } from '../../profile.ts';

/** What kind of page this is, as it says itself in `<meta name="page-kind">`; an ordinary one says nothing. */
export type PageKind = 'ordinary' | 'large' | 'kiosk';

/** An element that has text of its own, and that text, in one piece. */
export interface OwnText {
  readonly element: Element;
  readonly text: string;
}

/** A page as its rules look at it, in the browser. What takes long is worked out once and kept until the page is looked at anew. */
export class PageView {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly profile: Profile;
  readonly #styles = new Map<Element, CSSStyleDeclaration>();
  readonly #seen = new Map<Element, boolean>();
  readonly #names = new Map<Element, string>();
  #texts: readonly OwnText[] | undefined;

  constructor(window: Window & typeof globalThis, profile: Profile) {
    this.window = window;
    this.document = window.document;
    this.profile = profile;
  }

  /** Width of the window in CSS pixels. */
  get width(): number {
    return this.window.innerWidth;
  }

  get kind(): PageKind {
    const said = this.document.querySelector('meta[name="page-kind"]')?.getAttribute('content');
    return said === 'large' || said === 'kiosk' ? said : 'ordinary';
  }

  /** Elements of the page, in the order of the source. */
  all(selector: string): Element[] {
    return [...this.document.querySelectorAll(selector)];
  }

  /** What an element looks like. */
  style(element: Element): CSSStyleDeclaration {
    let style = this.#styles.get(element);
    if (!style) {
      style = this.window.getComputedStyle(element);
      this.#styles.set(element, style);
    }
    return style;
  }

  /** Whether a sighted reader can meet the element: drawn, with a size, not see-through, not clipped to nothing. */
  isSeen(element: Element): boolean {
    let seen = this.#seen.get(element);
    if (seen === undefined) {
      seen = this.#canBeSeen(element);
      this.#seen.set(element, seen);
    }
    return seen;
  }

  #canBeSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    const style = this.style(element);
    // The usual ways of keeping words for those who listen: a box of one pixel, or one clipped away, or far off the page.
    if (style.position === 'absolute' || style.position === 'fixed') {
      if (width <= 1 || height <= 1) return false;
      if (/rect\(0px,? 0px,? 0px,? 0px\)|rect\(1px,? 1px,? 1px,? 1px\)/u.test(style.clip)) return false;
      const { right, bottom } = element.getBoundingClientRect();
      if (right + this.window.scrollX <= 0 || bottom + this.window.scrollY <= 0) return false;
    }
    if (/inset\((50|100)%/u.test(style.clipPath)) return false;
    const parent = element.parentElement;
    return !parent || parent === this.document.documentElement || this.isSeen(parent);
  }

  /** Whether the element is there for someone who listens: not hidden, and not in anything that is. */
  isHeard(element: Element): boolean {
    return (
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[aria-hidden="true"], [inert]')
    );
  }

  /** Everything on the page that has words of its own which can be seen. */
  texts(): readonly OwnText[] {
    if (!this.#texts) {
      const found = new Map<Element, string>();
      const walker = this.document.createTreeWalker(this.document.body ?? this.document, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.nodeValue ?? '';
        if (
          !parent ||
          text.trim() === '' ||
          /^(?:script|style|noscript|template|title)$/u.test(parent.localName)
        )
          continue;
        found.set(parent, `${found.get(parent) ?? ''}${text}`);
      }
      this.#texts = [...found]
        .filter(([element]) => this.isSeen(element))
        .map(([element, text]) => ({ element, text: text.replace(/\s+/gu, ' ').trim() }));
    }
    return this.#texts;
  }

  /** What someone who listens hears the element called: its accessible name. */
  nameOf(element: Element): string {
    let name = this.#names.get(element);
    if (name === undefined) {
      name = computeAccessibleName(element).replace(/\s+/gu, ' ').trim();
      this.#names.set(element, name);
    }
    return name;
  }

  /** The words of an element and of all in it, in one piece, whether they can be seen or not. */
  wordsOf(element: Element): string {
    return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  }

  /** The language an element says it is in: its own or the nearest around it. Empty where none is told. */
  languageOf(element: Element): string {
    return element.closest('[lang]')?.getAttribute('lang')?.trim().toLowerCase() ?? '';
  }

  /** Whether its language is told as English, or not at all: rules about English words look no further. */
  isEnglish(element: Element): boolean {
    return /^(?:en\b|$)/u.test(this.languageOf(element));
  }

  /** Where the element stands on the page, in CSS pixels from its top left, whatever has been scrolled. */
  boxOf(element: Element): DOMRect {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x + this.window.scrollX, y + this.window.scrollY, width, height);
  }
}
