import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Report, SourceFile } from './report.ts';

/** What a service has for itself alone: its own name, its wards, what people said to it, and what it has withdrawn. */
const OF_A_SERVICE: readonly string[] = ['site.yaml', 'places', 'voices', 'withdrawn.yaml'];

/**
 * The folder writers work in. Nothing outside it is ever read, whatever a path or a link in it says; but what it lacks may come from
 * another one below it: the leaflets that come with this program.
 */
export class ContentFolder {
  readonly root: string;
  readonly below: ContentFolder | undefined;
  /** As it is named in problems: `content`. */
  readonly shown: string;

  constructor(folder: string, below?: ContentFolder) {
    this.root = realpathSync(folder);
    this.below = below;
    const near = path.relative(process.cwd(), path.resolve(folder));
    this.shown = (near.startsWith('..') ? path.resolve(folder) : near || '.').split(path.sep).join('/');
  }

  /** A file by its name from the content folder, or else in the folder below; it need not exist. */
  file(name: string): SourceFile {
    const own = this.own(name);
    const below = this.#belowFor(name);
    return below && !existsSync(own.path) && below.exists(name) ? below.file(name) : own;
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
    return existsSync(this.file(name).path);
  }

  /** Names in a folder, in a fixed order; none if there is no such folder. Hidden names are left out. */
  list(folder: string): readonly string[] {
    const { path: where } = this.own(folder);
    const own = isFolder(where) ? readdirSync(where).filter((name) => !name.startsWith('.')) : [];
    return [...new Set([...own, ...(this.#belowFor(folder)?.list(folder) ?? [])])].sort();
  }

  isFolder(name: string): boolean {
    return isFolder(this.file(name).path);
  }

  #belowFor(name: string): ContentFolder | undefined {
    return OF_A_SERVICE.includes(name.split('/')[0] ?? '') ? undefined : this.below;
  }

  /** False, with a problem, for a symbolic link that leads out of the content folder or to nothing. */
  holds(file: SourceFile, report: Report): boolean {
    if (this.below && !this.owns(file)) return this.below.holds(file, report);
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
