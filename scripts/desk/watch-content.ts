import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { articleFolderOf } from '../model/article-folder.ts';

/** So long after something has happened in a folder, it is looked at: a program that saves does several things at once. */
const SETTLE = 12;

/** So often it is looked at in any case: folders on a network, and some editors, are not told of. */
const EVERY = 2_000;

/** Files and folders by name from the folder, with forward slashes, and what changes when they do. A folder has a slash at its end. */
type Seen = ReadonlyMap<string, string>;

export interface Watch {
  /** The words that were saved last before it was watched: `leaflets/imha/en.md`. */
  readonly last: string | undefined;
  close(): void;
}

/**
 * Watches every file in a folder. What has changed is found by looking at all of them, so that it does not matter how a program
 * saves: over the old file, beside it and then in its place, or in pieces.
 *
 * @param tell takes the names of files and folders that were written, made, renamed or deleted
 */
export function watchContent(folder: string, tell: (names: readonly string[]) => void): Watch {
  const watched = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const soon = () => {
    // Not put off by what goes on and on.
    timer ??= setTimeout(lookAgain, SETTLE);
  };
  const look = (): Seen => {
    const { newest: last, folders, seen } = filesIn(folder);
    for (const [name, watcher] of watched) {
      if (folders.has(name)) continue;
      watcher.close();
      watched.delete(name);
    }
    for (const name of folders) if (!watched.has(name)) start(name);
    newest = last;
    return seen;
  };
  const start = (name: string) => {
    try {
      const watcher = watch(path.join(folder, name), soon);
      // A folder that is deleted is no longer watched.
      watcher.on('error', () => {
        watcher.close();
        watched.delete(name);
      });
      watched.set(name, watcher);
    } catch {
      // It went away, or the computer watches no more folders: it is looked at now and then.
    }
  };
  const lookAgain = () => {
    timer = undefined;
    const before = seen;
    seen = look();
    const names = new Set([...before.keys(), ...seen.keys()]);
    const changed = [...names].filter((name) => before.get(name) !== seen.get(name));
    if (changed.length > 0) tell(changed);
  };

  let newest: string | undefined;
  let seen = look();
  const every = setInterval(lookAgain, EVERY);
  return {
    last: newest,
    close() {
      clearInterval(every);
      clearTimeout(timer);
      for (const watcher of watched.values()) watcher.close();
    },
  };
}

function filesIn(folder: string): { newest: string | undefined; folders: Set<string>; seen: Seen } {
  const folders = new Set(['']);
  const seen = new Map<string, string>();
  let newest = { at: 0, name: undefined as string | undefined };
  for (const inside of folders) {
    for (const name of namesIn(path.join(folder, inside))) {
      if (name.startsWith('.')) continue;
      const full = inside === '' ? name : `${inside}/${name}`;
      try {
        const stats = statSync(path.join(folder, full), { bigint: true });
        if (stats.isDirectory()) {
          folders.add(full);
          // That it is there, or gone, may be all that is wrong.
          seen.set(`${full}/`, '');
        } else seen.set(full, `${stats.mtimeNs} ${stats.size} ${stats.ino}`);
        const at = Number(stats.mtimeMs);
        if (articleFolderOf(full)?.startsWith('leaflets/') && at > newest.at) newest = { at, name: full };
      } catch {
        // It went away meanwhile.
      }
    }
  }
  return { newest: newest.name, folders, seen };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
