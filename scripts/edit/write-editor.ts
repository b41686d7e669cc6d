import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Assets } from '../model/assets.ts';
import type { Day } from '../model/date.ts';
import type { EditorConfig } from '../model/edit/editor-config.ts';
import type { EditorSetting } from '../model/edit/editor-setting.ts';
import type { GivenContent } from '../model/edit/given-content.ts';
import type { Site } from '../model/site.ts';
import { openContent } from '../read/open-content.ts';
import type { MadeFiles } from '../write/write-files.ts';
import { bundleEditor } from './bundle-editor.ts';
import { editorConfig } from './editor-config.ts';
import { givenFiles, givenNames } from './given-files.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates/edit');

/** Typefaces and signs that Sveltia CMS would ask the network for, were they not beside it. */
const SVELTIA_FILES = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@sveltia/cms')),
  'assets',
);

interface EditorOrder {
  /** The content folder. */
  readonly content: string;
  /** The root of the site that is written. */
  readonly out: string;
  readonly site: Site;
  readonly assets: Assets;
  readonly made: MadeFiles;
  /** Where writers save to; left out where they work in a folder of their own computer. */
  readonly setting?: EditorSetting;
  /** Where it is not the day it is. */
  readonly asOf?: Day;
}

/** Writes the editor into `edit/` of a site: its scripts, its forms, and the content that its reader begins with. */
export async function writeEditor(order: EditorOrder): Promise<void> {
  const folder = path.join(order.out, 'edit');
  await mkdir(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);
  const dictionary = fileURLToPath(
    new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb/cspell-ext.json')),
  );
  await Promise.all([
    ...(await bundleEditor()).map(({ name, bytes }) => write(name, bytes)),
    write('start.css', await readFile(path.join(TEMPLATES, 'start.css'))),
    write('dictionary.trie', gunzipSync(await readFile(dictionary))),
    write('config.json', JSON.stringify(configOf(order))),
    write('content.json', JSON.stringify(contentOf(order))),
    cp(SVELTIA_FILES, path.join(folder, 'assets'), {
      recursive: true,
      // What makes photographs smaller is left out: there is no photograph in a form.
      filter: (file) => !/\.(?:map|wasm)$|heic/u.test(path.basename(file)),
    }),
  ]);
}

function configOf({ content, site, setting }: EditorOrder): EditorConfig {
  const { root } = openContent(content);
  const { backend, repo, branch, host } = setting ?? {};
  return editorConfig({
    languages: site.languages.map(({ id, englishName }) => ({ id, name: englishName })),
    folder: setting?.folder ?? path.basename(root),
    names: givenNames(root),
    ...(setting && {
      backend: {
        name: backend,
        repo,
        branch,
        // With a token nobody needs a server of their own to sign in.
        auth_methods: ['token'],
        ...(host !== undefined && { base_url: host, api_root: `${host.replace(/\/$/u, '')}/api/v4` }),
      },
    }),
  });
}

function contentOf({ content, site, assets, made, setting, asOf }: EditorOrder): GivenContent {
  const { root, below } = openContent(content);
  return {
    ...(setting && { own: givenFiles(root) }),
    ...(below && { shipped: givenFiles(below.root) }),
    measured: [...site.pictures, ...site.ideas.map(({ picture }) => picture)],
    made,
    assets: { ...assets, scriptStyles: [...assets.scriptStyles] },
    ...(asOf !== undefined && { asOf }),
  };
}
