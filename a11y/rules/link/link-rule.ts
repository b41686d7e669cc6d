import type { AuditedFolder } from '../../audited-folder.ts';
import type { Finding } from '../../finding.ts';
import type { Reference } from '../../reference.ts';
import type { Meaning } from '../../resolve-reference.ts';

/** Looks at one reference and says what is wrong with it, if anything is. */
export type LinkRule = (
  reference: Reference,
  meaning: Meaning,
  folder: AuditedFolder,
) => Pick<Finding, 'message' | 'fix'> | undefined;
