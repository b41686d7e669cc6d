import { sizeOfCode } from '../../scripts/model/sheet.ts';
import type { SheetSize } from '../../scripts/model/sheet-size.ts';
import type { OpenSheet } from './open-sheet.ts';

/** What a PDF says of itself that this program printed: it is held to more than other people’s files. */
export interface HouseSheet {
  /** `imha-england-en-standard-7k3f9q` */
  readonly code: string;
  readonly size: SheetSize;
}

export function houseSheet({ keywords }: OpenSheet): HouseSheet | undefined {
  for (const code of keywords) {
    const size = sizeOfCode(code);
    if (size !== undefined) return { code, size };
  }
  return undefined;
}
