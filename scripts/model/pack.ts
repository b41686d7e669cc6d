import type { Marked } from './block.ts';
import type { Leaflet } from './leaflet.ts';
import type { NationId } from './nation.ts';

/** What a person gets at one time, such as on being detained under a section, printed as one. */
export interface Pack {
  /** The name of its file: `section-2`. */
  readonly id: string;
  readonly nation: NationId;
  /** BCP 47 tag. */
  readonly language: string;
  /** “Section 2” */
  readonly title: string;
  /** What it is for, in one sentence: “For someone who is now on section 2.” */
  readonly summary: string;
  /** The same two, where words of another language stand in them. */
  readonly marked?: Marked<'title' | 'summary'>;
  /** Leaflets and forms, in the order in which they are read. */
  readonly parts: readonly PackPart[];
  /** What the nearest relative gets a copy of, unless the patient says no. None where there is no such copy. */
  readonly copyParts: readonly PackPart[];
}

export interface PackPart {
  readonly leaflet: Leaflet;
  /** True where the leaflet is not there in the language of the pack, so that it stands in English. */
  readonly inEnglish: boolean;
}
