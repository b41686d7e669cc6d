import type { Edited } from './edited-entry.ts';
import { NotSaved } from './not-saved.ts';
import type { SavedFiles } from './saving.ts';

/**
 * The files of a repository. Sveltia CMS asks before it writes over what somebody else has saved since a form was opened, but not when
 * it fills a form from a draft of another day.
 */
export class RepositoryFiles implements SavedFiles {
  readonly #opened = new Set<string>();

  opened(text: string): void {
    this.#opened.add(text);
  }

  /** @throws where the words in the form were written into a file that is another now */
  async mustBeAsOpened({ name, source }: Edited): Promise<void> {
    if (source === undefined || this.#opened.has(source)) return;
    throw new NotSaved(
      `The file “${name}” was changed by somebody else after this draft was kept. Copy your words, discard the draft, and put them into the file as it is now.`,
    );
  }

  async saved(): Promise<void> {}
}
