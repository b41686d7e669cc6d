import type { Finding } from '../../finding.ts';
import type { ReadPage } from '../../page/read/page-read.ts';
import type { RuleAbout } from '../page/page-rule.ts';

/** One rule that compares the pages of a folder with each other, from their HTML alone. */
export interface FolderRule extends RuleAbout {
  check(pages: readonly ReadPage[]): Iterable<FolderSlip>;
}

/** A page that breaks a rule, beside the others. */
export type FolderSlip = Required<Pick<Finding, 'page' | 'message' | 'fix'>>;
