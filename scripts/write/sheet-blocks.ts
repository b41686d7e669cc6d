import { extname } from 'node:path';
import type { Block, Inline, LinkTarget, ListItem, PartNote, WordEntry } from '../model/block.ts';
import { piecesOf, plainText } from '../model/block.ts';
import type { Contact } from '../model/contact.ts';
import { phoneDigits } from '../model/contact.ts';
import { type Language, say } from '../model/language.ts';
import type { Article } from '../model/leaflet.ts';
import { madePicture } from '../model/made-picture.ts';
import type { MadePicture, Picture } from '../model/picture.ts';
import { qrCode } from '../model/qr-code.ts';
import { inMinutes, type Recording } from '../model/recording.ts';
import { shownAddress } from './sheet-address.ts';
import { isLong, isLongText } from './sheet-length.ts';
import { printedWidth } from './sheet-picture.ts';

/** A block or some words as the Typst templates read them: plain JSON, labels already in the reader's language. */
export type SheetPart = { readonly kind: string; readonly [key: string]: unknown };

/**
 * The blocks of a leaflet, ready for the templates in `templates/sheets/`.
 * Every word stays in the order of the page.
 */
export function sheetBlocks(blocks: readonly Block[], surroundings: SheetSurroundings): readonly SheetPart[] {
  return blocks.map((block, index) => sheetBlock(block, blocks[index + 1], surroundings));
}

/** What a paragraph that stands before it belongs to. */
const LED_INTO: readonly Block['kind'][] = ['list', 'table', 'ticks'];

/** What the blocks of a sheet need beside themselves. */
export interface SheetSurroundings {
  readonly language: Language;
  /** The language that leaflets are written in first. */
  readonly main: Language;
  readonly pictures: readonly MadePicture[];
  /** The public address of a recording, which paper cannot play. */
  readonly addressOf: (recording: Recording) => string;
  /** Put before the name of each heading, so that two leaflets in one file can have headings of one name. */
  readonly anchors: string;
}

function sheetBlock(block: Block, next: Block | undefined, surroundings: SheetSurroundings): SheetPart {
  const { language, pictures, addressOf, anchors } = surroundings;
  const sheetWords = (inlines: readonly Inline[]) => wordsOf(inlines, anchors);
  const sheetItem = (item: ListItem) => itemOf(item, surroundings);
  switch (block.kind) {
    case 'heading':
      return {
        kind: block.kind,
        ...noteOn(block, surroundings),
        level: block.level,
        id: `${anchors}${block.id}`,
        text: sheetWords(block.text),
      };
    case 'paragraph':
      // “An advocate can:” belongs to the list it leads into, so both stay on one page.
      return {
        kind: block.kind,
        ...noteOn(block, surroundings),
        text: sheetWords(block.text),
        rights: block.rights,
        long: isLong([block]),
        'leads-in': next !== undefined && LED_INTO.includes(next.kind),
      };
    case 'row':
      return {
        kind: block.kind,
        ...noteOn(block, surroundings),
        path: pathOf(block.idea.picture, pictures),
        text: sheetWords(block.text),
        rights: block.rights,
      };
    case 'ticks':
      return {
        kind: block.kind,
        items: block.items.map(({ text, rights, note, idea }) => ({
          ...noteOn({ note }, surroundings),
          text: sheetWords(text),
          rights,
          ...(idea && { path: pathOf(idea.picture, pictures) }),
        })),
      };
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: block.items.map(sheetItem) };
    case 'table': {
      const cell = (text: readonly Inline[]) => ({ text: sheetWords(text), words: plainText(text) });
      return {
        kind: block.kind,
        ...noteOn(block, surroundings),
        rights: block.rights,
        head: block.head.map(cell),
        rows: block.rows.map((row) => row.map(cell)),
      };
    }
    case 'picture':
      return {
        kind: block.kind,
        path: pathOf(block.picture, pictures),
        alt: block.alt,
        width: printedWidth(block.picture),
      };
    case 'callout':
      return {
        kind: block.kind,
        role: block.role,
        label: say(language, `callout-${block.role}`),
        long: isLong(block.blocks),
        blocks: sheetBlocks(block.blocks, surroundings),
      };
    case 'contact':
      return {
        kind: block.kind,
        name: block.contact.name,
        about: block.contact.about,
        ...(block.contact.wordsIn !== undefined && { 'words-in': block.contact.wordsIn }),
        ways: waysToReach(block.contact, language),
      };
    case 'words':
      return {
        kind: block.kind,
        label: say(language, 'words-explained'),
        entries: block.entries.map((entry) => ({
          ...entryOf(entry),
          long: isLongText([{ kind: 'text', text: entry.meaning }]),
        })),
      };
    case 'fill-in':
      return { kind: block.kind, ...noteOn(block, surroundings), labels: block.labels };
    case 'recording': {
      const { kind, title, seconds } = block.recording;
      const address = addressOf(block.recording);
      return {
        kind: 'recording',
        label: say(language, `recording-${kind}`),
        title,
        length: say(language, 'recording-length', { length: inMinutes(seconds) }),
        transcript: say(language, 'recording-transcript'),
        address,
        shown: shownAddress(address).replace(/\/$/, ''),
        qr: qrCode(address),
      };
    }
    case 'checks':
      throw new Error('The list of checks belongs on an information page, not on a sheet.');
  }
}

