import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A content folder with every leaflet several times over under other names and titles, and without pictures, so that
 * what is timed is the writing of pages.
 *
 * @returns its path; whoever asked deletes it
 */
export function manyLeaflets(content: string, copies: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-leaflets-'));
  cpSync(content, folder, { recursive: true });
  const leaflets = path.join(folder, 'leaflets');
  for (const id of readdirSync(leaflets)) {
    const text = readFileSync(path.join(leaflets, id, 'en.md'), 'utf8').replace(/^!\[.*\n/gmu, '');
    rmSync(path.join(leaflets, id), { recursive: true });
    for (let copy = 1; copy <= copies; copy += 1) {
      const name = copy === 1 ? id : `${id}-${copy}`;
      mkdirSync(path.join(leaflets, name));
      writeFileSync(
        path.join(leaflets, name, 'en.md'),
        text.replace(/^title: .*$/mu, (title) => `${title} ${copy}`),
      );
    }
  }
  return folder;
}
