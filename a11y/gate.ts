import { CannotRun } from '../scripts/model/cannot-run.ts';
import { ensureBrowser } from './browser/browser.ts';
import { thisMachine } from './browser/machine.ts';
import type { GateOptions, GateReport } from './gate-report.ts';
import { listFiles } from './list-files.ts';
import { enginesWith } from './page/engines/engines.ts';
import { findVeraPdf } from './sheet/find-verapdf.ts';
import { browserVersion } from './verdicts/browser-version.ts';
import { FileHashes } from './verdicts/file-hashes.ts';
import { Store } from './verdicts/store.ts';
import { WholeReport } from './verdicts/whole-report.ts';

/**
 * Audits a folder of finished HTML and PDF files, whoever made it: every page in a browser, every sheet, every link.
 * Throws `CannotRun` where there is no folder, no page in it, or no browser, and where somebody named a veraPDF that does not work.
 */
export async function gate(folder: string, options: GateOptions = {}): Promise<GateReport> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const { cache, shard, anew = false } = options;
  const files = await listFiles(folder);
  if (files.pages.length === 0)
    throw new CannotRun(`There is no HTML page in “${folder}”, so there is nothing to check.`);
  const program = await ensureBrowser(options.say ?? (() => undefined));
  const veraPdf = options.veraPdf === false ? 'it was not asked for.' : await findVeraPdf(thisMachine());
  const store = cache === undefined ? undefined : new Store(cache);
  const hashes = new FileHashes(folder);
  const browser = store || shard ? await browserVersion(program, store) : undefined;

  const engines = enginesWith(browser ?? '');
  const whole = store && (await WholeReport.of({ store, hashes, files, engines, veraPdf, options }));
  const before = anew ? undefined : await whole?.recall();
  if (before) {
    const { pages, sheets } = before;
    options.progress?.(pages + sheets, pages + sheets);
    return { ...before, seconds: seconds(), kept: { pages, sheets } };
  }
  // It takes a while to load, which a folder that has not changed need not wait for.
  const { auditFolder } = await import('./audit-folder.ts');
  const report = await auditFolder(folder, { files, program, veraPdf, store, hashes, browser }, options);
  await whole?.keep(report);
  await store?.tidy();
  return {
    ...report,
    seconds: seconds(),
    ...(store?.trouble !== undefined && { notKept: store.trouble }),
  };
}
