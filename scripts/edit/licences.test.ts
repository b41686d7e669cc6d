import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleEditor } from './bundle-editor.ts';
import { licencesOf } from './licences.ts';

const inModules = (file: string) => path.resolve('node_modules', file);

describe('the licences of the editor', () => {
  it('are given on with it, of what is bundled and of the dictionary beside it', async () => {
    const file = (await bundleEditor()).find(({ name }) => name === 'LICENCES.txt');
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toMatch(/^@sveltia\/cms [\d.]+\n\n.*MIT/mu);
    expect(text).toMatch(/^@cspell\/dict-en-gb [\d.]+\n\nGNU LESSER GENERAL PUBLIC LICENSE/mu);
    expect(text).toMatch(/^markdown-it [\d.]+\n\nCopyright/mu);
  });

  it('are each told once, and this program’s own files are left out', async () => {
    const text = await licencesOf([
      inModules('yaml/dist/index.js'),
      inModules('yaml/dist/parse/lexer.js'),
      path.resolve('scripts/edit/licences.ts'),
    ]);
    expect(text.match(/^yaml [\d.]+$/gmu)).toHaveLength(1);
    expect(text).not.toContain('patient-rights-site');
  });
});
