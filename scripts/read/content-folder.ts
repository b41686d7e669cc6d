import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Report, SourceFile } from './report.ts';

/** What a service has for itself alone: its own name, its wards, what people said to it, and what it has withdrawn. */
const OF_A_SERVICE: readonly string[] = ['site.yaml', 'places', 'voices', 'withdrawn.yaml'];

/** A file as it would be saved: its name from the content folder, and what would stand in it. */
export interface UnsavedFile {
  /** `leaflets/imha/en.md` */
  readonly name: string;
  readonly text: string;
}

/**
 * The folder writers work in. Nothing outside it is ever read, whatever a path or a link in it says; but what it lacks may come from
 * another one below it: the leaflets that come with this program.
 */
export class ContentFolder {
  readonly root: string;
  readonly below: ContentFolder | undefined;
  /** As it is named in problems: `content`. */
  readonly shown: string;
  readonly #folder: string;
  /** Texts that stand in the place of files, by name from the folder. */
  readonly #unsaved: ReadonlyMap<string, string>;

  constructor(folder: string, below?: ContentFolder, unsaved: readonly UnsavedFile[] = []) {
    this.root = realpathSync(folder);
    this.below = below;
    this.#folder = folder;
    this.#unsaved = new Map(unsaved.map(({ name, text }) => [name, text]));
    const near = path.relative(process.cwd(), path.resolve(folder));
    this.shown = (near.startsWith('..') ? path.resolve(folder) : near || '.').split(path.sep).join('/');
  }

  /** A file by its name from the content folder, or else in the folder below; it need not exist. */
  file(name: string): SourceFile {
    const own = this.own(name);
    const below = this.#belowFor(name);
    return below && !this.#has(name) && below.exists(name) ? below.file(name) : own;
  }

  /** The same folder, as it would be if these files were saved. */
  with(unsaved: readonly UnsavedFile[]): ContentFolder {
    return new ContentFolder(this.#folder, this.below, unsaved);
  }

  /** The text of a file that is not saved yet. */
  unsavedText(file: SourceFile): string | undefined {
    return this.owns(file) ? this.#unsaved.get(file.name) : undefined;
  }

  /** A file of this folder itself, by its name from it: where something is to be written. It need not exist. */
  own(name: string): SourceFile {
    return { name, path: path.join(this.root, ...name.split('/')), shown: `${this.shown}/${name}` };
  }

  /** Whether a file is of this folder itself. */
  owns(file: SourceFile): boolean {
    return file.path === this.own(file.name).path;
  }

  exists(name: string): boolean {
    return this.#has(name) || (this.#belowFor(name)?.exists(name) ?? false);
  }

  /** Names in a folder, in a fixed order; none if there is no such folder. Hidden names are left out. */
  list(folder: string): readonly string[] {
    const { path: where } = this.own(folder);
    const own = isFolder(where) ? readdirSync(where).filter((name) => !name.startsWith('.')) : [];
    const unsaved = this.#unsavedIn(folder).map((name) => name.split('/')[0] ?? name);
    return [...new Set([...own, ...unsaved, ...(this.#belowFor(folder)?.list(folder) ?? [])])].sort();
  }

  isFolder(name: string): boolean {
    return this.#unsavedIn(name).length > 0 || isFolder(this.file(name).path);
  }

  #has(name: string): boolean {
    return this.#unsaved.has(name) || this.#unsavedIn(name).length > 0 || existsSync(this.own(name).path);
  }

  /** Names of unsaved files in a folder, from that folder. */
  #unsavedIn(folder: string): readonly string[] {
    const start = `${folder}/`;
    return [...this.#unsaved.keys()]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
  }

  #belowFor(name: string): ContentFolder | undefined {
    return OF_A_SERVICE.includes(name.split('/')[0] ?? '') ? undefined : this.below;
  }

  /** False, with a problem, for a symbolic link that leads out of the content folder or to nothing. */
  holds(file: SourceFile, report: Report): boolean {
    if (this.below && !this.owns(file)) return this.below.holds(file, report);
    // It is not on the disk, so it can lead nowhere.
    if (this.#unsaved.has(file.name) || (this.#unsavedIn(file.name).length > 0 && !existsSync(file.path))) {
      return true;
    }
    let real: string;
    try {
      real = realpathSync(file.path);
    } catch {
      report({
        file: file.shown,
        line: 1,
        column: 1,
        rule: 'link-out',
        message: 'This is a link to a file that is not there.',
        fix: 'Put the file itself here, or delete the link.',
      });
      return false;
    }
    if (real === this.root || real.startsWith(this.root + path.sep)) return true;
    report({
      file: file.shown,
      line: 1,
      column: 1,
      rule: 'link-out',
      message: 'This is a link that leads out of the content folder.',
      fix: 'Put a copy of the file itself here.',
    });
    return false;
  }
}

function isFolder(where: string): boolean {
  return existsSync(where) && statSync(where).isDirectory();
}
