import path from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { SOURCE_DATE_EPOCH, type Typed } from './type-command.ts';

let times = 0;
let isTyping = false;

/**
 * Types a command in the process of the test, one at a time: to start one of its own takes a second each. For tests of what a
 * command does with files; that it starts and ends as a process is for those with `typeCommand`.
 */
export async function typeHere(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Typed> {
  if (isTyping) throw new Error('Another command is being typed here.');
  isTyping = true;
  const before = { argv: process.argv, exitCode: process.exitCode };
  const said = { output: '', errors: '' };
  const write = (to: keyof typeof said) => (text: string | Uint8Array) => {
    said[to] += text;
    return true;
  };
  const tell =
    (to: keyof typeof said) =>
    (...words: readonly unknown[]) => {
      said[to] += `${format(...words)}\n`;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write('output')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('errors')),
    vi.spyOn(console, 'log').mockImplementation(tell('output')),
    vi.spyOn(console, 'error').mockImplementation(tell('errors')),
  ];
  for (const [key, value] of Object.entries({ SOURCE_DATE_EPOCH, ...environment })) vi.stubEnv(key, value);
  try {
    process.exitCode = undefined;
    process.argv = [process.execPath, path.join(import.meta.dirname, `../${name}.ts`), ...args];
    times += 1;
    // A command runs when it is loaded. By another name it is loaded once more, and all that it imports is not.
    await import(/* @vite-ignore */ `../${name}.ts?time=${times}`);
    return { exitCode: Number(process.exitCode ?? 0), ...said };
  } finally {
    Object.assign(process, before);
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    isTyping = false;
  }
}
