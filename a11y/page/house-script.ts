import { join } from 'node:path';
import { build } from 'esbuild';

/** Where the script puts what the gate calls: see `house-global.ts`. */
export const HOUSE = `window[Symbol.for('patient-rights-site house')]`;

let script: Promise<string> | undefined;

/** Our rules and probes as one script for a browser. It is made once in a process. */
export function houseScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'house-global.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no script of our rules.');
  return file.text;
}
