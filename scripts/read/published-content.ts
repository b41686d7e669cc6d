import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The real content with its drafts published, whatever site.yaml says of them: for tests. */
export interface PublishedContent {
  readonly folder: string;
  remove(): void;
}

/** A copy of the content folder in which readers see every translation. */
export function publishedContent(): PublishedContent {
  const parent = mkdtempSync(path.join(tmpdir(), 'published-'));
  const folder = path.join(parent, 'content');
  cpSync(path.join(import.meta.dirname, '../../content'), folder, { recursive: true });
  publishDrafts(folder);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Lets a content folder publish its drafts. */
export function publishDrafts(folder: string): void {
  const site = path.join(folder, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, text.replace(/^draft-translations: .*$/mu, 'draft-translations: publish'));
}
