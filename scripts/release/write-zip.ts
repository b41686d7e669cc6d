import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';
import { CannotRun } from '../model/cannot-run.ts';
import { typeOfFile } from '../serve/type-of-file.ts';

/** A file of a ZIP file, by its name in it, with forward slashes. */
export interface ZipEntry {
  readonly name: string;
  bytes(): Promise<Uint8Array> | Uint8Array;
}

/** What the format can count to, as every program that unpacks reads it. */
const MOST_BYTES = 2 ** 32 - 1;
const MOST_FILES = 2 ** 16 - 1;

/**
 * Writes a ZIP file: the same bytes for the same files, whenever and wherever it is made. One file is held in memory at a time.
 * It has another name until it is whole, so that nobody takes half of one.
 *
 * @param day the day that each file is said to be of, like 2026-11-22
 * @returns the SHA-256 of the ZIP file
 */
export async function writeZip(to: string, entries: readonly ZipEntry[], day: string): Promise<string> {
  const part = `${to}.part`;
  try {
    const sum = await writeInto(part, entries, day);
    await rename(part, to);
    return sum;
  } finally {
    await rm(part, { force: true });
  }
}

async function writeInto(to: string, entries: readonly ZipEntry[], day: string): Promise<string> {
  if (entries.length > MOST_FILES) throw tooLarge(`more than ${MOST_FILES} files`);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format has no time zone. Noon here is written as noon, wherever “here” is.
  const mtime = new Date(year, month - 1, date, 12);
  const handle = await open(to, 'w');
  try {
    const hash = createHash('sha256');
    let made: Uint8Array[] = [];
    let length = 0;
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      made.push(chunk);
    });
    const write = async () => {
      const now = made;
      made = [];
      for (const chunk of now) {
        hash.update(chunk);
        await handle.writeFile(chunk);
        length += chunk.length;
      }
      if (length > MOST_BYTES) throw tooLarge('more than 4 GB');
    };
    for (const { name, bytes } of entries) {
      // Pictures and letters are packed already, and hardly get smaller.
      const file = new ZipDeflate(name, { level: typeOfFile(name).text ? 6 : 1 });
      file.mtime = mtime;
      zip.add(file);
      file.push(await bytes(), true);
      await write();
    }
    zip.end();
    await write();
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}

function tooLarge(what: string): CannotRun {
  return new CannotRun(
    `The site is too large for a ZIP file: it has ${what}. Make it for one nation or in fewer sizes of sheet, or copy the folder itself onto the stick.`,
  );
}
