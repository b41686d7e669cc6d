import { expect, it } from 'vitest';
import { filesIn } from './picked-folder.ts';
import { memoryFolder } from './trial/memory-folder.ts';

it('what is read of the folder that a writer has chosen is what the reader reads, and no film', async () => {
  const folder = memoryFolder(
    new Map([
      ['site.yaml', 'service: A'],
      ['leaflets/imha/en.md', 'Ask.'],
      ['leaflets/imha/letter.docx', 'A letter'],
      ['recordings/rights/en.mp4', 'A film'],
      ['.git/config', 'Of Git'],
    ]),
  );
  const files = await filesIn(folder);
  expect(Object.keys(files).sort()).toEqual(['leaflets/imha/en.md', 'recordings/rights/en.mp4', 'site.yaml']);
  expect(files['recordings/rights/en.mp4']).toBe('');
  expect(new TextDecoder().decode(files['site.yaml'] as Uint8Array)).toBe('service: A');
});
