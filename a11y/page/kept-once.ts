import type { Reference } from '../link/reference.ts';
import type { ReadPage } from './read-page.ts';

/**
 * Keeps one copy of what many pages say alike, such as the links at their heads, so that thousands of pages need little
 * memory. A word cut from the text of a page would else hold the whole text.
 */
export class KeptOnce {
  readonly #words = new Map<string, string>();
  readonly #references = new Map<string, Reference>();

  /** The same page, made of copies. */
  page(page: ReadPage): ReadPage {
    const { source, base } = page;
    return {
      path: page.path,
      anchors: new Set([...page.anchors].map((anchor) => this.#word(anchor))),
      references: page.references.map((reference) => this.#reference(reference)),
      sheets: page.sheets.map((href) => this.#word(href)),
      packs: page.packs.map(({ href, tells }) => ({
        href: this.#word(href),
        tells: tells.map((told) => this.#word(told)),
      })),
      ...(source !== undefined && { source: this.#word(source) }),
      ...(base !== undefined && { base: this.#word(base) }),
    };
  }

  #word(word: string): string {
    const kept = this.#words.get(word);
    if (kept !== undefined) return kept;
    const copy = Buffer.from(word).toString();
    this.#words.set(copy, copy);
    return copy;
  }

  #reference({ kind, value, where }: Reference): Reference {
    const key = JSON.stringify([kind, value, where]);
    let kept = this.#references.get(key);
    if (!kept) {
      kept = { kind, value: this.#word(value), where: this.#word(where) };
      this.#references.set(key, kept);
    }
    return kept;
  }
}
