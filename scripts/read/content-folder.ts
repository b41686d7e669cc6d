import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Report, SourceFile } from './report.ts';

/** The folder writers work in. Nothing outside it is ever read, whatever a path or a link in it says. */
export class ContentFolder {
  readonly root: string;
  readonly #shown: string;

  constructor(folder: string) {
    this.root = realpathSync(folder);
    const near = path.relative(process.cwd(), path.resolve(folder));
    this.#shown = (near.startsWith('..') ? path.resolve(folder) : near || '.').split(path.sep).join('/');
  }

  /** A file by its name from the content folder; it need not exist. */
  file(name: string): SourceFile {
    return { name, path: path.join(this.root, ...name.split('/')), shown: `${this.#shown}/${name}` };
  }

  exists(name: string): boolean {
    return existsSync(this.file(name).path);
  }

  /** Names in a folder, in a fixed order; none if there is no such folder. Hidden names are left out. */
  list(folder: string): readonly string[] {
    const { path: where } = this.file(folder);
    if (!existsSync(where) || !statSync(where).isDirectory()) return [];
    return readdirSync(where)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  isFolder(name: string): boolean {
    const { path: where } = this.file(name);
    return existsSync(where) && statSync(where).isDirectory();
  }

  /** False, with a problem, for a symbolic link that leads out of the content folder or to nothing. */
  holds(file: SourceFile, report: Report): boolean {
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
