import path from 'node:path';
import type { Picture } from '../model/picture.ts';
import type { Parsed } from './articles.ts';
import type { ContentFolder } from './content-folder.ts';
import { pictureKey } from './expand.ts';
import { readPicture } from './picture.ts';
import type { Report, SourceFile } from './report.ts';
import type { SourceBlock } from './source-block.ts';

/** The pictures that articles show, by `pictureKey`, and how those of one more article are read. */
export interface Pictures {
  readonly found: ReadonlyMap<string, Picture>;
  /** Reads each picture once; one that can’t be used is reported wherever it is shown. Gives the pictures of this article. */
  readOf(article: Pick<Parsed<unknown>, 'file' | 'blocks'>, report: Report): Promise<readonly Picture[]>;
}

export function picturesOf(folder: ContentFolder): Pictures {
  const readings = new Map<string, ReturnType<typeof readOne>>();
  const found = new Map<string, Picture>();
  const readOf = async ({ file, blocks }: Pick<Parsed<unknown>, 'file' | 'blocks'>, report: Report) => {
    const shown: Picture[] = [];
    for (const block of picturesIn(blocks)) {
      const key = pictureKey(file, block.file);
      const begun = readings.get(key) ?? readOne(folder, key);
      readings.set(key, begun);
      const reading = await begun;
      if ('picture' in reading) {
        found.set(key, reading.picture);
        shown.push(reading.picture);
      } else reportAt(file, block, reading.wrong, report);
    }
    return shown;
  };
  return { found, readOf };
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
