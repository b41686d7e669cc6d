import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** How many files are flushed at once; the disk gathers them into few writes. */
const AT_ONCE = 32;

/** Makes sure that a folder and all in it would survive a power cut. */
export async function flush(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const full = (entry: (typeof entries)[number]) => path.join(entry.parentPath, entry.name);
  await inBatches(entries.filter((entry) => entry.isFile()).map(full), flushFile);
  await inBatches([folder, ...entries.filter((entry) => entry.isDirectory()).map(full)], flushNames);
}

/** Makes sure that the names in one folder (not what they lead to) would survive a power cut. */
export async function flushNames(folder: string): Promise<void> {
  // Windows can’t open a folder, and writes names through by itself.
  if (process.platform === 'win32') return;
  await flushFile(folder);
}

async function flushFile(file: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const opened = await open(file, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function inBatches(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  for (let start = 0; start < files.length; start += AT_ONCE)
    await Promise.all(files.slice(start, start + AT_ONCE).map(work));
}
