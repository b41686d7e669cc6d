import { stat } from 'node:fs/promises';
import { trialVersion } from './site.ts';

/**
 * Looks at a published trial site again and again until told to stop, then tells what it saw. It steps into the folder
 * first, as a program with the folder open does, so that all it reads in one look is of one folder, whatever the folder’s
 * name leads to by then.
 */
const out = process.argv[2] ?? '';
const seen = new Set<string>();
const faults = new Set<string>();
let looks = 0;
let stopped = false;
process.once('message', () => {
  stopped = true;
});
process.send?.('reading');

while (!stopped) {
  looks += 1;
  try {
    process.chdir(out);
    const here = (await stat('.')).ino;
    const found = await trialVersion('.');
    if ('version' in found) seen.add(found.version);
    // A folder that is no longer the site may be half deleted; one that still is must be whole, and none may ever be mixed.
    else if (here === (await stat(out)).ino || found.fault.startsWith('a mixture')) faults.add(found.fault);
  } catch (error) {
    faults.add(String(error));
  }
}
process.send?.({ looks, seen: [...seen], faults: [...faults] }, () => process.disconnect());
