import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Plain words that any glossary and any rule of plain language leaves alone; three of them tell one copy from another. */
const MARKS = [
  ...['apple', 'ball', 'bird', 'boat', 'bread', 'cat', 'chair', 'cloud', 'coat', 'cup'],
  ...['duck', 'field', 'fish', 'flower', 'garden', 'hat', 'hill', 'horse', 'lake', 'lamp'],
  ...['leaf', 'moon', 'rain', 'river', 'road', 'shoe', 'snow', 'star', 'sun', 'tree'],
];

/**
 * A content folder of as many leaflets as wanted: those of a real one over and over, each copy under a name and title of its
 * own and with one sentence of its own, and everything else as it is. Sheets are made in the first size only.
 *
 * @param count how many leaflets, those in Easy Read among them; never fewer than the real ones
 * @returns its path; whoever asked deletes it
 */
export function scaledContent(content: string, count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'scaled-content-'));
  cpSync(content, folder, { recursive: true });
  const site = path.join(folder, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^sheets: .*$/mu, 'sheets: [standard]'));
  const leaflets = path.join(folder, 'leaflets');
  const originals = readdirSync(leaflets).map((id) => ({ id, files: readdirSync(path.join(leaflets, id)) }));
  const forms = (files: readonly string[]) => files.filter((name) => name.endsWith('.md'));
  let made = originals.flatMap(({ files }) => forms(files)).length;
  for (let copy = 2; made < count; copy += 1) {
    for (const { id, files } of originals) {
      if (made >= count) break;
      const own = path.join(leaflets, `${id}-${copy}`);
      mkdirSync(own);
      for (const name of forms(files)
        .sort()
        .reverse()
        .slice(0, count - made)) {
        const text = readFileSync(path.join(leaflets, id, name), 'utf8');
        writeFileSync(path.join(own, name), copied(text, id, copy, name.endsWith('.easy.md')));
        made += 1;
      }
    }
  }
  return folder;
}

/** The text of a copy. Its pictures stay with the original. */
function copied(text: string, id: string, copy: number, easy: boolean): string {
  const named = text
    .replace(/^title: .*$/mu, (title) => `${title} ${copy}`)
    .replace(/\]\((?<picture>[^/)]+\.(?:svg|png|jpe?g))\)/gu, `](../${id}/$<picture>)`);
  // A row of Easy Read needs a picture that fits it, so there the title alone is its own.
  return easy ? named : `${named.trimEnd()}\n\nThe mark of this copy is: ${markOf(copy)}.\n`;
}

function markOf(copy: number): string {
  const word = (place: number) => MARKS[Math.floor(copy / MARKS.length ** place) % MARKS.length] ?? '';
  return [2, 1, 0].map(word).join(', ');
}
