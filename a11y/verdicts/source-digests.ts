import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * For each of some program files, by its path as it was given, what changes whenever it does something else: a digest of it
 * with all of ours that it imports, and the versions of the packages they use. Comments do not count.
 *
 * @param without imports that are left out, as esbuild takes them: `./page-rules.ts`
 */
export async function sourceDigests(
  files: readonly string[],
  without: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const { outputFiles, metafile } = await build({
    entryPoints: [...files],
    outbase: PROJECT,
    outdir: join(PROJECT, '.cache/digests'),
    absWorkingDir: PROJECT,
    bundle: true,
    packages: 'external',
    external: [...without],
    platform: 'node',
    format: 'esm',
    minifyWhitespace: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const given = new Map(files.map((file) => [slashed(relative(PROJECT, file)), file]));
  const digests = new Map<string, string>();
  for (const { path, contents } of outputFiles) {
    const { entryPoint = '', imports = [] } = metafile.outputs[slashed(relative(PROJECT, path))] ?? {};
    const packages = [...new Set(imports.map((one) => packageOf(one.path)))].sort().map(versionOf);
    const file = given.get(entryPoint);
    if (file) digests.set(file, hash('sha256', JSON.stringify([hash('sha256', contents), packages])));
  }
  for (const file of files) if (!digests.has(file)) throw new Error(`esbuild made nothing of ${file}.`);
  return digests;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** `pdfjs-dist/legacy/build/pdf.mjs` is of the package `pdfjs-dist`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** A package with its version; what belongs to Node has none. */
function versionOf(name: string): string {
  // Beside this program, or, where a service has installed it, among what the service has installed.
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json');
    if (!existsSync(file)) continue;
    return `${name}@${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
  }
  return name;
}
