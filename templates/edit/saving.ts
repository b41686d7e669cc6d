import type { EditorConfig } from '../../scripts/model/edit/editor-config.ts';
import { mayBeSaved, mayBeSavedUnchecked } from './before-saving.tsx';
import { type Edited, editedEntry } from './edited-entry.ts';
import { NotSaved } from './not-saved.ts';
import type { ReaderClient } from './reader-client.ts';
import { Sveltia } from './sveltia.ts';

/** Where files are saved: in a folder of the writer’s own computer, or in a repository. */
export interface SavedFiles {
  /** A form is filled from the text of a file. */
  opened?(text: string): void;
  /** @throws where saving would lose what somebody else has written */
  mustBeAsOpened(edited: Edited): Promise<void>;
  /** It was saved a moment ago. */
  saved(edited: Edited): Promise<void>;
}

interface Saving {
  readonly config: EditorConfig;
  readonly reader: ReaderClient;
  /** When the content has been read. */
  readonly ready: Promise<unknown>;
  readonly files: SavedFiles;
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
      await files.saved(edited).catch(() => undefined);
    },
  });
}

async function mustBeSaved(edited: Edited, { reader, ready, files }: Saving): Promise<void> {
  const { hindrances } = edited;
  if (hindrances.length > 0) throw new NotSaved(hindrances.join(' '));
  if (!(await isWanted(edited, reader, ready))) throw new NotSaved('Your changes are still here.');
  // Last of all, because a question may stay open for long.
  await files.mustBeAsOpened(edited);
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
