import { CannotRun } from '../model/cannot-run.ts';
import { ContentFolder } from '../read/content-folder.ts';
import { type DocsRead, readDocs } from '../read/docs/read-docs.ts';
import { readLanguage } from '../read/read-language.ts';
import { DOC_SHOTS } from './doc-shots.ts';
import { reference } from './reference/reference.ts';
import { withShortFormsTold } from './short-forms.ts';

/** The docs with all that is generated, or everything that is wrong with what is written. */
export async function readWholeDocs(content: string): Promise<DocsRead> {
  const folder = new ContentFolder(content);
  const english = readLanguage(folder, 'en', ({ file, message }) => {
    throw new CannotRun(`${file}: ${message} Run “npm run check”, and mend it first.`);
  });
  if (!english) throw new CannotRun(`There are no words of English in “${content}/languages”.`);
  const { docs, problems } = await readDocs(folder, english.language, {
    generated: await reference(english.language),
    pictures: Object.keys(DOC_SHOTS),
  });
  return {
    ...(docs && {
      docs: { ...docs, front: withShortFormsTold(docs.front), pages: docs.pages.map(withShortFormsTold) },
    }),
    problems,
  };
}
