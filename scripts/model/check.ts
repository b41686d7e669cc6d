/** One thing the gate checks, in words for the accessibility statement. */
export interface Check {
  /** Short name: `axe`, `sheet-text`. */
  readonly id: string;
  /** “Every page is checked by axe …”, one plain sentence. */
  readonly words: string;
  /** Why it matters to a reader, in one plain sentence. */
  readonly why?: string;
}
