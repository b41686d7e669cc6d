import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { gate } from '../gate.ts';
import type { CleanPage } from './clean-page.ts';
import { writeCleanPages } from './clean-pages.ts';

/** What the gate says of pages with nothing wrong: it should say nothing. */
export async function tryClean(
  pages: readonly CleanPage[],
  progress?: (done: number, of: number) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const profile of ['site', 'any'] as const) {
    const some = pages.filter((page) => page.profile === profile);
    if (some.length === 0) continue;
    const folder = await mkdtemp(join(tmpdir(), 'clean-'));
    try {
      await writeCleanPages(folder, some);
      const report = await gate(folder, { profile, veraPdf: false, ...(progress && { progress }) });
      findings.push(...report.findings);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return findings;
}
