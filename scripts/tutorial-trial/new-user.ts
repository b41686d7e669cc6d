import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { SOURCE_DATE_EPOCH } from '../testing/type-command.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PROGRAM = 'patient-rights-site';

/** What a command printed, in the order in which it was seen, and how it ended. */
export interface Printed {
  readonly exitCode: number | null;
  readonly printed: string;
  readonly seconds: number;
}

/** Someone who has an empty folder and the packed program, and nothing else of this project. */
export class NewUser {
  /** The empty folder in which they begin. */
  readonly folder = realpathSync(mkdtempSync(path.join(apartFromProjects(), 'tutorial-')));
  /** The name of the packed program, which lies in it. */
  readonly packed: string;
  readonly #home: string;

  constructor() {
    this.#home = `${this.folder}-home`;
    mkdirSync(this.#home);
    const { stdout } = spawnSync('npm', ['pack', '--json', '--pack-destination', this.folder], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    this.packed = filename;
  }

  /** Nothing of whoever runs this is theirs: not their home, nor what their npm has fetched, nor veraPDF. */
  get environment(): NodeJS.ProcessEnv {
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|VERAPDF|VITEST|NODE_ENV$|CI$|FORCE_COLOR$)/iu.test(name),
    );
    return {
      ...Object.fromEntries(own),
      HOME: this.#home,
      npm_config_cache: path.join(this.#home, 'npm'),
      npm_config_update_notifier: 'false',
      SOURCE_DATE_EPOCH,
    };
  }

  /** Types a command in a folder, and waits for its end. */
  type(program: string, args: readonly string[], cwd = this.folder): Printed {
    const file = path.join(this.#home, 'printed');
    const both = openSync(file, 'w');
    const began = performance.now();
    const { status, error } = spawnSync(program, args, {
      cwd,
      env: this.environment,
      stdio: ['ignore', both, both],
    });
    const seconds = (performance.now() - began) / 1000;
    closeSync(both);
    if (error) throw error;
    return { exitCode: status, printed: readFileSync(file, 'utf8'), seconds };
  }

  /** What npm puts into `node_modules`, without fetching anything: the packed program, and links to the packages of this project. */
  linkPackages(into: string): void {
    const modules = path.join(into, 'node_modules');
    const program = path.join(modules, PROGRAM);
    mkdirSync(path.join(modules, '.bin'), { recursive: true });
    for (const name of readdirSync(path.join(PROJECT, 'node_modules'))) {
      if (name.startsWith('.') || name === PROGRAM) continue;
      symlinkSync(path.join(PROJECT, 'node_modules', name), path.join(modules, name));
    }
    mkdirSync(program);
    const packed = path.join(this.folder, this.packed);
    const { status } = spawnSync('tar', ['-xzf', packed, '--strip-components=1', '-C', program]);
    if (status !== 0) throw new Error('The packed program cannot be unpacked.');
    const start = path.join(modules, '.bin', PROGRAM);
    symlinkSync(`../${PROGRAM}/scripts/${PROGRAM}.js`, start);
    chmodSync(start, 0o755);
  }

  /** The lock file that npm would write for the packed program and all that it needs. */
  writeLock(into: string): void {
    const lock = JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8'));
    const { '': ours, ...others } = lock.packages;
    const { name, version, dependencies } = JSON.parse(readFileSync(path.join(into, 'package.json'), 'utf8'));
    const resolved = `file:${dependencies[PROGRAM]}`;
    const program = { version: ours.version, resolved, dependencies: ours.dependencies };
    const packages = { '': { name, version, dependencies }, [`node_modules/${PROGRAM}`]: program, ...others };
    writeFileSync(path.join(into, 'package-lock.json'), JSON.stringify({ ...lock, name, version, packages }));
  }

  /** Keeps what the gate has found between one trial and the next, as a service keeps `.cache` between builds. */
  takeCache(service: string): void {
    const kept = path.join(PROJECT, '.cache/tutorial');
    mkdirSync(kept, { recursive: true });
    cpSync(kept, path.join(service, '.cache'), { recursive: true });
  }

  keepCache(service: string): void {
    const kept = path.join(PROJECT, '.cache/tutorial');
    rmSync(kept, { recursive: true, force: true });
    cpSync(path.join(service, '.cache'), kept, { recursive: true });
  }

  /** Takes everything away, and other folders that were made for them. */
  leave(...others: readonly string[]): void {
    for (const folder of [this.folder, this.#home, ...others])
      rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder for what goes again, in which npm finds no other project on its way up. */
function apartFromProjects(): string {
  const folder = [tmpdir(), '/var/tmp', homedir()].find((one) => !isInProject(one));
  if (folder === undefined)
    throw new Error('Every temporary folder here is in a project of npm. Set TMPDIR to another.');
  return folder;
}

function isInProject(folder: string): boolean {
  const above = path.dirname(folder);
  return (
    ['package.json', 'node_modules'].some((name) => existsSync(path.join(folder, name))) ||
    (above !== folder && isInProject(above))
  );
}
