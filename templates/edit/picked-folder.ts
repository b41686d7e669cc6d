import { type GivenFile, type GivenFiles, givenAs } from '../../scripts/model/edit/given-content.ts';

/** The part of the File System Access API that TypeScript does not know yet. */
interface Listing {
  entries(): AsyncIterable<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>;
}

/** Why a folder cannot be worked in, in words for the writer. */
export class WrongFolder extends Error {}

/**
 * Makes sure that a folder has the content in it.
 *
 * @param folder the name of the content folder
 */
export async function mustHaveContent(picked: FileSystemDirectoryHandle, folder: string): Promise<void> {
  const has = async (inside: Promise<FileSystemDirectoryHandle>) => {
    try {
      await (await inside).getFileHandle('site.yaml');
      return true;
    } catch {
      return false;
    }
  };
  if (await has(picked.getDirectoryHandle(folder))) return;
  throw new WrongFolder(
    (await has(Promise.resolve(picked)))
      ? `You have chosen the folder “${picked.name}” itself. Choose the folder that it is in.`
      : `There is no folder “${folder}” with a file “site.yaml” in the folder “${picked.name}”. Choose the folder that has it.`,
  );
}

/** Sveltia CMS works only in folders that Git knows. This one is the writer’s, and need not be such a one. */
export async function asIfInGit(picked: FileSystemDirectoryHandle): Promise<void> {
  const inGit = await picked.getDirectoryHandle('.git').then(
    () => true,
    ({ name }: DOMException) => name === 'TypeMismatchError',
  );
  if (inGit) return;
  const get = picked.getDirectoryHandle.bind(picked);
  picked.getDirectoryHandle = (name, options) =>
    name === '.git' ? Promise.resolve(picked) : get(name, options);
}

/** What the reader is given of a content folder, by names from there. */
export async function filesIn(folder: FileSystemDirectoryHandle, before = ''): Promise<GivenFiles> {
  const found: [string, GivenFile][] = [];
  for await (const [part, handle] of (folder as unknown as Listing).entries()) {
    const name = `${before}${part}`;
    if (handle.kind === 'directory') {
      if (!part.startsWith('.')) found.push(...Object.entries(await filesIn(handle, `${name}/`)));
      continue;
    }
    const as = givenAs(name);
    if (as === 'name') found.push([name, '']);
    else if (as) found.push([name, new Uint8Array(await (await handle.getFile()).arrayBuffer())]);
  }
  return Object.fromEntries(found);
}
