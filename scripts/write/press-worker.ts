import { parentPort, workerData } from 'node:worker_threads';
import type { MadePicture } from '../model/picture.ts';
import { type PressJob, type Printed, sheetPress } from './sheet-press.ts';

/** What a press answers: the sheet, or why it could not be set. */
export type PressAnswer = { readonly printed: Printed } | { readonly refused: string };

// A thread of its own: takes one job after another as messages.
const press = sheetPress(workerData as readonly MadePicture[]);

parentPort?.on('message', async (job: PressJob) => {
  const answer: PressAnswer = await press(job).then(
    (printed) => ({ printed }),
    (error: unknown) => ({ refused: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});
