import type { JsonSchema } from './form-shape.ts';

/** Fields of a form that no schema has. */
export const FIELDS = {
  /** The words of a leaflet, below the lines at its top. */
  body: 'body',
  /** Shown to nobody: the text that the form was filled from, so that what is not changed keeps its bytes. */
  source: 'as-it-was',
  /** A whole file, where it is nothing but parts with names of their own. */
  parts: 'parts',
} as const;

/** How a kind of content file is read into a form and written from it. */
export interface EditedFile {
  /** Of the file, or of the lines at the top of Markdown. */
  readonly schema: JsonSchema;
  readonly markdown: boolean;
}

/** What the page of the editor is told. */
export interface EditorConfig {
  /** The configuration of Sveltia CMS. */
  readonly cms: Readonly<Record<string, unknown>> & { readonly collections: readonly EditedCollection[] };
  /** By the name of its format. */
  readonly files: Readonly<Record<string, EditedFile>>;
  /** The content folder, from the root of the repository. */
  readonly folder: string;
  /** Whether a writer works in a folder of their own computer, with no account anywhere. */
  readonly local: boolean;
}

/** Files that are edited alike: those of a folder, or each by itself. */
export interface EditedCollection {
  readonly name: string;
  readonly label: string;
  readonly folder?: string;
  readonly path?: string;
  readonly format?: string;
  /** What a new entry is named by. Nobody types or changes a name: other files tell of it. */
  readonly slug?: { readonly template: string; readonly editable: false };
  readonly files?: readonly { readonly name: string; readonly file: string; readonly format: string }[];
}
