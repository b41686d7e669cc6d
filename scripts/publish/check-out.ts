import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { readMark, strangersIn, strangersInWords } from './mark.ts';

/** The folder this program is in. */
const PROJECT = path.join(import.meta.dirname, '../..');

/**
 * Makes sure that a site may be put in place at `out`: that nothing is there, or an empty folder, or a site this program
 * made and in which nobody has put anything else. What a person changed *within* a file of a site is not looked at: those
 * files are made anew each time.
 *
 * A site never goes where it would replace the content, the program, the current folder or the home folder.
 *
 * @throws {CannotRun} in words, if not
 */
export async function checkOut(out: string, content: string): Promise<void> {
  const shown = path.relative(process.cwd(), out) || out;
  const refuse = (why: string, fix: string): never => {
    throw new CannotRun(`The site can’t be put into ${shown}: ${why} ${fix}`);
  };
  const another = 'Choose another --out.';

  if (path.dirname(out) === out) refuse('it is the whole disk.', another);
  if (await isWithin(out, content)) refuse('it is inside the content folder.', another);
  const status = await lstat(out).catch(() => undefined);
  if (!status) return;
  // To replace the link would leave what it leads to as it was; to follow it would replace a folder nobody named.
  if (status.isSymbolicLink()) refuse('it is a link to another folder.', 'Give that folder itself as --out.');
  if (!status.isDirectory()) refuse('it is a file.', another);
  const kept = [
    [content, 'holds the content folder'],
    [PROJECT, 'holds this program'],
    [process.cwd(), 'holds the folder you are in'],
    [homedir(), 'holds your home folder'],
  ] as const;
  for (const [folder, why] of kept) if (await isWithin(folder, out)) refuse(`it ${why}.`, another);

  const mark = await readMark(out);
  if (!mark) {
    if ((await readdir(out)).length === 0) return;
    return refuse(
      'it is not a site this program made.',
      'Choose another --out, or empty the folder yourself.',
    );
  }
  const strangers = await strangersIn(out, mark);
  if (strangers.length > 0)
    refuse(
      `someone has put ${strangersInWords(strangers)} into it, which would be lost.`,
      'Move that elsewhere, or choose another --out.',
    );
}

/** Whether a folder is another, or lies in it. Told by what the disk says they are, as one folder can have many names. */
async function isWithin(folder: string, outer: string): Promise<boolean> {
  const sought = await identity(outer);
  if (sought === undefined) return false;
  let at = path.resolve(folder);
  at = await realpath(at).catch(() => at);
  for (;;) {
    if ((await identity(at)) === sought) return true;
    const above = path.dirname(at);
    if (above === at) return false;
    // A folder that is not there yet lies where the nearest one above it really is.
    at = await realpath(above).catch(() => above);
  }
}

async function identity(folder: string): Promise<string | undefined> {
  const status = await stat(folder, { bigint: true }).catch(() => undefined);
  return status && `${status.dev}:${status.ino}`;
}
