import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { RecordingFile } from '../model/recording.ts';
import { openContent } from '../read/open-content.ts';

/**
 * Publishes films and sound with their captions, and recordings of leaflets, as they are.
 *
 * @param content the content folder on disk
 * @param out the root of the site being written
 */
export async function writeRecordings(
  files: readonly RecordingFile[],
  content: string,
  out: string,
): Promise<void> {
  const folder = openContent(content);
  for (const { file, path: to } of files) {
    const target = path.join(out, ...to.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(folder.file(file).path, target);
  }
}
