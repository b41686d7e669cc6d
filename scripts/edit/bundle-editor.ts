import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');
const WORKER = path.join(TEMPLATES, 'edit/worker');
const IN_MEMORY = path.join(WORKER, 'in-memory');

/** Modules of Node that the reader uses, and what stands in for them in a browser. */
const OF_NODE = ['fs', 'path', 'crypto', 'zlib', 'url'] as const;

/** Parts of the reader that draw, and what stands in for them. */
const DRAWS: Readonly<Record<string, string>> = {
  'picture-open': 'measured-picture',
  'logo-seen': 'logo-seen',
  'picture-drawing-style': 'picture-drawing-style',
};

/** What the editor can do that nobody does here: highlight code, draw maps, make drawings smaller. */
const NOT_NEEDED = ['@shikijs/', 'leaflet/', 'terra-draw', 'svgo/'];

/** Where Sveltia CMS asks for a typeface: its family and its face. */
const ELSEWHERE =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(?<family>[a-z0-9-]+)(?::vf)?@[\d.]+\/(?<face>[a-z0-9-]+)\.woff2/gu;

const USUAL = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** A file of the editor: its name in its folder, and its bytes. */
export interface BundledFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let bundled: Promise<readonly BundledFile[]> | undefined;

/** The scripts of the editor: its page with Sveltia CMS, and the reader that works beside it. They are bundled once. */
export function bundleEditor(): Promise<readonly BundledFile[]> {
  bundled ??= Promise.all([bundlePage(), bundleReader(), bundleFirst()]).then((parts) => parts.flat());
  return bundled;
}

async function bundlePage(): Promise<readonly BundledFile[]> {
  const outdir = path.join(TEMPLATES, 'edit');
  const { outputFiles } = await build({
    ...USUAL,
    entryPoints: {
      editor: path.join(TEMPLATES, 'edit/editor.ts'),
      pane: path.join(TEMPLATES, 'edit/pane/pane.css'),
    },
    format: 'esm',
    splitting: true,
    outdir,
    chunkNames: 'part-[hash]',
    plugins: [leaveOut, ownTypefaces],
  });
  return outputFiles.map(({ path: name, contents }) => ({
    name: path.relative(outdir, name),
    bytes: contents,
  }));
}

/** What is run before all else on the page. */
async function bundleFirst(): Promise<readonly BundledFile[]> {
  const { outputFiles } = await build({
    ...USUAL,
    entryPoints: [path.join(TEMPLATES, 'edit/stay.ts')],
    format: 'iife',
  });
  return outputFiles.map(({ contents }) => ({ name: 'stay.js', bytes: contents }));
}

/** The reader, bundled for a worker. */
export async function bundleReader(): Promise<readonly BundledFile[]> {
  const { outputFiles } = await build({
    ...USUAL,
    entryPoints: [path.join(WORKER, 'reader-worker.ts')],
    format: 'iife',
    outfile: 'reader.js',
    inject: [path.join(IN_MEMORY, 'globals.ts')],
    alias: {
      'node:fs/promises': path.join(IN_MEMORY, 'fs-promises.ts'),
      ...Object.fromEntries(OF_NODE.map((name) => [`node:${name}`, path.join(IN_MEMORY, `${name}.ts`)])),
    },
    define: {
      'import.meta.dirname': '"/program/scripts/read"',
      'import.meta.resolve': 'whereDictionaryLies',
    },
    banner: { js: 'const whereDictionaryLies=()=>"file:///dictionary/cspell-ext.json";' },
    plugins: [withoutDrawing],
  });
  return outputFiles.map(({ contents }) => ({ name: 'reader.js', bytes: contents }));
}

const leaveOut: Plugin = {
  name: 'leave out',
  setup({ onResolve, onLoad }) {
    // esbuild knows no flags of expressions.
    onResolve({ filter: new RegExp(`^(${NOT_NEEDED.join('|')})`) }, ({ path: name }) => ({
      path: name,
      namespace: 'left-out',
    }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
  },
};

/** Sveltia CMS asks another server for its typefaces, though they are in its package: they are taken from beside the page. */
const ownTypefaces: Plugin = {
  name: 'own typefaces',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@sveltia[/\\]cms[/\\]npm[/\\]index[.]js$/ }, async ({ path: file }) => {
      const names = await readdir(path.join(path.dirname(file), 'assets'));
      const text = await readFile(file, 'utf8');
      return {
        contents: text.replaceAll(ELSEWHERE, (address, family: string, face: string) => {
          const own = names.find((name) => name.startsWith(`${family}-${face}-`));
          if (own === undefined) throw new Error(`${address} is not in the package of Sveltia CMS.`);
          return `assets/${own}`;
        }),
      };
    });
  },
};

const withoutDrawing: Plugin = {
  name: 'without drawing',
  setup({ onResolve }) {
    const filter = new RegExp(`/(${Object.keys(DRAWS).join('|')})[.]ts$`);
    onResolve({ filter }, ({ path: name, importer }) => {
      const instead = DRAWS[path.basename(name, '.ts')];
      const isReader = path.resolve(importer).includes(`${path.sep}scripts${path.sep}read${path.sep}`);
      return isReader && instead !== undefined ? { path: path.join(WORKER, `${instead}.ts`) } : undefined;
    });
  },
};
