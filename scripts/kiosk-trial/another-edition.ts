import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeOfflineCopy } from '../write/offline-copy.ts';

/**
 * Another edition of the same screens, beside the first. Every heading ends in its name, and its script and its style have other
 * bytes and other names, as after a change of the program. What stays the same has the same bytes.
 *
 * @param spoil changes it further, before its list is made
 * @returns its folder
 */
export async function anotherEdition(
  folder: string,
  name: string,
  spoil?: (folder: string) => void,
): Promise<string> {
  const copy = path.join(path.dirname(folder), `edition-${name}`);
  cpSync(folder, copy, { recursive: true });
  const renamed = readdirSync(path.join(copy, 'assets'))
    .filter((file) => /^(?:kiosk|well)-/u.test(file))
    .map((file) => [file, file.replace(/-[0-9a-f]{6}/u, `-${hexOf(name)}`)] as const);
  for (const [before, after] of renamed) {
    renameSync(path.join(copy, 'assets', before), path.join(copy, 'assets', after));
    rewrite(path.join(copy, 'assets', after), (text) => `${text}\n/* ${name} */\n`);
  }
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    rewrite(path.join(copy, file), (text) =>
      renamed
        .reduce((html, [before, after]) => html.replaceAll(before, after), text)
        .replace('</h1>', ` ${name}</h1>`),
    );
  }
  spoil?.(copy);
  await writeOfflineCopy(copy);
  return copy;
}

export function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function hexOf(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(6, '0').slice(0, 6);
}
