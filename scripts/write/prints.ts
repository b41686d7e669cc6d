import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MadePrint, printPath } from '../model/print.ts';
import type { PressRoom } from './press-room.ts';
import { indexPrints } from './prints/index-sheet.ts';
import { kioskPosterPrints } from './prints/kiosk-posters.ts';
import { packPrints } from './prints/packs.ts';
import { placePrints } from './prints/places.ts';
import type { PrintDraft, PrintParts } from './prints/print-draft.ts';
import { recordPrints } from './prints/record.ts';
import { clearSlipPrints, suggestionPrints } from './prints/suggestions.ts';
import { voicesPrints } from './prints/voices.ts';
import { secondsOf } from './sheets.ts';

type Maker = (parts: PrintParts) => readonly PrintDraft[];

/** What is made, in the order in which staff look for it. */
const MAKERS: readonly Maker[] = [
  packPrints,
  recordPrints,
  placePrints,
  kioskPosterPrints,
  suggestionPrints,
  voicesPrints,
  clearSlipPrints,
];

/**
 * Prints everything that is not one leaflet, as PDF/UA-1 files under `out`.
 *
 * @param progress called after each
 */
export async function writePrints(
  parts: Omit<PrintParts, 'prints'>,
  presses: PressRoom,
  out: string,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<readonly MadePrint[]> {
  const made: MadePrint[] = [];
  await mkdir(join(out, 'prints'), { recursive: true });
  // The index lists all the others, with their pages, so it comes last.
  for (const makers of [MAKERS, [indexPrints]]) {
    const drafts = makers.flatMap((make) => make({ ...parts, prints: made }));
    let done = made.length;
    const all = made.length + drafts.length;
    const printed = await presses.printEach(
      drafts,
      ({ code, document }) => ({ name: code, document: document(), madeAt: secondsOf(parts.site.asOf) }),
      async ({ pdf, pages, told }, { print, code }): Promise<MadePrint> => {
        const path = printPath(print);
        await writeFile(join(out, path), pdf);
        done += 1;
        progress(done, all);
        return { ...print, code, path, pages, told, bytes: pdf.byteLength };
      },
    );
    made.push(...printed);
  }
  return made;
}
