import type { EditorConfig } from '../../scripts/model/edit/editor-config.ts';
import { mayBeSaved, mayBeSavedUnchecked } from './before-saving.tsx';
import { type Edited, editedEntry } from './edited-entry.ts';
import type { LocalFiles } from './local-files.ts';
import { NotSaved } from './not-saved.ts';
import type { ReaderClient } from './reader-client.ts';
import { Sveltia } from './sveltia.ts';

interface Saving {
  readonly config: EditorConfig;
  readonly reader: ReaderClient;
  /** When the content has been read. */
  readonly ready: Promise<unknown>;
  /** Where a writer works in a folder of their own computer. */
  readonly files?: LocalFiles;
  /** Every text that a form was filled from since the page was opened. */
  readonly given: ReadonlySet<string>;
}

/** Looks at each file before Sveltia CMS saves it, and says why where it should not. */
export function lookBeforeSaving(saving: Saving): void {
  const { config, reader, files } = saving;
  Sveltia.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const edited = editedEntry(entry, config);
      if (edited) await mustBeSaved(edited, saving);
    },
  });
  Sveltia.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      const edited = editedEntry(entry, config);
      if (!edited) return;
      // A reader that has stopped is told of when it is asked to look.
      reader.saved(edited.name, edited.text).catch(() => undefined);
      // What was written is saved; at worst with other line ends.
      await files?.saved(edited).catch(() => undefined);
    },
  });
}

async function mustBeSaved(edited: Edited, { reader, ready, files, given }: Saving): Promise<void> {
  const { hindrances, source } = edited;
  if (hindrances.length > 0) throw new NotSaved(hindrances.join(' '));
  if (!(await isWanted(edited, reader, ready))) throw new NotSaved('Your changes are still here.');
  // Last of all, because a question may stay open for long.
  if (files) await files.mustBeAsOpened(edited);
  else if (source !== undefined && !given.has(source)) {
    throw new NotSaved(
      `The file “${edited.name}” was changed by somebody else after these words were kept in this browser. Copy them, discard the draft, and put them into the file as it is now.`,
    );
  }
}

async function isWanted(edited: Edited, reader: ReaderClient, ready: Promise<unknown>): Promise<boolean> {
  try {
    await ready;
    const { problems } = await reader.look(edited.name, edited.text);
    return problems.length === 0 || (await mayBeSaved(problems, edited));
  } catch (error) {
    return mayBeSavedUnchecked(error instanceof Error ? error.message : String(error));
  }
}
