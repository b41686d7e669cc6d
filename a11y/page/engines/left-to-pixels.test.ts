import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../browser/browser.ts';
import { auditPages } from '../audit-pages.ts';
import type { PagePart } from '../page-parts.ts';

const PAGES = {
  'fade.html': '<p style="background: linear-gradient(#fff, #eee)">It costs you nothing to ask.</p>',
  // In a wide window the words end before the dark.
  'narrow.html':
    '<style>p { background: linear-gradient(#fff, #fff) } @media (max-width: 400px) { p { background: linear-gradient(#333, #444) } }</style><p>It costs you nothing to ask.</p>',
  // A shade that a style draws, which the rule has no eye for.
  'shade.html':
    '<style>p { position: relative } p::before { content: ""; position: absolute; inset: 0; background: #eee; z-index: -1 }</style><p>It costs you nothing to ask.</p>',
};

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'left-'));
  program = await ensureBrowser(() => undefined);
  for (const [name, body] of Object.entries(PAGES))
    await writeFile(
      join(folder, name),
      `<!doctype html><html lang="en"><head><title>Ask</title><meta name="viewport" content="width=device-width"></head><body><main><h1>Ask</h1>${body}</main></body></html>`,
    );
});

afterAll(() => rm(folder, { recursive: true }));

async function contrastOn(page: keyof typeof PAGES, parts: readonly PagePart[]): Promise<string[]> {
  const { findings } = await auditPages(folder, [{ page, parts }], {
    profile: 'site',
    program,
    done: () => undefined,
  });
  return findings
    .filter(({ rule }) => rule.includes('contrast'))
    .map(({ rule, width }) => `${rule} ${width}`);
}

const BOTH: readonly PagePart[] = ['axe', 'axe-narrow', 'house:contrast-pixels'];

describe('what axe leaves open about contrast', () => {
  it('is told where nothing else looks', async () => {
    expect(await contrastOn('fade.html', ['axe'])).toContain('axe:color-contrast 1280');
  });

  it('is not told where it is measured', async () => {
    expect(await contrastOn('fade.html', BOTH)).toEqual([]);
  });

  it('is measured at each width', async () => {
    expect(await contrastOn('narrow.html', BOTH)).toEqual(['house:contrast-pixels 320']);
  });

  it('is told of words that are not measured', async () => {
    expect(await contrastOn('shade.html', BOTH)).toContain('axe:color-contrast 1280');
  });
});
