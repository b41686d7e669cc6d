import type { Finding } from '../../finding.ts';

/** A page that could not be audited has not passed. */
export function notChecked(page: string, width: number, reason: string): Finding {
  return {
    page,
    rule: 'page:not-checked',
    message: `The page could not be checked: ${reason}.`,
    fix: 'Open it in a browser and see whether it loads and stays.',
    width,
  };
}
