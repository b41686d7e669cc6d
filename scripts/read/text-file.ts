import { readFileSync, statSync } from 'node:fs';
import type { ContentFolder } from './content-folder.ts';
import type { Report, SourceFile } from './report.ts';

/** Longest text file that is read, in bytes. The longest leaflet is some tens of kilobytes. */
export const LONGEST_TEXT = 1024 * 1024;

/** Characters that change the direction of the text after them without being seen (Trojan Source, CVE-2021-42574). */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The same, as Markdown (`&#x202e;`) and YAML (`\u202e`) let them be written. */
const BIDI_WRITTEN =
  /&(?:lrm|rlm|#x0*(?:61c|200[ef]|202[a-e]|206[6-9])|#0*(?:1564|820[67]|823[4-8]|829[4-7]));|\\(?:u|U0000)(?:061c|200[ef]|202[a-e]|206[6-9])/giu;

/**
 * The text of a file with `\n` line ends and no byte-order mark, or `undefined` after reporting why it can't be read.
 */
export function readTextFile(folder: ContentFolder, file: SourceFile, report: Report): string | undefined {
  if (!folder.holds(file, report)) return undefined;
  const wrong = (rule: string, message: string, fix: string, line = 1, column = 1) =>
    report({ file: file.shown, line, column, rule, message, fix });

  const unsaved = folder.unsavedText(file);
  const status = unsaved === undefined ? statSync(file.path) : undefined;
  if (status && !status.isFile()) {
    wrong('not-a-file', 'This is a folder, where a file should be.', 'Rename or move the folder.');
    return undefined;
  }
  const size = status?.size ?? Buffer.byteLength(unsaved ?? '');
  if (size > LONGEST_TEXT) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    wrong(
      'file-too-large',
      `This file is ${megabytes} MB. No leaflet is longer than 1 MB.`,
      'Look whether a picture or another document was saved under this name.',
    );
    return undefined;
  }

  const bytes = unsaved === undefined ? readFileSync(file.path) : Buffer.from(unsaved);
  const bad = firstBadByte(bytes);
  if (bad !== undefined) {
    // A character that was begun and not finished is where the trouble starts, so it is not counted.
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad), { stream: true });
    wrong(
      'not-utf-8',
      'From here on this file is not readable text (it is not UTF-8).',
      'Save it again as “UTF-8” or “Unicode” text from the program it was written in.',
      ...placeAt(before, before.length),
    );
    return undefined;
  }

  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n');
  if (text.trim() === '') {
    wrong('empty-file', 'This file is empty.', 'Write the text, or delete the file.');
    return undefined;
  }
  for (const { index, code } of hiddenCharacters(text)) {
    wrong(
      'hidden-character',
      `There is a hidden character here that turns the direction of the text (${code}).`,
      'Delete it. The page sets the direction of each language and number by itself.',
      ...placeAt(text, index),
    );
  }
  for (const match of text.matchAll(BIDI_WRITTEN)) {
    wrong(
      'hidden-character',
      `“${match[0]}” stands for a hidden character that turns the direction of the text.`,
      'Delete it. The page sets the direction of each language and number by itself.',
      ...placeAt(text, match.index),
    );
  }
  return text;
}

/** The hidden characters in a text that turn its direction, each with its place and its code: `U+202E`. */
export function hiddenCharacters(text: string): readonly { readonly index: number; readonly code: string }[] {
  return [...text.matchAll(BIDI_CONTROLS)].map(({ index, 0: character }) => ({
    index,
    code: `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

function firstBadByte(bytes: Buffer): number | undefined {
  const decoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reads = (length: number) => {
    try {
      decoder().decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  try {
    decoder().decode(bytes);
    return bytes.includes(0) ? bytes.indexOf(0) : undefined;
  } catch {
    let good = 0;
    let wrong = bytes.length;
    while (wrong - good > 1) {
      const middle = Math.floor((good + wrong) / 2);
      if (reads(middle)) good = middle;
      else wrong = middle;
    }
    return good;
  }
}

/** Line and column, both from 1, of a place in a text. */
export function placeAt(text: string, index: number): [line: number, column: number] {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return [before.split('\n').length, index - lineStart + 1];
}
