import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ContentFolder } from './content-folder.ts';

/** The leaflets and all else that come with this program. */
export const SHIPPED = path.join(import.meta.dirname, '../../content');

/**
 * A content folder, with what comes with this program below it where its site.yaml says `shipped-content: use`: then it holds only what
 * a service has written itself.
 */
export function openContent(folder: string): ContentFolder {
  const own = new ContentFolder(folder);
  const shipped = new ContentFolder(SHIPPED);
  return own.root !== shipped.root && usesShipped(own) ? new ContentFolder(folder, shipped) : own;
}

/** What is wrong with the file is told by whoever reads all of it. */
function usesShipped(folder: ContentFolder): boolean {
  try {
    const said: unknown = parse(readFileSync(folder.own('site.yaml').path, 'utf8'));
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
