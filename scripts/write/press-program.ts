import type { MadePicture } from '../model/picture.ts';
import { type Press, type PressJob, type Printed, sheetPress } from './sheet-press.ts';

/** What a press answers: the sheet, or why it could not be set. */
export type PressAnswer = { readonly printed: Printed } | { readonly refused: string };

/** What a press is told: first the pictures there are, then one job after another. */
export type PressOrder = { readonly pictures: readonly MadePicture[] } | { readonly job: PressJob };

// A program of its own. Typst keeps a great deal in memory, all of which is given back when the program ends.
let press: Press | undefined;

process.on('message', async (order: PressOrder) => {
  if ('pictures' in order) {
    press = sheetPress(order.pictures);
    return;
  }
  const answer: PressAnswer = await (press ?? sheetPress([]))(order.job).then(
    (printed) => ({ printed }),
    (error: unknown) => ({ refused: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(answer);
});
