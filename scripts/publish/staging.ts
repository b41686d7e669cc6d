import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkOut } from './check-out.ts';
import { hold, waitToHold } from './hold.ts';

/** A place to build a site, beside the folder it will become, so that putting it there is only a change of names. */
export interface Staging {
  /** Where the site is written: empty at first, and on the same disk as `out`. */
  readonly folder: string;
  /** The folder it will become. */
  readonly out: string;
  /** The folder set aside while one site takes the place of another in two steps. */
  readonly aside: string;
  /** The folder the words are in, which no site may replace. */
  readonly content: string;
  /** Deletes whatever is still in staging, and lets go of it. Safe to call again. */
  close(): Promise<void>;
}

/**
 * Opens an empty staging folder for a site that will be put into `out`, after clearing up what builds that were killed have
 * left behind.
 *
 * @throws {CannotRun} if no site may be put there
 */
export async function openStaging(out: string, content: string): Promise<Staging> {
  await checkOut(path.resolve(out), content);
  await mkdir(path.dirname(path.resolve(out)), { recursive: true });
  const beside = await realpath(path.dirname(path.resolve(out)));
  const place = path.join(beside, path.basename(path.resolve(out)));
  const turn = await waitToHold(beside);
  try {
    await clearUp(place);
    return await create(place, content);
  } finally {
    await turn.release();
  }
}

async function create(out: string, content: string): Promise<Staging> {
  const around = `${prefix(out)}${process.pid}-${randomBytes(4).toString('hex')}`;
  // Nobody else may look in: a web server might otherwise serve pages that no check has passed.
  await mkdir(around, { mode: 0o700 });
  const held = await hold(around);
  if (!held) throw new Error(`${around} was taken by another process as it was made.`);
  const folder = path.join(around, 'site');
  await mkdir(folder);
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    await rm(around, { recursive: true, force: true, maxRetries: 3 });
    await held.release();
  };
  return { folder, out, aside: path.join(around, ASIDE), content, close };
}

const ASIDE = 'aside';

function prefix(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}.staging-`);
}

/**
 * Deletes the staging folders whose builds are dead. Where a build died after it set the old site aside and before it put the
 * new one in place, the old one goes back first.
 */
async function clearUp(out: string): Promise<void> {
  const beside = path.dirname(out);
  for (const entry of await readdir(beside, { withFileTypes: true })) {
    const around = path.join(beside, entry.name);
    if (!entry.isDirectory() || !around.startsWith(prefix(out)) || !/-\d+-[0-9a-f]{8}$/u.test(entry.name))
      continue;
    const held = await hold(around);
    if (!held) continue;
    const aside = path.join(around, ASIDE);
    if (!(await exists(out)) && (await exists(aside))) await rename(aside, out);
    await rm(around, { recursive: true, force: true, maxRetries: 3 });
    await held.release();
  }
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
