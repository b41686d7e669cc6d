import type { Finding } from '../../finding.ts';
import type { AuditedFolder } from '../../link/audited-folder.ts';
import type { Reference } from '../../link/reference.ts';
import type { Meaning } from '../../link/resolve-reference.ts';

/** Looks at one reference and says what is wrong with it, if anything is. */
export type LinkRule = (
  reference: Reference,
  meaning: Meaning,
  folder: AuditedFolder,
) => Pick<Finding, 'message' | 'fix'> | undefined;
