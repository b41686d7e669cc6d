import type { Machine } from './machine.ts';

/** A machine that has only what a test gives it, and notes the commands it is asked to run. */
export interface FakeMachine extends Machine {
  /** Commands run so far, as they would be typed. */
  readonly typed: readonly string[];
}

interface Given extends Partial<Machine> {
  /** Programs that are there. */
  readonly programs?: readonly string[];
  /** Commands that succeed, each with the program it installs, if any. Others fail. */
  readonly commands?: Readonly<Record<string, string | undefined>>;
}

/** For tests: a Linux machine with an empty disk, an ordinary user and no network, but for what is given. */
export function fakeMachine({ programs = [], commands = {}, ...given }: Given = {}): FakeMachine {
  const there = new Set(programs);
  const typed: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    browserCache: '/home/writer/.cache/puppeteer',
    canRun: async (path) => there.has(path),
    installedChrome: () => undefined,
    fetched: async () => [],
    fetch: () => Promise.reject(new Error('no network')),
    async run(command, args) {
      const line = [command, ...args].join(' ');
      typed.push(line);
      const known = Object.keys(commands).find((ending) => line.endsWith(ending));
      if (known === undefined) return command in commands ? 0 : 1;
      const installed = commands[known];
      if (installed) there.add(installed);
      return 0;
    },
    ...given,
    typed,
  };
}
