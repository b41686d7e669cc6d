import type { DrawablePage } from '../../sheet/draw-sheet.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import type { SheetTrouble } from './sheet-rule.ts';

/** One rule over a page as it is seen, drawn. Whoever runs it knows which page. */
export type DrawnRule = (page: DrawablePage, sheet: OpenSheet) => Promise<readonly SheetTrouble[]>;
