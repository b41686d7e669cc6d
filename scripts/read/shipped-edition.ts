import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceFile } from './report.ts';

/** Twelve letters and digits that change when a file that comes with this program changes, however its lines end. */
export function shippedEdition(file: SourceFile): string {
  const text = readFileSync(file.path, 'utf8').replace(/\r\n?/gu, '\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
