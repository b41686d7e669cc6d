import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OFFLINE_FILES } from '../model/kiosk/offline-files.ts';
import { bundled } from './bundled.ts';

/**
 * Writes, beside the files of a finished edition, the list of them with their SHA-256, as “sha256sum -c” reads it, and the worker
 * that keeps a copy of them in the browser. The worker begins with the SHA-256 of the list: any other file makes another worker,
 * by which browsers see that there is a new edition. Nothing else may be written there afterwards.
 *
 * @param folder the root of the edition
 */
export async function writeOfflineCopy(folder: string): Promise<void> {
  const { list: listName, worker } = OFFLINE_FILES;
  const lines: string[] = [];
  for (const file of (await filesBelow(folder)).sort()) {
    if (file === listName || file === worker) continue;
    lines.push(`${sumOf(await readFile(path.join(folder, file)))}  ${file}\n`);
  }
  const list = Buffer.from(lines.join(''));
  await writeFile(path.join(folder, listName), list);
  const script = Buffer.from(await bundled('kiosk/scripts/worker/sw.js')).toString('utf8');
  await writeFile(path.join(folder, worker), `self.kioskEdition="${sumOf(list)}";\n${script}`);
}

/** Every file that is served, with forward slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((name) => name.startsWith('.')));
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
