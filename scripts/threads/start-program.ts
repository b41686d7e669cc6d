import { type ChildProcess, fork } from 'node:child_process';

/** Starts a file of this program as a program of its own, which is told things, and tells things, as messages. */
export function startProgram(file: string): ChildProcess {
  const program = fork(file, {
    // The sources are TypeScript, and nothing of what the main program was started with is needed but that.
    execArgv: ['--import', import.meta.resolve('tsx')],
    // PDF files go over as they are.
    serialization: 'advanced',
  });
  // One that has ended hears nothing more; that it has ended is told by “exit”, and needs no second telling.
  program.on('error', () => undefined);
  return program;
}
