import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../command/run-program.ts';
import { withTemporaryFolder } from '../command/temporary-folder.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Batch, Digests } from './bucket-plan.ts';

/** A bucket, or a folder in one, as rclone names it: `leaflets:my-bucket`. All is done by rclone, which knows every kind of bucket. */
export class Bucket {
  readonly name: string;

  constructor(name: string) {
    if (!/^[\w.+@ -]+:[^\s:/]/u.test(name)) {
      throw new CannotRun(
        `“${name}” is no bucket. Write it like leaflets:my-bucket. “rclone listremotes” lists what may stand before the colon.`,
      );
    }
    this.name = name.replace(/\/+$/u, '');
  }

  /** What is there, with the MD5 of each file. */
  async digests(): Promise<Digests> {
    const format = ['--format', 'hp', '--hash', 'MD5', '--separator', '|'];
    const said = await rclone(['lsf', this.name, '--recursive', '--files-only', ...format]);
    const lines = said.split('\n').filter((line) => line !== '');
    return new Map(
      lines.map((line) => [line.slice(line.indexOf('|') + 1), line.slice(0, line.indexOf('|'))]),
    );
  }

  /** What a file there says. */
  async read(file: string): Promise<string> {
    return rclone(['cat', `${this.name}/${file}`]);
  }

  /** Copies files of a folder there, whatever is there. */
  async copy(folder: string, { type, cache, files }: Batch): Promise<void> {
    const headers = [`Content-Type: ${type}`, `Cache-Control: ${cache}`].flatMap((one) => [
      '--header-upload',
      one,
    ]);
    await withList(files, (list) =>
      rclone(['copy', folder, this.name, '--no-check-dest', '--no-traverse', ...headers, ...list]),
    );
  }

  async delete(files: readonly string[]): Promise<void> {
    await withList(files, (list) => rclone(['delete', this.name, ...list]));
  }
}

/** Names of files go through a file: there are more than a command line holds. */
async function withList(
  files: readonly string[],
  work: (list: readonly string[]) => Promise<string>,
): Promise<void> {
  await withTemporaryFolder('bucket', (folder) => {
    const list = path.join(folder, 'files.txt');
    writeFileSync(list, `${files.join('\n')}\n`);
    return work(['--files-from-raw', list]);
  });
}

/** @returns what rclone printed */
async function rclone(args: readonly string[]): Promise<string> {
  const { exitCode, output, errors } = await runProgram('rclone', args).catch(() => {
    throw new CannotRun(MISSING);
  });
  if (exitCode !== 0) throw new CannotRun(`rclone could not do it. It says:\n${lastLines(errors)}`);
  return output;
}

const MISSING = [
  'rclone, which copies files into buckets, is not on this computer.',
  'Install it from rclone.org, or with “apt-get install rclone”, “winget install Rclone.Rclone” or “brew install rclone”.',
  'Then type “rclone config”, which asks for your bucket and its keys.',
].join('\n');

function lastLines(text: string): string {
  return text.trim().split(/\r?\n/u).slice(-5).join('\n');
}
