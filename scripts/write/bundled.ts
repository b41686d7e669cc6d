import path from 'node:path';
import { build } from 'esbuild';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

/** A script with the modules and libraries it uses, in one file. @param entry its name below `templates/` */
export async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(TEMPLATES, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // What the browsers that the styles are made for understand.
    target: 'es2019',
    legalComments: 'inline',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing was made of ${entry}.`);
  return file.contents;
}