/** A hard word and its meaning, in pieces. */
export function entryOf({ term, meaning, marked }: WordEntry): object {
  return { term: piecesOf(term, marked?.term), meaning: piecesOf(meaning, marked?.meaning) };
}

/** The title and the answer of a leaflet, in pieces. */
export function openingOf({ title, summary, marked }: Pick<Article, 'title' | 'summary' | 'marked'>) {
  return { title: piecesOf(title, marked?.title), summary: piecesOf(summary, marked?.summary) };
}

/** Where the templates find a picture that has been made for print. */
export function pathOf(picture: Picture, pictures: readonly MadePicture[]): string {
  const made = madePicture(picture, pictures);
  if (!made) throw new Error(`The picture ${picture.file} has not been made for print.`);
  return picturePath(made);
}

/** The same of one that has. */
export function picturePath({ picture, print }: MadePicture): string {
  return `/pictures/${picture.name}${extname(print)}`;
}

/** What the reader is told of a part that is not a whole translation. */
export function noteOn(
  { note }: { readonly note?: PartNote | undefined },
  { language, main }: SheetSurroundings,
): object {
  if (note === undefined) return {};
  if (note === 'may-be-old') return { note: { words: say(language, 'part-may-be-old'), own: null } };
  const own = { language: main.id, direction: main.direction };
  return { note: { words: say(language, 'part-in-english'), own } };
}

/** A point of a list, or a thing to tick. */
export function itemOf(item: ListItem, surroundings: SheetSurroundings): object {
  const list = item.list && {
    ordered: item.list.ordered,
    items: item.list.items.map((inner) => itemOf(inner, surroundings)),
  };
  return {
    ...noteOn(item, surroundings),
    text: wordsOf(item.text, surroundings.anchors),
    rights: item.rights,
    long: isLongText(item.text),
    ...(list && { list }),
  };
}

function waysToReach({ phone, chat, email }: Contact, language: Language): readonly SheetPart[] {
  return [
    ...(phone
      ? [
          {
            kind: 'phone',
            label: say(language, 'contact-phone'),
            text: phone,
            to: `tel:${phoneDigits(phone)}`,
          },
        ]
      : []),
    ...(chat
      ? [{ kind: 'chat', label: say(language, 'contact-chat'), text: chat, to: `https://${chat}` }]
      : []),
    ...(email
      ? [{ kind: 'email', label: say(language, 'contact-email'), text: email, to: `mailto:${email}` }]
      : []),
  ];
}

/** Words with their marks. @param anchors put before the name of each heading that they lead to */
export function wordsOf(inlines: readonly Inline[], anchors: string): readonly SheetPart[] {
  return inlines.map((inline) => wordOf(inline, anchors));
}

function wordOf(inline: Inline, anchors: string): SheetPart {
  switch (inline.kind) {
    case 'text':
    case 'foreign':
    case 'value':
      return { ...inline };
    case 'strong':
      return { kind: inline.kind, text: wordsOf(inline.text, anchors) };
    case 'link':
      return sheetLink(inline.to, inline.text, anchors);
  }
}

/** Paper cannot be clicked: an outside link shows its address, and a link to another leaflet is its words, in bold, as a title to ask for. */
function sheetLink(to: LinkTarget, words: readonly Inline[], anchors: string): SheetPart {
  const text = wordsOf(words, anchors);
  const said = plainText(words);
  switch (to.kind) {
    case 'web': {
      const address = shownAddress(to.url).replace(/\/$/, '');
      return { kind: 'link', to: to.url, shown: said.includes(address) ? null : address, text };
    }
    case 'phone': {
      const digits = phoneDigits(to.number);
      const shown = phoneDigits(said).includes(digits) ? null : to.number;
      return { kind: 'link', to: `tel:${digits}`, shown, text };
    }
    case 'anchor':
      return { kind: 'jump', to: `${anchors}${to.id}`, text };
    case 'leaflet':
    case 'page':
      return { kind: 'plain', text };
  }
}
