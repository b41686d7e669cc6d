import { copyFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hashed } from './asset-files.ts';

const FONT = '@fontsource/atkinson-hyperlegible-next';
const FAMILY = 'Atkinson Hyperlegible Next';
const WEIGHTS = [400, 700] as const;
/** English, Welsh, Polish, Romanian and Somali are written with these; a browser fetches only those a page needs. */
const ALPHABETS = ['latin', 'latin-ext'] as const;

/** Copies the fonts and says, in CSS, which is for which letters. */
export async function writeLatinFonts(folder: string): Promise<string> {
  const home = path.dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`));
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    await readFile(path.join(home, 'unicode.json'), 'utf8'),
  );
  const faces = WEIGHTS.flatMap((weight) =>
    ALPHABETS.map(async (alphabet) => {
      const file = path.join(home, 'files', `atkinson-hyperlegible-next-${alphabet}-${weight}-normal.woff2`);
      const name = hashed(`atkinson-${alphabet}-${weight}`, 'woff2', await readFile(file));
      await copyFile(file, path.join(folder, name));
      return `@font-face {
        font-family: "${FAMILY}";
        font-weight: ${weight};
        font-display: swap;
        src: url("${name}") format("woff2");
        unicode-range: ${ranges[alphabet]};
      }`;
    }),
  );
  return (await Promise.all(faces)).join('\n');
}
