import type { Finding } from '../../finding.ts';

/** A sheet that could not be audited has not passed. */
export function sheetNotChecked(page: string, reason: string): Finding {
  return {
    page,
    rule: 'sheet:not-checked',
    message: `The sheet could not be checked: ${reason}.`,
    fix: 'Open it in another program and see whether it shows. If it does, make it again with fewer or smaller pictures.',
  };
}
