import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Reference, Referrer } from './reference.ts';

/** Reads style sheets of a folder, given their paths in it. */
export function readStyles(folder: string, paths: readonly string[]): Promise<Referrer[]> {
  return Promise.all(
    paths.map(async (path) => ({
      path,
      references: readStyle(await readFile(join(folder, path), 'utf8')),
    })),
  );
}

/** Every file that rules of style name: pictures, fonts and other style sheets. */
export function readStyle(css: string): Reference[] {
  const { dependencies = [] } = transform({
    filename: 'style.css',
    code: Buffer.from(css),
    analyzeDependencies: true,
    // A browser skips what it does not understand, and so does this.
    errorRecovery: true,
  });
  return (dependencies || []).flatMap((dependency) =>
    dependency.type === 'url' || dependency.type === 'import'
      ? [{ kind: 'resource', value: dependency.url, where: `url("${dependency.url}")` }]
      : [],
  );
}
