import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type MadePrint, printPath } from '../model/print.ts';
import { indexPrints } from './prints/index-sheet.ts';
import { packPrints } from './prints/packs.ts';
import { placePrints } from './prints/places.ts';
import type { PrintDraft, PrintParts } from './prints/print-draft.ts';
import { recordPrints } from './prints/record.ts';
import { clearSlipPrints, suggestionPrints } from './prints/suggestions.ts';
import { voicesPrints } from './prints/voices.ts';
import type { Press } from './sheet-press.ts';

/** What is made, in the order in which staff look for it. The index lists all the others, so it comes last. */
const MAKERS: readonly ((parts: PrintParts) => readonly PrintDraft[])[] = [
  packPrints,
  recordPrints,
  placePrints,
  suggestionPrints,
  voicesPrints,
  clearSlipPrints,
  indexPrints,
];

/**
 * Prints everything that is not one leaflet, as PDF/UA-1 files under `out`.
 *
 * @param progress called after each
 */
export async function writePrints(
  parts: Omit<PrintParts, 'prints'>,
  press: Press,
  out: string,
  progress?: (done: number) => void,
): Promise<readonly MadePrint[]> {
  const made: MadePrint[] = [];
  const madeAt = new Date(`${parts.site.asOf}T00:00:00Z`);
  for (const drafts of MAKERS) {
    for (const { print, code, document } of drafts({ ...parts, prints: made })) {
      const { pdf, pages, told } = press(code, document, madeAt);
      const path = printPath(print);
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), pdf);
      made.push({ ...print, code, path, pages, told, bytes: pdf.byteLength });
      progress?.(made.length);
    }
  }
  return made;
}
