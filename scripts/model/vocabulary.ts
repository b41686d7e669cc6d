/** How the service writes in one language: what the rules of plain language need to know of it. */
export interface Vocabulary {
  /** The one word for a thing, and others for it that are never used. */
  readonly oneWord: ReadonlyMap<string, readonly string[]>;
  /** Short forms that every reader knows: `NHS`. */
  readonly knownShort: readonly string[];
  /** Words of a link that say nothing of where it leads: `click here`. */
  readonly emptyLinks: readonly string[];
  /** Names and other words that are spelled right and stand in no dictionary. */
  readonly names: readonly string[];
  /** Words that look like the passive and only say how someone is: `detained`. */
  readonly notPassive: readonly string[];
}
