import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { MadePicture } from '../model/picture.ts';
import { startProgram } from '../threads/start-program.ts';
import type { PressAnswer, PressOrder } from './press-program.ts';
import type { PressJob, Printed } from './sheet-press.ts';

/** A press on a core of its own, which does one job at a time. */
export class PressWorker {
  readonly #program: ChildProcess;

  constructor(pictures: readonly MadePicture[]) {
    this.#program = startProgram(path.join(import.meta.dirname, 'press-program.ts'));
    this.#tell({ pictures });
  }

  async print(job: PressJob): Promise<Printed> {
    // It would never answer, nor tell once more that it has ended.
    if (this.hasEnded) throw new Error(`The press for ${job.name} had stopped before it began.`);
    const over = new AbortController();
    const { signal } = over;
    const stopped = once(this.#program, 'exit', { signal }).then((): never => {
      throw new Error(`The press for ${job.name} stopped before it was done.`);
    });
    stopped.catch(() => undefined);
    try {
      this.#tell({ job });
      const [answer] = (await Promise.race([once(this.#program, 'message', { signal }), stopped])) as [
        PressAnswer,
      ];
      if ('refused' in answer) throw new Error(answer.refused);
      return answer.printed;
    } finally {
      over.abort();
    }
  }

  async end(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.#program, 'exit');
    this.#program.kill();
    await ended;
  }

  /** Whether it prints nothing more, whoever ended it. */
  get hasEnded(): boolean {
    return this.#program.exitCode !== null || this.#program.signalCode !== null;
  }

  #tell(order: PressOrder): void {
    this.#program.send(order);
  }
}
