import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { givenFiles } from './given-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'given-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a browser is given what the reader reads, of films and sound only the names, and nothing else', () => {
  for (const name of [
    'site.yaml',
    'leaflets/imha/en.md',
    'leaflets/imha/en.mp3',
    'leaflets/imha/Draft of the letter.docx',
    'leaflets/imha/.secret.md',
    'recordings/rights/en.MP4',
    'pictures/nurse.JPG',
    'docs/index.md',
    'schemas/site.schema.json',
  ]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `of ${name}`);
  }
  expect(givenFiles(folder)).toEqual({
    'leaflets/imha/en.md': 'of leaflets/imha/en.md',
    'leaflets/imha/en.mp3': '',
    'pictures/nurse.JPG': { base64: Buffer.from('of pictures/nurse.JPG').toString('base64') },
    'recordings/rights/en.MP4': '',
    'site.yaml': 'of site.yaml',
  });
});
