import { answerJobs } from '../../scripts/threads/answer-jobs.ts';
import type { SheetPage } from '../rules/sheet/sheet-rule.ts';
import { auditSheet } from './audit-sheet.ts';

/** One sheet to audit. */
export interface SheetJob {
  readonly folder: string;
  readonly path: string;
  readonly page?: SheetPage;
  readonly parts: readonly string[];
}

// The paper gate on a thread of its own.
answerJobs(({ folder, path, page, parts }: SheetJob) => auditSheet(folder, path, page, parts));
