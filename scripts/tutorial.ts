import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { command, EXIT, run } from './command/command.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');
const TIMES = path.join(PROJECT, 'content/docs/captured/times.txt');

/** `npm run tutorial`: does all that the tutorial says, as a new user would, and writes how long each command took. */
const program = command(
  'tutorial',
  'Does what the tutorial says, from the packed program in an empty folder, and writes how long it took.',
  [
    'It fetches every package anew, and keeps nothing. What each command prints must be what the tutorial shows.',
    'The times are written into content/docs/captured/times.txt. It takes some minutes.',
  ].join('\n'),
).action(() => {
  const { status } = spawnSync(
    process.execPath,
    [path.join(PROJECT, 'node_modules/vitest/vitest.mjs'), 'run', 'scripts/tutorial.test.ts'],
    { cwd: PROJECT, env: { ...process.env, TUTORIAL_TIMES: TIMES }, stdio: 'inherit' },
  );
  process.exitCode = status === 0 ? EXIT.fine : EXIT.problems;
});

await run(program);
