import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentSample } from '../read/content-sample.ts';

/** A folder for tests of whole builds, with places for sites and for contents in it. */
export interface BuildKit {
  readonly folder: string;
  /** A place for a site, where nothing is yet. */
  place(): string;
  /** A content folder with one leaflet, and other files added or put in place of its own. */
  sample(files?: Readonly<Record<string, string>>): string;
  /** What builds that were killed have left in the folder. */
  litter(): readonly string[];
  remove(): void;
}

export function buildKit(): BuildKit {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  let places = 0;
  return {
    folder,
    place() {
      places += 1;
      return path.join(folder, `site-${places}`);
    },
    sample(files = {}) {
      const made = contentSample(files);
      const kept = path.join(folder, path.basename(made));
      cpSync(made, kept, { recursive: true });
      rmSync(made, { recursive: true });
      return kept;
    },
    litter: () => readdirSync(folder).filter((name) => name.includes('staging')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file of a folder with the hash of its bytes. */
export function fingerprint(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}
