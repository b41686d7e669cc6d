import type {
  Block,
  Callout,
  FillIn,
  Heading,
  Inline,
  List,
  ListItem,
  Noted,
  Paragraph,
  Row,
  Table,
  Tick,
  Ticks,
  WordEntry,
} from './block.ts';
import type { Leaflet } from './leaflet.ts';
import { leafletAt } from './leaflet-at.ts';
import type { Site } from './site.ts';

/** The same words in the reader’s language and in the main one, which is missing where the reader’s part itself is in it. */
export interface Facing<T> {
  readonly own: T;
  readonly english?: T;
}

/** A part of a leaflet that stands beside the same part in the main language. */
export type BesidePart =
  | ({ readonly kind: 'heading' } & Facing<Heading>)
  | ({ readonly kind: 'paragraph' } & Facing<Paragraph>)
  | ({ readonly kind: 'row' } & Facing<Row>)
  | BesideList
  | BesideTable
  | { readonly kind: 'ticks'; readonly items: readonly Facing<Tick>[] }
  | ({ readonly kind: 'fill-in'; readonly labels: readonly Facing<string>[] } & Noted)
  | { readonly kind: 'words'; readonly entries: readonly Facing<WordEntry>[] }
  | { readonly kind: 'callout'; readonly role: Callout['role']; readonly parts: readonly BesidePart[] }
  | {
      /** What is the same in every language, or is in the main language already. */
      readonly kind: 'once';
      readonly block: Block;
    };

export interface BesideList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly BesideItem[];
}

export interface BesideItem extends Facing<ListItem> {
  readonly list?: BesideList;
}

export interface BesideTable extends Noted {
  readonly kind: 'table';
  readonly rights: readonly string[];
  readonly head: readonly Facing<readonly Inline[]>[];
  readonly rows: readonly (readonly Facing<readonly Inline[]>[])[];
}

/** The leaflet that a translation is of, or the notice that it is withdrawn; undefined for what is in the main language, or was not translated. */
export function englishOf(
  leaflet: Leaflet,
  { leaflets, languages }: Pick<Site, 'leaflets' | 'languages'>,
): Leaflet | undefined {
  const main = languages[0]?.id;
  if (main === undefined || !leaflet.translation) return undefined;
  const english = leaflet.withdrawn?.beside ?? leafletAt(leaflets, { ...leaflet, language: main });
  return english === leaflet ? undefined : english;
}

/**
 * Two leaflets of one shape, part beside part, in the order of the first. A note about hard words stands where the reader’s language
 * has it, whose sentences use the words at other places; each word has the meaning in the other language beside it, where that
 * explains it too. A recording is of one language, and need not be there in the other.
 *
 * Throws where they are not of one shape: a translation is made to have that of its source, so this is our bug.
 */
export function besideParts(
  own: Pick<Leaflet, 'blocks' | 'file'>,
  english: Pick<Leaflet, 'blocks' | 'file'>,
): readonly BesidePart[] {
  const explained = new Map(
    english.blocks.flatMap((block) =>
      block.kind === 'words' ? block.entries.map((entry) => [entry.word, entry] as const) : [],
    ),
  );
  try {
    return partsOf(own.blocks, english.blocks, explained);
  } catch (error) {
    throw new Error(`${own.file} does not have the shape of ${english.file}.`, { cause: error });
  }
}

type Explained = ReadonlyMap<string | undefined, WordEntry>;

function partsOf(
  own: readonly Block[],
  english: readonly Block[],
  explained: Explained,
): readonly BesidePart[] {
  const others = english.filter(({ kind }) => kind !== 'words' && kind !== 'recording').values();
  const parts = own.map((block): BesidePart => {
    if (block.kind === 'recording') return { kind: 'once', block };
    if (block.kind === 'words') {
      return { kind: 'words', entries: block.entries.map((entry) => facingEntry(entry, explained)) };
    }
    const other = others.next().value;
    if (!other) throw new Error(`Nothing stands beside a ${block.kind}.`);
    return partOf(block, other, explained);
  });
  const left = others.next().value;
  if (left) throw new Error(`A ${left.kind} is left over.`);
  return parts;
}

function partOf(own: Block, english: Block, explained: Explained): BesidePart {
  switch (own.kind) {
    case 'heading':
      return { kind: own.kind, ...facing(own, sameKind(own, english)) };
    case 'paragraph':
      return { kind: own.kind, ...facing(own, sameKind(own, english)) };
    case 'row':
      return { kind: own.kind, ...facing(own, sameKind(own, english)) };
    case 'list':
      return listOf(own, sameKind(own, english));
    case 'ticks':
      return { kind: own.kind, items: each(own.items, sameKind<Ticks>(own, english).items, facing) };
    case 'callout':
      return {
        kind: own.kind,
        role: own.role,
        parts: partsOf(own.blocks, sameKind<Callout>(own, english).blocks, explained),
      };
    case 'table': {
      const other = sameKind<Table>(own, english);
      if (own.note === 'in-main-language') return { kind: 'once', block: own };
      return {
        kind: own.kind,
        rights: own.rights,
        ...(own.note && { note: own.note }),
        head: each(own.head, other.head, both),
        rows: each(own.rows, other.rows, (cells, others) => each(cells, others, both)),
      };
    }
    case 'fill-in': {
      const other = sameKind<FillIn>(own, english);
      if (own.note === 'in-main-language') return { kind: 'once', block: own };
      return {
        kind: own.kind,
        ...(own.note && { note: own.note }),
        labels: each(own.labels, other.labels, both),
      };
    }
    default:
      sameKind(own, english);
      return { kind: 'once', block: own };
  }
}

function listOf(own: List, english: List): BesideList {
  return {
    kind: 'list',
    ordered: own.ordered,
    items: each(own.items, english.items, (item, other): BesideItem => {
      if ((item.list === undefined) !== (other.list === undefined)) {
        throw new Error('A point has points of its own in one language only.');
      }
      return {
        ...facing(item, other),
        ...(item.list && other.list && { list: listOf(item.list, other.list) }),
      };
    }),
  };
}

function facing<T extends Noted>(own: T, english: T): Facing<T> {
  return own.note === 'in-main-language' ? { own } : { own, english };
}

function both<T>(own: T, english: T): Facing<T> {
  return { own, english };
}

function facingEntry(own: WordEntry, explained: Explained): Facing<WordEntry> {
  const english = own.word === undefined ? undefined : explained.get(own.word);
  return { own, ...(english && { english }) };
}

function sameKind<B extends Block>(own: B, english: Block): B {
  if (english.kind !== own.kind) throw new Error(`A ${english.kind} stands beside a ${own.kind}.`);
  return english as B;
}

function each<T, F>(own: readonly T[], english: readonly T[], pair: (own: T, english: T) => F): readonly F[] {
  return own.map((one, index) => {
    const other = english[index];
    if (other === undefined || own.length !== english.length) {
      throw new Error(`${english.length} things stand beside ${own.length}.`);
    }
    return pair(one, other);
  });
}
