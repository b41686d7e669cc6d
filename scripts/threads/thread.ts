import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Answered } from './answer-jobs.ts';

export interface ThreadOptions {
  /** What it knows from the start. */
  readonly data?: unknown;
  /** How much memory it may take; by itself, as much as the program. */
  readonly limits?: ResourceLimits;
}

/** A thread of its own, which does one job at a time. It runs a file of this program that calls `answerJobs`. */
export class Thread<Job, Answer> {
  readonly #worker: Worker;
  /** Rejects when the thread has ended, whoever ended it, with what it died of. */
  readonly #ended: Promise<never>;

  constructor(source: URL, { data, limits }: ThreadOptions = {}) {
    // The sources are TypeScript, and a thread does not inherit what lets the main one read them.
    const start = `import { tsImport } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
      await tsImport(${JSON.stringify(source.href)}, ${JSON.stringify(source.href)});`;
    this.#worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
      workerData: data,
      execArgv: [],
      ...(limits && { resourceLimits: limits }),
    });
    this.#ended = once(this.#worker, 'exit').then((): never => {
      throw new Error('the thread stopped before it was done');
    });
    // Whoever waits for an answer hears of it; when nobody does, it is no fault.
    this.#ended.catch(() => undefined);
    this.#worker.on('error', () => undefined);
  }

  /** Does a job. Rejects where the thread refuses it, with its words, and where the thread ends before it has answered. */
  async ask(job: Job): Promise<Answer> {
    const over = new AbortController();
    const answered = once(this.#worker, 'message', { signal: over.signal }) as Promise<[Answered<Answer>]>;
    try {
      this.#worker.postMessage(job);
      const [said] = await Promise.race([answered, this.#ended]);
      if ('refused' in said) throw new Error(said.refused);
      return said.answer;
    } finally {
      over.abort();
      answered.catch(() => undefined);
    }
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
