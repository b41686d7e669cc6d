import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../testing/build-kit.ts';

const list = (place: string) => path.join(place, 'edition.json');

/** Writes down the bytes of an edition that many tests read, beside it. */
export function noteBytes(place: string, edition: string): void {
  writeFileSync(list(place), JSON.stringify(fingerprint(edition)));
}

/** Throws where a test has changed a file of such an edition, so that what another found may be due to it. */
export function expectSameBytes(place: string, edition: string): void {
  if (!existsSync(list(place))) return;
  const before = JSON.parse(readFileSync(list(place), 'utf8')) as Record<string, string>;
  const now = fingerprint(edition);
  const changed = Object.keys({ ...before, ...now }).filter((file) => before[file] !== now[file]);
  if (changed.length > 0) {
    throw new Error(
      `A test has changed the edition that others read, too: ${changed.join(', ')}. Copy it before you change it.`,
    );
  }
}
