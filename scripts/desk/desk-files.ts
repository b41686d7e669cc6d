import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readTemplate } from '../write/asset-files.ts';
import { bundled } from '../write/bundled.ts';
import { writeLatinFonts } from '../write/latin-fonts.ts';
import { css } from '../write/style-sheets.ts';

const SHEETS = ['styles/tokens.css', 'styles/base.css', 'desk/desk.css'];

/** Writes the writing desk and what it loads into `desk/`. */
export async function writeDeskFiles(out: string): Promise<void> {
  const folder = path.join(out, 'desk');
  await mkdir(folder, { recursive: true });
  const write = (name: string, bytes: string | Uint8Array) => writeFile(path.join(folder, name), bytes);
  await write('index.html', await readTemplate('desk/desk.html'));
  await write('desk.css', await css('desk', SHEETS, [await writeLatinFonts(folder)]));
  await write('desk.js', await bundled('desk/desk.js'));
  await write('icon.svg', await readTemplate('styles/icon.svg'));
}
