import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditSheet } from './audit-sheet.ts';
import type { Finding } from './finding.ts';
import type { ReadPage } from './read-page.ts';
import { resolveReference } from './resolve-reference.ts';

/** Opens every sheet of a folder, each beside the page that offers it. A sheet’s content file is that of its page. */
export async function auditSheets(
  folder: string,
  sheets: readonly string[],
  pages: readonly ReadPage[],
  done: (part: number) => void,
): Promise<readonly Finding[]> {
  const offers = offeredBy(pages);
  const findings: Finding[] = [];
  for (const path of sheets) {
    const page = offers.get(path);
    const html = page && (await readFile(join(folder, page.path), 'utf8'));
    const found = await auditSheet(folder, path, page && html ? { path: page.path, html } : undefined);
    findings.push(...found.map((finding) => ({ ...finding, ...(page?.source && { source: page.source }) })));
    done(1);
  }
  return findings;
}

/** The page that offers each sheet: of several, such as the same leaflet in large print, the first. */
function offeredBy(pages: readonly ReadPage[]): ReadonlyMap<string, ReadPage> {
  const offers = new Map<string, ReadPage>();
  for (const page of pages) {
    for (const href of page.sheets) {
      const meaning = resolveReference(href, page.path, page.base);
      if (meaning.kind === 'file' && !offers.has(meaning.path)) offers.set(meaning.path, page);
    }
  }
  return offers;
}
