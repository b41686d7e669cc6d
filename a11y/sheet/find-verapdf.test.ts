import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { fakeMachine } from '../browser/fake-machine.ts';
import { findVeraPdf } from './find-verapdf.ts';

const JAVA = '/usr/bin/java';
const FETCHED = '/site/.cache/verapdf/greenfield-apps.jar';
const maven = (version: string) =>
  `/home/writer/.m2/repository/org/verapdf/apps/greenfield-apps/${version}/greenfield-apps-${version}.jar`;
const ofJar = (jar: string, named = false) => ({
  command: JAVA,
  args: ['-XX:+UseSerialGC', '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'],
  named,
});

const find = (given: Parameters<typeof fakeMachine>[0]) => findVeraPdf(fakeMachine(given), '/site');

describe('findVeraPdf', () => {
  it('says how to have it, where it is not', async () => {
    expect(await find({ programs: [JAVA] })).toBe(
      'it was not found on this computer. Install it from verapdf.org, or fetch it with .ci/fetch-verapdf; VERAPDF can name its program or its .jar.',
    );
  });

  it('says so where there is no Java to run it', async () => {
    expect(await find({ files: [FETCHED] })).toBe(
      'it was found on this computer, but Java, in which it is written, was not.',
    );
  });

  it('takes the program on the PATH, then what was fetched, then the newest that Maven has', async () => {
    const programs = ['/usr/bin/verapdf', JAVA];
    const files = [FETCHED, maven('1.26.5'), maven('1.28.2'), maven('1.9.1')];
    expect(await find({ programs, files })).toEqual({ command: '/usr/bin/verapdf', args: [], named: false });
    expect(await find({ programs: [JAVA], files })).toEqual(ofJar(FETCHED));
    expect(await find({ programs: [JAVA], files: files.slice(1) })).toEqual(ofJar(maven('1.28.2')));
  });

  it('finds it on Windows, and Java where JAVA_HOME says', async () => {
    const env = { Path: 'C:\\Windows;C:\\veraPDF', JAVA_HOME: 'C:\\Java' };
    expect(await find({ platform: 'win32', env, programs: ['C:\\veraPDF\\verapdf.bat'] })).toEqual({
      command: 'C:\\veraPDF\\verapdf.bat',
      args: [],
      named: false,
    });
    const java = 'C:\\Java\\bin\\java.exe';
    expect(await find({ platform: 'win32', env, programs: [java], files: [FETCHED] })).toEqual({
      ...ofJar(FETCHED),
      command: java,
    });
  });

  it('takes what VERAPDF names before all else, a program or a .jar', async () => {
    const programs = ['/usr/bin/verapdf', '/opt/verapdf', JAVA];
    const named = (path: string) =>
      find({ env: { PATH: '/usr/bin', VERAPDF: path }, programs, files: ['/opt/v.jar'] });
    expect(await named('/opt/verapdf')).toEqual({ command: '/opt/verapdf', args: [], named: true });
    expect(await named('/opt/v.jar')).toEqual(ofJar('/opt/v.jar', true));
  });

  it('does without it where VERAPDF is off', async () => {
    const env = { PATH: '/usr/bin', VERAPDF: 'off' };
    expect(await find({ env, programs: ['/usr/bin/verapdf'] })).toBe('VERAPDF is “off”.');
  });

  it.each([
    ['/opt/gone', 'a program that cannot be started'],
    ['/opt/gone.jar', 'a file that is not there'],
  ])('says so where VERAPDF names %s, rather than take another', async (path, what) => {
    const env = { PATH: '/usr/bin', VERAPDF: path };
    await expect(find({ env, programs: ['/usr/bin/verapdf', JAVA] })).rejects.toThrow(
      new CannotRun(
        `VERAPDF names ${what}: ${path}\nCorrect VERAPDF, or unset it to have veraPDF found, or set it to “off” to do without.`,
      ),
    );
  });
});
