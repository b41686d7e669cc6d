import { z } from 'zod';
import {
  claimsSchema,
  easySchema,
  glossarySchema,
  ideasSchema,
  infoPageSchema,
  languageSchema,
  leafletSchema,
  packSchema,
  placeSchema,
  questionsSchema,
  recordingSchema,
  searchWordsSchema,
  siteSchema,
  translationSchema,
  vocabularySchema,
  voiceSchema,
} from './schema.ts';

/** What an editor is told of one kind of file. */
export interface EditorSchema {
  readonly title: string;
  /** Which files of a content folder; left out for the lines at the top of Markdown, which have no files of their own. */
  readonly files?: string;
  readonly schema: z.ZodType;
}

/** By the name of its file, before `.schema.json`. */
export const EDITOR_SCHEMAS: Readonly<Record<string, EditorSchema>> = {
  site: { title: 'The service whose site this is', files: 'site.yaml', schema: siteSchema },
  place: { title: 'A ward', files: 'places/*.yaml', schema: placeSchema },
  pack: { title: 'What a person gets at one time', files: 'packs/*.yaml', schema: packSchema },
  voice: {
    title: 'What people said, and what came of it',
    files: 'voices/*.yaml',
    schema: voiceSchema,
  },
  claims: { title: 'Facts of the law', files: 'law/*.yaml', schema: claimsSchema },
  glossary: { title: 'Words that are explained', files: 'glossary/*.yaml', schema: glossarySchema },
  questions: {
    title: 'Questions that lead to a leaflet',
    files: 'questions/*.yaml',
    schema: questionsSchema,
  },
  'search-words': { title: 'Words readers search by', files: 'search/*.yaml', schema: searchWordsSchema },
  language: { title: 'Buttons and labels in a language', files: 'languages/*.yaml', schema: languageSchema },
  vocabulary: { title: 'How the service writes', files: 'words/*.yaml', schema: vocabularySchema },
  pictures: { title: 'Pictures of Easy Read', files: 'pictures/pictures.yaml', schema: ideasSchema },
  recording: { title: 'A film or sound', files: 'recordings/*/*.yaml', schema: recordingSchema },
  leaflet: { title: 'The lines at the top of a leaflet', schema: leafletSchema },
  'easy-leaflet': { title: 'The lines at the top of an Easy Read leaflet', schema: easySchema },
  translation: { title: 'The lines at the top of a translation', schema: translationSchema },
  page: { title: 'The lines at the top of a page about the site', schema: infoPageSchema },
};

/** The JSON Schema of a kind of file. Draft 7, which every editor reads. */
export function jsonSchema({ title, schema }: EditorSchema): z.core.JSONSchema.BaseSchema {
  const written = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: part }) => {
      const words = patternWords(zodSchema);
      // Not of JSON Schema: what the YAML and JSON servers of editors say in place of “does not match the pattern”.
      if (words && part.pattern !== undefined) part.patternErrorMessage = words;
    },
  });
  return { title, ...written };
}

/** The text of its file. */
export function schemaText(schema: EditorSchema): string {
  return `${JSON.stringify(jsonSchema(schema), undefined, 2)}\n`;
}

/**
 * `.vscode/settings.json`, so that an editor with the YAML extension shows what is wrong while someone writes.
 *
 * @param schemas The folder the schemas are in, from the folder that is opened.
 */
export function editorSettings(schemas: string): string {
  const byFile = Object.entries(EDITOR_SCHEMAS).flatMap(([name, { files }]) =>
    // With ./ in front, because the extension takes a path that begins as the open folder is called to begin in that folder.
    files === undefined ? [] : [[`./${schemas}/${name}.schema.json`, `content/${files}`]],
  );
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(byFile) }, undefined, 2)}\n`;
}

/** `.vscode/extensions.json`: VS Code offers to install what reads the schemas. */
export const EDITOR_EXTENSIONS = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, undefined, 2)}\n`;

/** What our own words say of text that does not fit its pattern. */
function patternWords(schema: z.core.$ZodType): string | undefined {
  const check = schema._zod.def.checks?.find(({ _zod }) => 'pattern' in _zod.def);
  const map = check?._zod.def.error as z.core.$ZodErrorMap | undefined;
  const said = map?.({ code: 'invalid_format', format: 'regex', input: '', path: [] });
  const words = typeof said === 'string' ? said : said?.message;
  if (words === undefined) return undefined;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(' → ', '. ');
}
