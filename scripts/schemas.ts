import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, run } from './command/command.ts';
import { EDITOR_EXTENSIONS, EDITOR_SCHEMAS, editorSettings, schemaText } from './read/editor-schemas.ts';
import { SHIPPED } from './read/open-content.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');

/** `npm run schemas`: writes what editors are told of the files of content/, from the schemas that the program reads them by. */
const program = command(
  'schemas',
  'Writes content/schemas/, by which editors show what is wrong in a file while someone writes.',
  'Type it after a change in scripts/read/schema.ts.',
).action(() => {
  const files = {
    ...Object.fromEntries(
      Object.entries(EDITOR_SCHEMAS).map(([name, schema]) => [
        path.join(SHIPPED, 'schemas', `${name}.schema.json`),
        schemaText(schema),
      ]),
    ),
    [path.join(PROJECT, '.vscode/settings.json')]: editorSettings('content/schemas'),
    [path.join(PROJECT, '.vscode/extensions.json')]: EDITOR_EXTENSIONS,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${Object.keys(files).length} files are written.`);
});

await run(program);
