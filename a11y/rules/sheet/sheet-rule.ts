import type { Finding } from '../../finding.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';

/** A page whose words a sheet tells. */
export interface ToldPage {
  /** From the root of the audited folder: `england/en/imha/index.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * The page that offers a sheet: its own, with `<link rel="alternate" type="application/pdf" href="…">`, or that of a pack
 * of several leaflets, with `<a href="….pdf" data-tells="../imha/index.html ../tribunal/index.html">`.
 */
export interface SheetPage extends ToldPage {
  /** The pages of the leaflets in a pack, in order; those that are not there have no HTML. */
  readonly tells?: readonly (Omit<ToldPage, 'html'> & Partial<ToldPage>)[];
}

/** The pages whose words must be on a sheet, as far as they are there: the one that offers it, or those of its leaflets. */
export function pagesTold(page: SheetPage | undefined): readonly ToldPage[] {
  if (!page) return [];
  return page.tells?.flatMap(({ path, html }) => (html === undefined ? [] : [{ path, html }])) ?? [page];
}

/** What a rule says of a sheet; whoever runs it knows which sheet and which rule. */
export type SheetTrouble = Pick<Finding, 'message' | 'fix' | 'where'>;

/** One rule over an opened sheet. Rules that compare it with its page say nothing where no page offers it. */
export type SheetRule = (sheet: OpenSheet, page?: SheetPage) => readonly SheetTrouble[];
