import path from 'node:path';
import type { Picture } from '../model/picture.ts';
import type { SourceArticles } from './articles.ts';
import type { ContentFolder } from './content-folder.ts';
import { pictureKey } from './expand.ts';
import { readPicture } from './picture.ts';
import type { Report, SourceFile } from './report.ts';
import type { SourceBlock } from './source-block.ts';

/** Reads each picture that an article shows, once; a picture that can't be used is reported wherever it is shown. */
export async function readPictures(
  folder: ContentFolder,
  { leaflets, infoPages }: SourceArticles,
  report: Report,
): Promise<ReadonlyMap<string, Picture>> {
  const shown = [...leaflets, ...infoPages].flatMap(({ file, blocks }) =>
    picturesIn(blocks).map((block) => ({ file, block, key: pictureKey(file, block.file) })),
  );
  const readings = new Map(
    await Promise.all(
      [...new Set(shown.map(({ key }) => key))].map(
        async (key) => [key, await readOne(folder, key)] as const,
      ),
    ),
  );
  const pictures = new Map<string, Picture>();
  for (const { file, block, key } of shown) {
    const reading = readings.get(key);
    if (!reading) continue;
    if ('picture' in reading) pictures.set(key, reading.picture);
    else reportAt(file, block, reading.wrong, report);
  }
  return pictures;
}

type PictureBlock = Extract<SourceBlock, { kind: 'picture' }>;

function picturesIn(blocks: readonly SourceBlock[]): readonly PictureBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block];
    return block.kind === 'nation' || block.kind === 'callout' ? picturesIn(block.blocks) : [];
  });
}

async function readOne(folder: ContentFolder, key: string): ReturnType<typeof readPicture> {
  const name = path.posix.normalize(key);
  if (name.startsWith('..') || path.posix.isAbsolute(name) || name.includes('\\')) {
    return {
      wrong: {
        rule: 'path-climbs-out',
        message: `“${key}” leads out of the content folder.`,
        fix: 'Put the picture into the folder of the leaflet, and write only its name.',
      },
    };
  }
  const file = folder.file(name);
  let out: { rule: string; message: string; fix: string } | undefined;
  if (folder.exists(name))
    folder.holds(file, (problem) => {
      out = problem;
    });
  if (out) return { wrong: { rule: out.rule, message: out.message, fix: out.fix } };
  return readPicture(file.path, name);
}

function reportAt(
  file: SourceFile,
  { line, column }: PictureBlock,
  { rule, message, fix }: { rule: string; message: string; fix: string },
  report: Report,
): void {
  report({ file: file.shown, line, column, rule, message, fix });
}
