import type { EditedCollection, EditorConfig } from '../../scripts/model/edit/editor-config.ts';
import { cannotBeWritten, type Form, sourceOf, textOf, whatStays } from './file/content-file.ts';

/** What Sveltia CMS tells of an entry: an Immutable Map. */
export interface EntryMap {
  get(key: 'path' | 'collection' | 'slug'): string | undefined;
  get(key: 'newRecord'): boolean | undefined;
  get(key: 'data'): { toJS(): Form } | undefined;
}

/** A file as it would be saved. */
export interface Edited {
  /** From the content folder. */
  readonly name: string;
  readonly text: string;
  /** The text that the form was filled from; nothing where the file is new. */
  readonly source?: string;
  /** Why it cannot be saved, in words for the writer. */
  readonly hindrances: readonly string[];
  /** What of the file the form cannot change, in words for the writer. */
  readonly stays?: string;
}

/** The file that a form would be saved as, or nothing where it has none yet. */
export function editedEntry(entry: EntryMap, { cms, files, folder }: EditorConfig): Edited | undefined {
  const collection = cms.collections.find(({ name }) => name === entry.get('collection'));
  const form = entry.get('data')?.toJS();
  if (!collection || !form) return undefined;
  const markdown = files[collection.format ?? '']?.markdown ?? false;
  const path = entry.get('path') || newPath(collection, form, markdown ? 'md' : 'yaml');
  const format = collection.files?.find(({ file }) => file === path)?.format ?? collection.format;
  const kind = format === undefined ? undefined : files[format];
  if (!kind || !path.startsWith(`${folder}/`)) return undefined;
  // A copy of another entry has the text of that one with it, and is new.
  const source = entry.get('newRecord') === true ? undefined : sourceOf(form);
  const stays = whatStays(form, kind);
  return {
    name: path.slice(folder.length + 1),
    text: textOf(form, kind),
    hindrances: cannotBeWritten(form, kind),
    ...(source !== undefined && { source }),
    ...(stays !== undefined && { stays }),
  };
}

/** Where a new entry will be, from the field that it is named by. */
function newPath(
  { folder, path = '{{slug}}', slug }: EditedCollection,
  form: Form,
  extension: string,
): string {
  const key = /^\{\{(?<key>[^}]+)\}\}$/u.exec(slug?.template ?? '')?.groups?.key ?? '';
  const words = String(form[key] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${folder}/${path.replace('{{slug}}', words || 'new')}.${extension}`;
}
