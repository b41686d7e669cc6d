import { type EditedFile, type EditorConfig, FIELDS } from '../model/edit/editor-config.ts';
import type { JsonSchema } from '../model/edit/form-shape.ts';
import { EDITOR_SCHEMAS, jsonSchema } from '../read/editor-schemas.ts';
import { type FormField, formField, formFields, type NamedLanguage } from './form-fields.ts';

/** What the forms are made for. */
export interface EditedContent {
  readonly languages: readonly NamedLanguage[];
  /** The content folder, from the root of the repository or of the folder that a writer opens: `content`. */
  readonly folder: string;
  /** Every file of the content folder, by its name from there. */
  readonly names: readonly string[];
  /** Where changes go to; left out where they go into a folder of the writer’s own computer. */
  readonly backend?: Readonly<Record<string, unknown>>;
}

/** What a backend is called that no one signs in to: the folder is chosen before the editor starts. */
const NOWHERE = { name: 'github', repo: 'this/folder', auth_methods: ['token'] } as const;

/** What no writer types: a program writes it. */
const NOT_TYPED = ['copied-from', 'translation.from'];

/** The forms of the editor, made from the schemas that the content is read by. */
export function editorConfig({ languages, folder, names, backend }: EditedContent): EditorConfig {
  const [main, ...others] = languages;
  if (!main) throw new Error('There is no language.');
  const schema = (name: string): JsonSchema => {
    const found = EDITOR_SCHEMAS[name];
    if (!found) throw new Error(`There is no schema “${name}”.`);
    return jsonSchema(found) as JsonSchema;
  };
  const files: Record<string, EditedFile> = {};
  const format = (name: string, of: string, markdown: boolean) => {
    files[name] = { schema: schema(of), markdown };
    return name;
  };
  const withWords = (of: string, hint: string): readonly FormField[] => {
    const fields = formFields(schema(of), languages, NOT_TYPED);
    // What is changed most comes first: the title, the summary, the words.
    const first = fields.filter(({ name }) => name === 'title' || name === 'summary');
    const words = { name: FIELDS.body, label: 'Words', widget: 'text', hint, required: false };
    return [...first, words, ...fields.filter((field) => !first.includes(field)), SOURCE_FIELD];
  };
  const articles = (name: string, label: string, of: string, path: string, more: object = {}) => ({
    name,
    label,
    folder: `${folder}/leaflets`,
    path,
    format: format(of, of, true),
    create: false,
    delete: false,
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: ['title'],
    slug: namedBy('title'),
    fields: withWords(of, WORDS_HINT),
    ...more,
  });
  const oneEach = (name: string, label: string, in_: string, of: string, more: object = {}) => ({
    name,
    label,
    folder: `${folder}/${in_}`,
    format: format(of, of, false),
    extension: 'yaml',
    create: false,
    delete: false,
    fields: [...formFields(schema(of), languages), SOURCE_FIELD],
    ...more,
  });
  const oneEachLanguage = (name: string, label: string, in_: string, of: string) => ({
    name,
    label,
    files: languages
      .filter(({ id }) => names.includes(`${in_}/${id}.yaml`))
      .map(({ id, name: language }) => ({
        name: `${name}-${id}`,
        label: language,
        file: `${folder}/${in_}/${id}.yaml`,
        format: format(of, of, false),
        fields: wholeFile(schema(of), languages),
      })),
  });
  const translated = (in_: string) =>
    others.filter(({ id }) => names.some((name) => name.startsWith(`${in_}/`) && name.endsWith(`/${id}.md`)));
  const collections = [
    articles('leaflets', 'Leaflets', 'leaflet', `{{slug}}/${main.id}`, { create: true }),
    articles('easy-read', 'Easy Read', 'easy-leaflet', `{{slug}}/${main.id}.easy`),
    oneEach('places', 'Wards', 'places', 'place', {
      label_singular: 'Ward',
      create: true,
      slug: namedBy('ward'),
      identifier_field: 'ward',
      summary: '{{hospital}}: {{ward}}',
    }),
    oneEach('packs', 'Packs', 'packs', 'pack', {
      slug: namedBy('title'),
      summary: `{{title.${main.id}}}`,
    }),
    oneEach('voices', 'What people said', 'voices', 'voice', {
      create: true,
      slug: namedBy('on'),
      identifier_field: 'on',
      summary: `{{said.${main.id}}}`,
    }),
    oneEachLanguage('glossary', 'Hard words', 'glossary', 'glossary'),
    oneEachLanguage('questions', 'Questions', 'questions', 'questions'),
    oneEachLanguage('search', 'Search words', 'search', 'search-words'),
    oneEachLanguage('words', 'How we write', 'words', 'vocabulary'),
    {
      name: 'law',
      label: 'Facts of the law',
      files: names
        .filter((name) => /^law\/[^/]+\.yaml$/u.test(name))
        .map((name) => ({
          name: `law-${name.slice('law/'.length, -'.yaml'.length)}`,
          label: titleOf(name.slice('law/'.length, -'.yaml'.length)),
          file: `${folder}/${name}`,
          format: format('claims', 'claims', false),
          fields: wholeFile(schema('claims'), languages),
        })),
    },
    articles('pages', 'Pages about the site', 'page', `{{slug}}/${main.id}`, { folder: `${folder}/pages` }),
    {
      name: 'service',
      label: 'The service',
      files: [
        {
          name: 'site',
          label: 'Name, languages, contacts',
          file: `${folder}/site.yaml`,
          format: format('site', 'site', false),
          fields: [...formFields(schema('site'), languages, ['editor']), SOURCE_FIELD],
        },
      ],
    },
    ...translated('leaflets').map(({ id, name }) =>
      articles(`leaflets-${id}`, `Leaflets in ${name}`, 'translation', `{{slug}}/${id}`),
    ),
    ...translated('pages').map(({ id, name }) =>
      articles(`pages-${id}`, `Pages in ${name}`, 'translation', `{{slug}}/${id}`, {
        folder: `${folder}/pages`,
      }),
    ),
  ].filter((collection) => !('files' in collection) || collection.files.length > 0);
  return {
    cms: {
      load_config_file: false,
      backend: backend ?? NOWHERE,
      app_title: 'Leaflets',
      media_folder: `${folder}/pictures`,
      public_folder: '',
      show_preview_links: false,
      slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
      output: { omit_empty_optional_fields: false },
      collections,
    },
    files,
    folder,
    local: backend === undefined,
  };
}

/** Sveltia CMS would let writers rename a file, which pages, sheets and other files name; so no name is typed. */
function namedBy(field: string) {
  return { template: `{{${field}}}`, editable: false } as const;
}

const WORDS_HINT =
  'As in the guide for writers: ## before a heading, - before a point, **bold** for the one word that matters most.';

const SOURCE_FIELD: FormField = {
  name: FIELDS.source,
  label: 'As it was',
  widget: 'hidden',
};

/** A file that is nothing but parts with names of their own is one list; any other is its fields. */
function wholeFile(schema: JsonSchema, languages: readonly NamedLanguage[]): readonly FormField[] {
  const list = formField(FIELDS.parts, schema, languages);
  const fields =
    schema.properties || !list ? formFields(schema, languages) : [{ ...list, label: 'All of them' }];
  return [...fields, SOURCE_FIELD];
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
