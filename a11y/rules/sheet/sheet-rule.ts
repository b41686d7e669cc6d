import type { Finding } from '../../finding.ts';
import type { OpenSheet } from '../../read-sheet.ts';

/** The page that offers a sheet, with `<link rel="alternate" type="application/pdf" href="…">`. */
export interface SheetPage {
  /** From the root of the audited folder: `england/en/imha/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** What a rule says of a sheet; whoever runs it knows which sheet and which rule. */
export type SheetTrouble = Pick<Finding, 'message' | 'fix' | 'where'>;

/** One rule over an opened sheet. Rules that compare it with its page say nothing where no page offers it. */
export type SheetRule = (sheet: OpenSheet, page?: SheetPage) => readonly SheetTrouble[];
