import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages whose files are in a bundle, as one text: whoever publishes the editor gives them on with it.
 *
 * @param files in the packages, absolute; those of this program are left out
 * @throws where a package has no licence
 */
export async function licencesOf(files: readonly string[]): Promise<string> {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
  const texts = await Promise.all(folders.map(licenceIn));
  return `The editor is made with the programs below. Each is followed by its licence.\n\n${texts.join(RULE)}`;
}

const RULE = `\n${'-'.repeat(72)}\n\n`;

/** The folder of the package that a file is of. */
function packageOf(file: string): string | undefined {
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/u.exec(file)?.[0];
}

async function licenceIn(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const name = `${about.name} ${about.version}`;
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:[.-]|$)/iu.test(one));
  if (file !== undefined) return `${name}\n\n${(await readFile(path.join(folder, file), 'utf8')).trim()}\n`;
  if (about.license === undefined) throw new Error(`The package ${name} has no licence.`);
  return `${name}\n\nLicence: ${about.license}\n`;
}
