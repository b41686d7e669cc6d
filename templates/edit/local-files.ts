import type { Edited } from './edited-entry.ts';
import { NotSaved } from './not-saved.ts';
import type { SavedFiles } from './saving.ts';

/**
 * The files of the folder that a writer has chosen. Sveltia CMS looks at them once, when it begins, and writes over whatever is there;
 * so each is looked at again before it is saved.
 */
export class LocalFiles implements SavedFiles {
  readonly #content: Promise<FileSystemDirectoryHandle>;
  /** By name: what was saved last. */
  readonly #saved = new Map<string, string>();
  readonly #ofWindows = new Set<string>();

  /** @param folder the name of the content folder */
  constructor(picked: FileSystemDirectoryHandle, folder: string) {
    this.#content = picked.getDirectoryHandle(folder);
  }

  /** @throws where saving would write over what somebody else has written, or make anew what somebody has taken away */
  async mustBeAsOpened({ name, text, source }: Edited): Promise<void> {
    const there = await this.#read(name);
    if (there?.includes('\r\n')) this.#ofWindows.add(name);
    const expected = this.#saved.get(name) ?? source;
    if (isSame(there, expected) || (there !== undefined && isSame(there, text))) return;
    if (there === undefined) {
      throw new NotSaved(
        `The file “${name}” is not there any more: it was renamed or deleted after you opened it. Copy your words, load this page again, and put them where they belong.`,
      );
    }
    throw new NotSaved(
      expected === undefined
        ? `There is a file “${name}” already, which this page does not show yet. Copy your words, and load this page again.`
        : `The file “${name}” was changed outside this page after you opened it. Copy your words, load this page again, and put them into the file as it is now.`,
    );
  }

  /** Keeps the line ends that a file had: Sveltia CMS writes its own. */
  async saved({ name, text }: Edited): Promise<void> {
    this.#saved.set(name, text);
    if (!this.#ofWindows.has(name)) return;
    const file = await this.#handle(name);
    const writable = await file.createWritable();
    await writable.write(text.replace(/\n/gu, '\r\n'));
    await writable.close();
  }

  async #read(name: string): Promise<string | undefined> {
    try {
      return await (await (await this.#handle(name)).getFile()).text();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  }

  async #handle(name: string): Promise<FileSystemFileHandle> {
    const parts = name.split('/');
    const last = parts.pop() ?? '';
    let folder = await this.#content;
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    return folder.getFileHandle(last);
  }
}

/** Sveltia CMS cuts off the space at both ends of a file. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : plain(one) === plain(other);
}

function plain(text: string): string {
  return text.trim().replace(/\r\n?/gu, '\n');
}
