import type { CalloutRole, Foreign, Noted, Strong, Text, Value } from '../model/block.ts';
import type { NationId } from '../model/nation.ts';
import type { RecordingKind } from '../model/recording.ts';

/** Line and column in the file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * A leaflet as written: still with every nation’s parts, placeholders and paths in it, and with the place of each.
 * It is parsed once, and expanded once for each nation.
 */
export type SourceBlock = Place &
  (
    | ({
        readonly kind: 'heading';
        readonly level: 2 | 3;
        readonly text: readonly SourceInline[];
        /** In a translation: the words of the heading that its name on the page is made of, so that links to it hold. */
        readonly named?: readonly SourceInline[];
      } & Translated)
    | ({ readonly kind: 'paragraph' } & SourceText)
    | ({
        /** One idea of Easy Read: `[advocate] An advocate helps you.` */
        readonly kind: 'row';
        readonly idea: string;
      } & SourceText)
    | SourceList
    | SourceTable
    | ({ readonly kind: 'picture'; readonly file: string; readonly alt: string } & Translated)
    | { readonly kind: 'callout'; readonly role: CalloutRole; readonly blocks: readonly SourceBlock[] }
    | { readonly kind: 'nation'; readonly nation: NationId; readonly blocks: readonly SourceBlock[] }
    | {
        /** Words that hold only before, or only after, the newest version of a claim starts. */
        readonly kind: 'before' | 'after';
        readonly claim: string;
        readonly blocks: readonly SourceBlock[];
      }
    | {
        /** Words about a change that has been passed and has not started. */
        readonly kind: 'changing';
        readonly claim: string;
        readonly blocks: readonly SourceBlock[];
      }
    | {
        /** The list of what is changing in one part of the law; `blocks` stand above it. */
        readonly kind: 'changes';
        readonly topic: string;
        readonly blocks: readonly SourceBlock[];
      }
    | { readonly kind: 'contact'; readonly id: string }
    | { readonly kind: 'ticks'; readonly items: readonly SourceTick[] }
    | SourceFillIn
    | { readonly kind: 'checks' }
    | { readonly kind: 'recording'; readonly id: string; readonly recordingKind: RecordingKind }
  );

export interface SourceList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly SourceItem[];
}

export interface SourceTable extends Noted {
  readonly kind: 'table';
  readonly head: readonly SourceCell[];
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceCell extends Translated {
  readonly at: Place;
  readonly text: readonly SourceInline[];
}

/** What someone writes by hand on the sheet. */
export interface SourceFillIn extends Noted {
  readonly kind: 'fill-in';
  readonly labels: readonly SourceLabel[];
}

export interface SourceLabel extends Translated {
  readonly text: string;
  readonly at: Place;
}

/** A thing to tick, with the idea whose picture stands beside it: `- [medicine] My medicine` */
export interface SourceTick extends SourceText {
  readonly at: Place;
  readonly idea?: string;
}

/** A point of a list. */
export interface SourceItem extends SourceText {
  readonly at: Place;
  readonly list?: SourceList;
}

export interface SourceText extends Translated {
  readonly text: readonly SourceInline[];
  readonly rights: readonly Tie[];
}

/** Words that may be a translation. */
export interface Translated extends Noted {
  /** `{from=1a2b3c4d}`: the hash of the words that they were translated from. */
  readonly from?: string;
  /** Where its words end in the file, so that a program can write after them. */
  readonly end?: Place;
}

/** `{right=imha-refuse}`: ties a sentence to a claim. */
export interface Tie extends Place {
  readonly claim: string;
}

export type SourceInline =
  | Text
  | (Omit<Strong, 'text'> & { readonly text: readonly SourceInline[] })
  | SourceLink
  | Placeholder
  | Foreign
  | Value;

export interface SourceLink extends Place {
  readonly kind: 'link';
  readonly href: string;
  readonly text: readonly SourceInline[];
}

/** `{{ law.s2-apply-within }}` */
export interface Placeholder extends Place {
  readonly kind: 'placeholder';
  /** What stands between the braces, trimmed. */
  readonly name: string;
}
