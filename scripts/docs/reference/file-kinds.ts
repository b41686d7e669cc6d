import { EDITOR_SCHEMAS, type EditorSchema } from '../../read/editor-schemas.ts';
import { gateWaiversSchema, recordedSchema, withdrawnSchema } from '../../read/schema.ts';

/** A kind of file that people write, and where one is that ships with this program. */
export interface FileKind extends EditorSchema {
  /** Which files they are, as people know them. */
  readonly files: string;
  /** From the folder of this program. None where nothing of the kind ships. */
  readonly example?: string;
  /** The key whose value is a long list of the program’s own, of which the editor tells each. */
  readonly untold?: string;
}

/** Where the lines at the top of Markdown files stand, which have no files of their own. */
const IN_MARKDOWN: Readonly<Record<string, string>> = {
  leaflet: 'leaflets/*/en.md',
  'easy-leaflet': 'leaflets/*/en.easy.md',
  translation: 'leaflets/*/cy.md',
  page: 'pages/*/en.md',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  site: 'site.yaml',
  place: 'places/sample-ward.yaml',
  pack: 'packs/section-2.yaml',
  voice: 'voices/larger-type.yaml',
  claims: 'law/imha.yaml',
  glossary: 'glossary/en.yaml',
  questions: 'questions/en.yaml',
  'search-words': 'search/en.yaml',
  language: 'languages/cy.yaml',
  vocabulary: 'words/en.yaml',
  pictures: 'pictures/pictures.yaml',
  recording: 'recordings/too-unwell/en.yaml',
  leaflet: 'leaflets/imha/en.md',
  'easy-leaflet': 'leaflets/imha/en.easy.md',
  translation: 'leaflets/imha/cy.md',
  page: 'pages/about/en.md',
};

/** Every kind of file, by the name of its page in the reference. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  ...Object.fromEntries(
    Object.entries(EDITOR_SCHEMAS).map(([name, kind]) => [
      name,
      {
        ...kind,
        files: kind.files ?? IN_MARKDOWN[name] ?? '*.md',
        ...(EXAMPLES[name] !== undefined && { example: `content/${EXAMPLES[name]}` }),
        ...(name === 'language' && { untold: 'strings' }),
      },
    ]),
  ),
  recorded: {
    title: 'What is known of a recording of a leaflet',
    files: 'leaflets/*/en.mp3.yaml',
    schema: recordedSchema,
  },
  withdrawn: { title: 'Leaflets that are withdrawn', files: 'withdrawn.yaml', schema: withdrawnSchema },
  waivers: {
    title: 'What the gate finds and lets stay until a day',
    files: 'a11y/waivers.yaml',
    schema: gateWaiversSchema,
    example: 'a11y/waivers.yaml',
  },
};
