import type { Assets } from '../assets.ts';
import type { Day } from '../date.ts';
import type { MadeLogo } from '../look/look.ts';
import type { MadePicture, Picture } from '../picture.ts';
import type { MadePrint } from '../print.ts';
import type { MadeSheet } from '../sheet.ts';

/** A file of the content: its text, or its bytes where it is no text. */
export type GivenFile = string | Uint8Array | { readonly base64: string };

/** Files by their names from the content folder. */
export type GivenFiles = Readonly<Record<string, GivenFile>>;

/** What the browser of a writer needs to read the content as the program does, and to show its pages. */
export interface GivenContent {
  /** What the service has written itself. */
  readonly own: GivenFiles;
  /** What comes with the program, where the service uses it. */
  readonly shipped?: GivenFiles;
  /** Pictures that were measured already: a browser cannot. */
  readonly measured: readonly Picture[];
  readonly made: {
    readonly sheets: readonly MadeSheet[];
    readonly prints: readonly MadePrint[];
    readonly pictures: readonly MadePicture[];
    readonly logo?: MadeLogo;
  };
  readonly assets: Omit<Assets, 'scriptStyles'> & {
    readonly scriptStyles: readonly (readonly [string, string])[];
  };
  /** The day whose law is told, where it is not the day it is. */
  readonly asOf?: Day;
}
