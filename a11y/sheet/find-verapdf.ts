import { dirname, join, posix, win32 } from 'node:path';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import type { Machine } from '../browser/machine.ts';

/** Environment variable that names veraPDF: its program, or its .jar; or `off`, to do without. */
export const VERAPDF_VARIABLE = 'VERAPDF';

/** Where `.ci/fetch-verapdf` puts it, from the root of this project. */
const FETCHED = '.cache/verapdf/greenfield-apps.jar';

/** Where Maven keeps what it has fetched, from the folder of whoever runs it; within, one folder for each version. */
const MAVEN = '.m2/repository/org/verapdf/apps/greenfield-apps';

const STARTS = 'org.verapdf.apps.GreenfieldCliWrapper';

/** A command that runs veraPDF on the files named after it. */
export interface VeraPdfCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Whether somebody named it, rather than it was found. */
  readonly named: boolean;
}

/**
 * veraPDF, if it is on this computer; else why not, as the end of “veraPDF was not run: …”. Throws `CannotRun` if the
 * variable names something that is not there.
 *
 * @param project the root of this project
 */
export async function findVeraPdf(
  machine: Machine,
  project = join(import.meta.dirname, '../..'),
): Promise<VeraPdfCommand | string> {
  const named = machine.env[VERAPDF_VARIABLE];
  if (named === 'off') return `${VERAPDF_VARIABLE} is “off”.`;
  if (named) return namedVeraPdf(machine, named);
  const program = await onPath(machine, 'verapdf');
  if (program) return { command: program, args: [], named: false };
  const jar = await keptJar(machine, project);
  if (jar === undefined) return `it was not found on this computer. ${HOW}`;
  const java = await javaOf(machine);
  if (java === undefined) return 'it was found on this computer, but Java, in which it is written, was not.';
  return ofJar(java, jar, false);
}

const HOW = `Install it from verapdf.org, or fetch it with .ci/fetch-verapdf; ${VERAPDF_VARIABLE} can name its program or its .jar.`;

async function namedVeraPdf(machine: Machine, path: string): Promise<VeraPdfCommand> {
  const gone = (what: string) =>
    new CannotRun(
      `${VERAPDF_VARIABLE} names ${what}: ${path}\nCorrect ${VERAPDF_VARIABLE}, or unset it to have veraPDF found, or set it to “off” to do without.`,
    );
  if (!path.endsWith('.jar')) {
    if (await machine.canRun(path)) return { command: path, args: [], named: true };
    throw gone('a program that cannot be started');
  }
  const folder = dirname(path);
  if (!(await machine.list(folder)).some((name) => join(folder, name) === join(path))) {
    throw gone('a file that is not there');
  }
  const java = await javaOf(machine);
  if (java === undefined) throw gone('a file that needs Java, which was not found on this computer');
  return ofJar(java, path, true);
}

function ofJar(java: string, jar: string, named: boolean): VeraPdfCommand {
  // Many small files, one after the other: the plainest way of clearing memory takes the least time.
  return { command: java, args: ['-XX:+UseSerialGC', '-cp', jar, STARTS], named };
}

async function keptJar(machine: Machine, project: string): Promise<string | undefined> {
  const fetched = join(project, FETCHED);
  if ((await machine.list(dirname(fetched))).includes('greenfield-apps.jar')) return fetched;
  const maven = join(machine.home, MAVEN);
  const versions = [...(await machine.list(maven))].sort((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  );
  for (const version of versions) {
    const name = `greenfield-apps-${version}.jar`;
    if ((await machine.list(join(maven, version))).includes(name)) return join(maven, version, name);
  }
  return undefined;
}

async function javaOf(machine: Machine): Promise<string | undefined> {
  const home = machine.env.JAVA_HOME;
  const path = machine.platform === 'win32' ? win32 : posix;
  const its = home && path.join(home, 'bin', machine.platform === 'win32' ? 'java.exe' : 'java');
  if (its && (await machine.canRun(its))) return its;
  return onPath(machine, 'java');
}

async function onPath(machine: Machine, name: string): Promise<string | undefined> {
  const windows = machine.platform === 'win32';
  const path = windows ? win32 : posix;
  const folders = (machine.env.PATH ?? machine.env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '');
  const endings = windows ? ['.exe', '.bat'] : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const program = path.join(folder, `${name}${ending}`);
      if (await machine.canRun(program)) return program;
    }
  }
  return undefined;
}
