import { existsSync, readFileSync } from 'node:fs';
import { CannotRun } from '../../model/cannot-run.ts';

/** The text of an XML file in UTF-8 or UTF-16, which some translators’ programs write. Throws `CannotRun` where it is neither. */
export function xliffText(file: string): string {
  if (!existsSync(file)) throw new CannotRun(`There is no file “${file}”.`);
  const bytes = readFileSync(file);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    throw new CannotRun(`“${file}” is not readable text. Save it again as UTF-8.`);
  }
}
