import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { noteBytes } from './edition-bytes.ts';
import { type WantedKiosk, writeKiosk } from './written-kiosk.ts';

/** An edition that is there to be read, not to be changed. */
export interface SharedEdition {
  /** Its root. */
  readonly folder: string;
}

/**
 * An edition for all tests that only read it. The first of a run that asks for one of this name writes it, the others wait;
 * whoever changes anything copies it first. The run removes it.
 */
export async function sharedEdition(name: string, wanted: WantedKiosk): Promise<SharedEdition> {
  const place = path.join(inject('runFolder'), name);
  const folder = path.join(place, 'edition');
  const fault = path.join(place, 'fault.txt');
  if (mkdirSync(place, { recursive: true }) === undefined) {
    while (!existsSync(folder) && !existsSync(fault)) await wait(100);
    if (existsSync(fault)) throw new Error(readFileSync(fault, 'utf8'));
    return { folder };
  }
  try {
    const written = await writeKiosk({ ...wanted, place });
    noteBytes(place, written.folder);
    renameSync(written.folder, folder);
  } catch (error) {
    writeFileSync(fault, String(error));
    throw error;
  }
  return { folder };
}
