import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { type ContentOptions, command, contentOption, nationOption, run } from './command.ts';
import { CannotRun } from './model/cannot-run.ts';
import { MARK, readMark } from './publish/mark.ts';
import { runNode } from './release/run-node.ts';
import { sbom } from './release/sbom.ts';
import { SUMS_FILE, sumsAsText, sumsOf } from './release/sums.ts';

interface Options extends ContentOptions {
  readonly out?: string;
}

/** `npm run release -- _site`: writes beside a finished site what others need to trust it. */
const program = command(
  'release',
  'Writes beside a finished site what others need to trust it: checksums, packages, law, and proof of what it tells.',
  [
    `Into the folder _site-release, beside _site:`,
    `  ${SUMS_FILE}     the checksum of every file, as sha256sum writes them`,
    '  sbom.cdx.json  every package that the site was made with, as CycloneDX',
    '  parity.html    that every page and sheet tells what its leaflet must tell, to sign',
    '  parity.json    the same for programs',
    '  release.json   the program, the day whose law is told, and how many files there are',
    '',
    'Keep it where the site cannot be changed from. “npm run verify -- _site” compares later.',
    'The proof is made from the content as it is now: release what you have just built.',
  ].join('\n'),
)
  .usage('-- [folder] [options]')
  .argument('[folder]', 'the folder with the finished site', '_site')
  .addOption(new Option('--out <folder>', 'where to write it (default: beside the site)'))
  .addOption(contentOption())
  .addOption(nationOption())
  .action(async (site: string, { out, content, nation }: Options) => {
    const mark = await readMark(site);
    if (!mark) {
      throw new CannotRun(
        `“${site}” is no site that “npm run build” has published: it has no ${MARK}. Build it first.`,
      );
    }
    if (!existsSync(content)) throw new CannotRun(`There is no folder “${content}”.`);
    const folder = out ?? `${path.resolve(site)}-release`;
    if (!path.relative(path.resolve(site), path.resolve(folder)).startsWith('..')) {
      throw new CannotRun('A release cannot lie inside the site itself. Name another folder with --out.');
    }
    const sums = await sumsOf(site);
    const packages = await sbom();
    mkdirSync(folder, { recursive: true });
    await proof(folder, [
      '--content',
      content,
      '--as-of',
      mark.asOf,
      ...(nation ? ['--nation', nation] : []),
    ]);
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    write('sbom.cdx.json', packages);
    const { generator, asOf } = mark;
    write('release.json', `${JSON.stringify({ generator, asOf, files: sums.size }, null, 2)}\n`);
    // Last, so that a release that was cut off cannot be verified.
    write(SUMS_FILE, sumsAsText(sums));
    console.log(`${sums.size} files, law of ${asOf}. The release is in ${folder}`);
  });

async function proof(folder: string, what: readonly string[]): Promise<void> {
  const start = path.join(import.meta.dirname, 'patient-rights-site.js');
  const files = ['--html', path.join(folder, 'parity.html'), '--json', path.join(folder, 'parity.json')];
  const { exitCode, errors } = await runNode(start, ['parity', ...what, ...files]);
  if (exitCode !== 0) {
    throw new CannotRun(
      `It could not be proven that every page and sheet tells what it must. Nothing is released.\n${errors.trim()}`,
    );
  }
}

await run(program);
