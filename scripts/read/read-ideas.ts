import type { Idea } from '../model/idea.ts';
import type { ContentFolder } from './content-folder.ts';
import { readPicture } from './picture.ts';
import type { Report } from './report.ts';
import { ideasSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

const FOLDER = 'pictures';

/**
 * Reads the picture dictionary, `content/pictures/`: each entry of `pictures.yaml` has a drawing of its own name.
 * A site without Easy Read needs none.
 */
export async function readIdeas(folder: ContentFolder, report: Report): Promise<ReadonlyMap<string, Idea>> {
  if (!folder.exists(FOLDER)) return new Map();
  const list = folder.file(`${FOLDER}/pictures.yaml`);
  const read = readYamlFile(folder, list, ideasSchema, report);
  if (!read) return new Map();
  const ids = Object.keys(read.value);
  for (const name of folder.list(FOLDER)) {
    if (name === 'pictures.yaml' || ids.some((id) => name === `${id}.svg`)) continue;
    report({
      file: folder.file(`${FOLDER}/${name}`).shown,
      line: 1,
      column: 1,
      rule: 'stray-file',
      message: 'No idea in pictures.yaml has this name, so nothing reads this file.',
      fix: 'Add its name, without “.svg”, to pictures.yaml; or delete the file.',
    });
  }
  const ideas = await Promise.all(
    ids.map(async (id): Promise<readonly Idea[]> => {
      const file = folder.file(`${FOLDER}/${id}.svg`);
      if (folder.exists(file.name) && !folder.holds(file, report)) return [];
      const reading = await readPicture(file.path, file.name);
      if ('picture' in reading) return [{ id, picture: reading.picture }];
      report({ file: list.shown, ...read.placeOfKey(id), ...reading.wrong });
      return [];
    }),
  );
  return new Map(ideas.flat().map((idea) => [idea.id, idea]));
}
