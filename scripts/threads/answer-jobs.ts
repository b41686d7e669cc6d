import { parentPort } from 'node:worker_threads';

/** What a thread says to a job: its answer, or why there is none. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly refused: string };

/** Called in a thread: takes one job after another, as messages, and answers each. */
export function answerJobs<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  parentPort?.on('message', async (job: Job) => {
    const said: Answered<Answer> = await work(job).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ refused: error instanceof Error ? error.message : String(error) }),
    );
    parentPort?.postMessage(said);
  });
}
