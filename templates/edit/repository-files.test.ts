import { expect, it } from 'vitest';
import { NotSaved } from './not-saved.ts';
import { RepositoryFiles } from './repository-files.ts';

const edited = (source?: string) => ({
  name: 'leaflets/imha/en.md',
  text: 'Ask a nurse.\n',
  hindrances: [],
  ...(source !== undefined && { source }),
});

it('a draft of another day is not saved over a file that somebody else has changed since', async () => {
  const files = new RepositoryFiles();
  files.opened('Ask today.');
  await expect(files.mustBeAsOpened(edited('Ask.'))).rejects.toThrow(NotSaved);
  await files.mustBeAsOpened(edited('Ask today.'));
  await files.mustBeAsOpened(edited());
});
