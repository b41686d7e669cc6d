import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { licencesOf } from './licences.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');
const WORKER = path.join(TEMPLATES, 'edit/worker');
const IN_MEMORY = path.join(WORKER, 'in-memory');

/** Modules of Node that the reader uses, and what stands in for them in a browser. */
const OF_NODE = ['fs', 'path', 'crypto', 'zlib', 'url'] as const;

/** Parts of the reader that draw or listen, and what stands in for them. */
const DRAWS_OR_LISTENS: Readonly<Record<string, string>> = {
  'picture-open': 'measured-picture',
  'logo-seen': 'logo-seen',
  'mp3-seconds': 'mp3-seconds',
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
  metafile: true,
  target: 'es2022',
  // They stand in LICENCES.txt.
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** What is not bundled, but written beside it. */
const BESIDE = fileURLToPath(import.meta.resolve('@cspell/dict-en-gb/cspell-ext.json'));

/** A file of the editor: its name in its folder, and its bytes. */
export interface BundledFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Bundle {
  readonly files: readonly BundledFile[];
  readonly metafile: Metafile;
}

let bundled: Promise<readonly BundledFile[]> | undefined;

/** The scripts of the editor: its page with Sveltia CMS, and the reader that works beside it, with their licences. They are bundled once. */
export function bundleEditor(): Promise<readonly BundledFile[]> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<readonly BundledFile[]> {
  const bundles = await Promise.all([bundlePage(), bundleReader()]);
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const licences = await licencesOf([...inputs.map((file) => path.resolve(file)), BESIDE]);
  return [
    ...bundles.flatMap(({ files }) => files),
    { name: 'LICENCES.txt', bytes: new TextEncoder().encode(licences) },
  ];
}

async function bundlePage(): Promise<Bundle> {
  const outdir = path.join(TEMPLATES, 'edit');
  const { outputFiles, metafile } = await build({
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
  const files = outputFiles.map(({ path: name, contents }) => ({
    name: path.relative(outdir, name),
    bytes: contents,
  }));
  return { files, metafile };
}

/** The reader, bundled for a worker. */
async function bundleReader(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
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
    plugins: [withStandIns],
  });
  return { files: outputFiles.map(({ contents }) => ({ name: 'reader.js', bytes: contents })), metafile };
}

const leaveOut: Plugin = {
  name: 'leave out',
  setup({ onResolve, onLoad }) {
    // esbuild knows no flags of expressions.
    onResolve({ filter: new RegExp(`^(${NOT_NEEDED.join('|')})`) }, () => ({
      path: 'left out',
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

const withStandIns: Plugin = {
  name: 'with stand-ins',
  setup({ onResolve }) {
    const filter = new RegExp(`/(${Object.keys(DRAWS_OR_LISTENS).join('|')})[.]ts$`);
    onResolve({ filter }, ({ path: name, importer }) => {
      const instead = DRAWS_OR_LISTENS[path.basename(name, '.ts')];
      const isReader = path.resolve(importer).includes(`${path.sep}scripts${path.sep}read${path.sep}`);
      return isReader && instead !== undefined ? { path: path.join(WORKER, `${instead}.ts`) } : undefined;
    });
  },
};
