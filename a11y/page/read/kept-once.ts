import { inOnePiece } from '../../../scripts/model/in-one-piece.ts';
import type { Reference } from '../../link/reference.ts';
import type { ReadPage } from './page-read.ts';

/**
 * Keeps one copy of what many pages say alike, such as the links at their heads, so that thousands of pages need little
 * memory. A word cut from the text of a page would else hold the whole text.
 */
export class KeptOnce {
  readonly #words = new Map<string, string>();
  readonly #references = new Map<string, Reference>();

  /** The same page, made of copies. */
  page({ path, anchors, references, packs, sheets, ...facts }: ReadPage): ReadPage {
    return {
      path,
      anchors: new Set([...anchors].map((anchor) => this.#word(anchor))),
      references: references.map((reference) => this.#reference(reference)),
      sheets: sheets.map((href) => this.#word(href)),
      packs: packs.map(({ href, tells }) => ({
        href: this.#word(href),
        tells: tells.map((told) => this.#word(told)),
      })),
      ...this.#facts(facts),
    };
  }

  /** What is left of a page: single words, and yes or no. */
  #facts<Facts extends Readonly<Record<string, string | boolean | undefined>>>(facts: Facts): Facts {
    return Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? this.#word(fact) : fact]),
    ) as Facts;
  }

  #word(word: string): string {
    const kept = this.#words.get(word);
    if (kept !== undefined) return kept;
    const copy = inOnePiece(word);
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
