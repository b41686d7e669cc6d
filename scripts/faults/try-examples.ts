import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../a11y/finding.ts';
import { gate } from '../../a11y/gate.ts';
import { examplePages } from '../../templates/testing/example-pages.tsx';
import { writeAssets } from '../write/assets.ts';

/** What the gate says of the examples of our components: it should say nothing. */
export async function tryExamples(
  progress?: (done: number, of: number) => void,
): Promise<{ readonly pages: number; readonly findings: readonly Finding[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'examples-'));
  try {
    const { style, recording } = await writeAssets(folder);
    const pages = await examplePages({ style: `../${style}`, recording: `../${recording}` });
    await mkdir(path.join(folder, 'examples'));
    for (const { name, html } of pages) await writeFile(path.join(folder, 'examples', name), html);
    const { findings } = await gate(folder, {
      profile: 'site',
      veraPdf: false,
      ...(progress && { progress }),
    });
    // Examples lead to pages of a site that is not there.
    return { pages: pages.length, findings: findings.filter(({ rule }) => !rule.startsWith('link:')) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
