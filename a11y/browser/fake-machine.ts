import type { Machine } from './machine.ts';

/** A machine that has only what a test gives it, and notes the commands it is asked to run. */
export interface FakeMachine extends Machine {
  /** Commands run so far, as they would be typed. */
  readonly typed: readonly string[];
}

interface Given extends Partial<Machine> {
  /** Programs that are there. */
  readonly programs?: readonly string[];
  /** Other files that are there. */
  readonly files?: readonly string[];
  /** Commands that succeed, each with the program it installs, if any. Others fail. */
  readonly commands?: Readonly<Record<string, string | undefined>>;
}

/** For tests: a Linux machine with an empty disk, an ordinary user and no network, but for what is given. */
export function fakeMachine({ programs = [], files = [], commands = {}, ...given }: Given = {}): FakeMachine {
  const there = new Set(programs);
  const typed: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    home: '/home/writer',
    browserCache: '/home/writer/.cache/puppeteer',
    canRun: async (path) => there.has(path),
    async list(folder) {
      const inside = [...there, ...files].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))];
    },
    installedChrome: async () => undefined,
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
