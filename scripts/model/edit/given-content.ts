import type { Assets } from '../assets.ts';
import type { Day } from '../date.ts';
import type { MadeLogo } from '../look/look.ts';
import type { MadePicture, Picture } from '../picture.ts';
import type { MadePrint } from '../print.ts';
import { MEDIA_TYPES } from '../recording.ts';
import type { MadeSheet } from '../sheet.ts';

/** A file of the content: its text, or its bytes where it is no text. */
export type GivenFile = string | Uint8Array | { readonly base64: string };

/** Files by their names from the content folder. */
export type GivenFiles = Readonly<Record<string, GivenFile>>;

/** How much of a file the reader in a browser is given. Of films and sound it asks only whether they are there. */
export type GivenAs = 'text' | 'bytes' | 'name';

/** Folders of a content folder that its reader never looks into. */
const NOT_READ = ['docs', 'schemas'];

const ENDINGS: Readonly<Record<string, GivenAs>> = {
  ...Object.fromEntries(['yaml', 'md', 'svg', 'vtt', 'txt'].map((ending) => [ending, 'text'])),
  ...Object.fromEntries(['png', 'jpg', 'jpeg', 'webp', 'avif'].map((ending) => [ending, 'bytes'])),
  ...Object.fromEntries(Object.keys(MEDIA_TYPES).map((ending) => [ending, 'name'])),
};

/** How much of a file is given; nothing of what the reader never reads. @param name from the content folder */
export function givenAs(name: string): GivenAs | undefined {
  const parts = name.split('/');
  if (NOT_READ.includes(parts[0] ?? '') || parts.some((part) => part.startsWith('.'))) return undefined;
  return ENDINGS[/\.(?<ending>[^.]+)$/u.exec(name)?.groups?.ending?.toLowerCase() ?? ''];
}

/** What the browser of a writer needs to read the content as the program does, and to show its pages. */
export interface GivenContent {
  /** What the service has written itself; left out where a writer opens it in a folder of their own computer. */
  readonly own?: GivenFiles;
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
