import type { BesideList, BesidePart, BesideTable, Facing } from '../model/beside.ts';
import { type Inline, plainText } from '../model/block.ts';
import { say } from '../model/language.ts';
import {
  entryOf,
  itemOf,
  noteOn,
  pathOf,
  type SheetPart,
  type SheetSurroundings,
  sheetBlocks,
  wordsOf,
} from './sheet-blocks.ts';
import { isLong } from './sheet-length.ts';

/** The parts of a leaflet beside the main language, ready for `templates/sheets/beside.typ`, in the order of the page. */
export function sheetBesideParts(
  parts: readonly BesidePart[],
  surroundings: SheetSurroundings,
): readonly SheetPart[] {
  return parts.map((part, index) => sheetBesidePart(part, parts[index + 1], surroundings));
}

function sheetBesidePart(
  part: BesidePart,
  next: BesidePart | undefined,
  surroundings: SheetSurroundings,
): SheetPart {
  const { language, main, anchors } = surroundings;
  const words = (text: readonly Inline[] | undefined) => (text ? wordsOf(text, anchors) : null);
  switch (part.kind) {
    case 'heading':
      return {
        kind: part.kind,
        ...noteOn(part.own, surroundings),
        level: part.own.level,
        id: `${anchors}${part.own.id}`,
        text: words(part.own.text),
        english: words(part.english?.text),
      };
    case 'paragraph':
      return {
        kind: part.kind,
        ...noteOn(part.own, surroundings),
        text: words(part.own.text),
        rights: part.own.rights,
        english: words(part.english?.text),
        'leads-in': next !== undefined && ['list', 'table', 'ticks'].includes(next.kind),
      };
    case 'list':
      return listOf(part, surroundings);
    case 'ticks':
      return {
        kind: part.kind,
        items: part.items.map(({ own, english }) => ({
          ...itemOf(own, surroundings),
          english: words(english?.text),
          ...(own.idea && { path: pathOf(own.idea.picture, surroundings.pictures) }),
        })),
      };
    case 'fill-in':
      return {
        kind: part.kind,
        ...noteOn(part, surroundings),
        labels: part.labels.map(({ own, english }) => ({ own, english: english ?? null })),
      };
    case 'table':
      return tableOf(part, surroundings);
    case 'callout': {
      const blocks = part.parts.flatMap((inner) => ('own' in inner ? [inner.own] : []));
      return {
        kind: part.kind,
        role: part.role,
        label: say(language, `callout-${part.role}`),
        english: say(main, `callout-${part.role}`),
        long: part.parts.length > blocks.length || isLong(blocks),
        parts: sheetBesideParts(part.parts, surroundings),
      };
    }
    case 'words':
      return {
        kind: part.kind,
        label: say(language, 'words-explained'),
        english: say(main, 'words-explained'),
        entries: part.entries.map(({ own, english }) => ({
          own: entryOf(own),
          english: english ? entryOf(english) : null,
        })),
      };
    case 'once':
      return { kind: part.kind, blocks: sheetBlocks([part.block], surroundings) };
    case 'row':
      throw new Error('Easy Read is not set beside another language on paper.');
  }
}

function listOf({ ordered, items }: BesideList, surroundings: SheetSurroundings): SheetPart {
  return {
    kind: 'list',
    ordered,
    items: items.map(({ own: { list: _, ...own }, english, list }) => ({
      ...itemOf(own, surroundings),
      english: english ? wordsOf(english.text, surroundings.anchors) : null,
      ...(list && { list: listOf(list, surroundings) }),
    })),
  };
}

function tableOf(table: BesideTable, surroundings: SheetSurroundings): SheetPart {
  const words = (text: readonly Inline[]) => ({
    text: wordsOf(text, surroundings.anchors),
    words: plainText(text),
  });
  const cell = ({ own, english }: Facing<readonly Inline[]>) => ({
    own: words(own),
    english: words(english ?? []),
  });
  return {
    kind: table.kind,
    ...noteOn(table, surroundings),
    rights: table.rights,
    head: table.head.map(cell),
    rows: table.rows.map((row) => row.map(cell)),
  };
}
