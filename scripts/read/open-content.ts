import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ContentFolder, type UnsavedFile } from './content-folder.ts';

/** The leaflets and all else that come with this program. */
export const SHIPPED = path.join(import.meta.dirname, '../../content');

/**
 * A content folder, with what comes with this program below it where its site.yaml says `shipped-content: use`: then it holds only what
 * a service has written itself.
 *
 * @param unsaved files that are to be read as if they were saved
 */
export function openContent(folder: string, unsaved: readonly UnsavedFile[] = []): ContentFolder {
  const own = new ContentFolder(folder, undefined, unsaved);
  const shipped = new ContentFolder(SHIPPED);
  return own.root !== shipped.root && usesShipped(own) ? new ContentFolder(folder, shipped, unsaved) : own;
}

/** What is wrong with the file is told by whoever reads all of it. */
function usesShipped(folder: ContentFolder): boolean {
  try {
    const site = folder.own('site.yaml');
    const said: unknown = parse(folder.unsavedText(site) ?? readFileSync(site.path, 'utf8'));
    return (
      typeof said === 'object' &&
      said !== null &&
      'shipped-content' in said &&
      said['shipped-content'] === 'use'
    );
  } catch {
    return false;
  }
}
