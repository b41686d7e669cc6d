/** One thing the gate checks, in words for the accessibility statement. */
export interface Check {
  /** Short name: `axe`, `sheet-text`. */
  readonly id: string;
  /** “Pages are checked by axe …”, one plain sentence. */
  readonly words: string;
  /** Why it matters to a reader, as one sentence: “Someone who listens hears …”. */
  readonly why?: string;
}

/** The language in which the gate says what it checks. */
export const CHECKS_LANGUAGE = 'en';

/** What checks have in common, in the order in which the statement tells them. */
export const CHECK_GROUPS = [
  'engines',
  'parts',
  'type',
  'colours',
  'pictures',
  'using',
  'forms',
  'pages',
  'measured',
  'links',
  'words',
  'paper',
] as const;

export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** A check, and where it stands in the statement. */
export interface GroupedCheck extends Check {
  readonly group: CheckGroup;
}
