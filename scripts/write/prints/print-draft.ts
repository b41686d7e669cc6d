import type { Block, Inline } from '../../model/block.ts';
import type { MadePicture } from '../../model/picture.ts';
import { type MadePrint, type Print, printCode } from '../../model/print.ts';
import type { MadeSheet } from '../../model/sheet.ts';
import { languageOf, type Site } from '../../model/site.ts';
import { framed, type SheetDocument } from '../sheet-document.ts';

/** A print as it is handed to the press. */
export interface PrintDraft {
  readonly print: Print;
  readonly code: string;
  /** Made when it is asked for: all of them at once would fill the memory. */
  document(): SheetDocument;
}

/** What prints are made of. */
export interface PrintParts {
  readonly site: Site;
  readonly pictures: readonly MadePicture[];
  readonly sheets: readonly MadeSheet[];
  /** Those made so far: the index lists them, and is made last. */
  readonly prints: readonly MadePrint[];
}

/**
 * Sets a print in its frame, with its code.
 *
 * @param words everything it says that could change, from which the code is made
 */
export function draftOf(
  site: Site,
  print: Print,
  template: string,
  words: unknown,
  parts: (code: string) => object,
  running: object = {},
): PrintDraft {
  const { name, wordsChecked } = site.service;
  const code = printCode(print, { title: print.title, summary: print.summary, words, name, wordsChecked });
  const language = languageOf(site, print.wordsIn ?? print.language);
  return {
    print,
    code,
    document: () => framed(site, { ...print, language, code }, template, parts(code), running),
  };
}

// Prints that are no leaflet are put together from the blocks of leaflets, so that they look and read like them.

export function heading(id: string, words: string): Block {
  return { kind: 'heading', level: 2, id, text: [{ kind: 'text', text: words }] };
}

export function paragraph(...words: readonly (Inline | string)[]): Block {
  return {
    kind: 'paragraph',
    rights: [],
    text: words.map((word) => (typeof word === 'string' ? { kind: 'text', text: word } : word)),
  };
}

export function strong(words: string): Inline {
  return { kind: 'strong', text: [{ kind: 'text', text: words }] };
}

export function points(items: readonly (string | readonly Inline[])[], ordered = false): Block {
  return {
    kind: 'list',
    ordered,
    items: items.map((words) => ({
      rights: [],
      text: typeof words === 'string' ? [{ kind: 'text', text: words }] : words,
    })),
  };
}

export function tickList(items: readonly string[]): Block {
  return { kind: 'ticks', items: items.map((text) => ({ rights: [], text: [{ kind: 'text', text }] })) };
}

export function lines(...labels: readonly string[]): Block {
  return { kind: 'fill-in', labels };
}
