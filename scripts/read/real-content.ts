import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a test needs of the real content; all there is of what is not named. */
export interface Wanted {
  readonly languages?: readonly string[];
  readonly packs?: readonly string[];
  readonly sheets?: readonly string[];
}

/** A copy of the real content, for tests to read and to spoil. */
export interface RealContent {
  readonly folder: string;
  remove(): void;
}

const REAL = path.join(import.meta.dirname, '../../content');

/** The name of a file in one language: en.md, zh-Hans.yaml, pl.easy.md, en.mp3. A picture may be called no.svg. */
const OF_A_LANGUAGE = /^(?<language>[a-z]{2}(?:-[A-Z][a-z]+)?)\.(?:\w+\.)*(?:md|yaml|mp3|vtt)$/u;

/**
 * A copy of the real content with its drafts published, whatever site.yaml says of them, and with less of it where a test needs
 * less: all its languages take minutes to write.
 */
export function realContent(wanted: Wanted = {}): RealContent {
  const parent = mkdtempSync(path.join(tmpdir(), 'real-content-'));
  const folder = path.join(parent, 'content');
  cpSync(REAL, folder, { recursive: true, filter: (file) => isWanted(path.relative(REAL, file), wanted) });
  set(folder, 'draft-translations', 'publish');
  if (wanted.languages) set(folder, 'languages', `[${wanted.languages.join(', ')}]`);
  if (wanted.sheets) set(folder, 'sheets', `[${wanted.sheets.join(', ')}]`);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

function isWanted(file: string, { languages, packs }: Wanted): boolean {
  const { dir, name } = path.parse(file);
  if (dir === 'packs') return packs?.includes(name) ?? true;
  const language = OF_A_LANGUAGE.exec(path.basename(file))?.groups?.language;
  return language === undefined || (languages?.includes(language) ?? true);
}

function set(folder: string, key: string, value: string): void {
  const site = path.join(folder, 'site.yaml');
  const line = new RegExp(`^${key}: .*$`, 'mu');
  const text = readFileSync(site, 'utf8');
  if (!line.test(text)) throw new Error(`content/site.yaml has no line “${key}”.`);
  writeFileSync(site, text.replace(line, `${key}: ${value}`));
}
