import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { noteBytes } from './edition-bytes.ts';
import { writeKiosk } from './written-kiosk.ts';

/** A drop-in that is still to come whenever the edition is made, until 2099. */
const DROP_IN = '{on: 2099-01-14, from: "14:00", to: "15:30", room: {en: Day room}}';

/** An edition that is there to be read, not to be changed. */
export interface WardEdition {
  /** Its root. */
  readonly folder: string;
}

/**
 * The edition of the sample ward in English and Arabic, for all tests that only read it. The first of a run that asks writes it,
 * the others wait; whoever changes anything copies it first. The run removes it.
 */
export async function wardEdition(): Promise<WardEdition> {
  const place = path.join(inject('runFolder'), 'ward');
  const folder = path.join(place, 'edition');
  const fault = path.join(place, 'fault.txt');
  if (mkdirSync(place, { recursive: true }) === undefined) {
    while (!existsSync(folder) && !existsSync(fault)) await wait(100);
    if (existsSync(fault)) throw new Error(readFileSync(fault, 'utf8'));
    return { folder };
  }
  try {
    const written = await writeKiosk({
      languages: ['en', 'ar'],
      ward: `drop-ins: [${DROP_IN}]`,
      place,
    });
    noteBytes(place, written.folder);
    renameSync(written.folder, folder);
  } catch (error) {
    writeFileSync(fault, String(error));
    throw error;
  }
  return { folder };
}
