import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MARK } from '../mark.ts';

/** How many files a trial site has, its mark left out. */
export const FILES = 60;

/** Writes a site every file of which names its version, in folders as deep as a real one’s. */
export async function writeTrialSite(folder: string, version: string, afterHalf?: () => void): Promise<void> {
  for (let number = 0; number < FILES; number += 1) {
    const file = path.join(folder, `nation-${number % 2}`, `leaflet-${number}`, 'index.html');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${version}\n${'words '.repeat(500)}`);
    if (number === FILES / 2) afterHalf?.();
  }
}

/** The one version that every file of a whole trial site has; otherwise what is wrong with it. */
export async function trialVersion(folder: string): Promise<{ version: string } | { fault: string }> {
  try {
    const mark = JSON.parse(await readFile(path.join(folder, MARK), 'utf8'));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name !== MARK);
    const versions = new Set<string>();
    for (const { parentPath, name } of files)
      versions.add((await readFile(path.join(parentPath, name), 'utf8')).split('\n')[0] ?? '');
    const [version] = versions;
    if (files.length !== FILES || mark.files.length !== FILES)
      return { fault: `${files.length} files, ${mark.files.length} in the mark, instead of ${FILES}` };
    if (version === undefined || versions.size > 1)
      return { fault: `a mixture of ${[...versions].join(' and ')}` };
    return { version };
  } catch (error) {
    return { fault: String(error) };
  }
}
