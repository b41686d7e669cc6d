import { accesskey } from '../rules/page/accesskey.ts';
import { altRepeats } from '../rules/page/alt-repeats.ts';
import { altWords } from '../rules/page/alt-words.ts';
import { emptyButton } from '../rules/page/empty-button.ts';
import { emptyHeading } from '../rules/page/empty-heading.ts';
import { emptyLabel } from '../rules/page/empty-label.ts';
import { emptyLink } from '../rules/page/empty-link.ts';
import { layoutTable } from '../rules/page/layout-table.ts';
import { mergedCells } from '../rules/page/merged-cells.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { pictureAlone } from '../rules/page/picture-alone.ts';
import { tableCaption } from '../rules/page/table-caption.ts';
import { tableHeaders } from '../rules/page/table-headers.ts';
import { typeSize } from '../rules/page/type-size.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  altRepeats,
  altWords,
  emptyButton,
  emptyHeading,
  emptyLabel,
  emptyLink,
  layoutTable,
  mergedCells,
  pictureAlone,
  tableCaption,
  tableHeaders,
  typeSize,
];
