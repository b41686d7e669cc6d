import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { type ContentOptions, command, contentOption, nationOption, run } from './command/command.ts';
import { runProgram } from './command/run-program.ts';
import { CannotRun } from './model/cannot-run.ts';
import { gatedSite } from './publish/gated-site.ts';
import { diskEdition, diskFolder } from './release/disk-edition.ts';
import { sbom } from './release/sbom.ts';
import { digestOf, SUMS_FILE, sumsAsText } from './release/sums.ts';
import { writeZip } from './release/write-zip.ts';

interface Options extends ContentOptions {
  readonly out?: string;
  readonly zip?: true;
}

/** `npm run release -- _site`: writes beside a finished site what others need to trust it. */
const program = command(
  'release',
  'Writes beside a finished site what others need to trust it: checksums, packages, checks and law.',
  [
    `Into the folder _site-release, beside _site:`,
    `  ${SUMS_FILE}     the checksum of every file, as sha256sum writes them`,
    '  sbom.cdx.json  every package that the site was made with, as CycloneDX',
    '  gate.json      what the gate looked at and found, in this very build',
    '  parity.html    that every page and sheet tells what its leaflet must tell, to sign',
    '  parity.json    the same for programs',
    '  release.json   the program, the day whose law is told, how many files there are, and the sum of all checksums',
    'With --zip also leaflets-DAY.zip: the site for a USB stick, or to send, with a page to start from.',
    '',
    'Keep it where the site cannot be changed from. “npm run verify -- _site” compares later.',
    'The proof is made from the content as it is now: release what you have just built. A preview, or a site that was changed since',
    'it was built, is not released.',
  ].join('\n'),
)
  .usage('-- [folder] [options]')
  .argument('[folder]', 'the folder with the finished site', '_site')
  .addOption(new Option('--out <folder>', 'where to write it (default: beside the site)'))
  .addOption(new Option('--zip', 'also pack the site for a USB stick'))
  .addOption(contentOption())
  .addOption(nationOption())
  .action(async (site: string, { out, content, nation, zip }: Options) => {
    if (!existsSync(content)) throw new CannotRun(`There is no folder “${content}”.`);
    const folder = out ?? `${path.resolve(site)}-release`;
    const within = path.relative(path.resolve(site), path.resolve(folder));
    // On Windows, a way to another disk begins with its letter.
    if (!within.startsWith('..') && !path.isAbsolute(within)) {
      throw new CannotRun('A release cannot lie inside the site itself. Name another folder with --out.');
    }
    const { mark, sums, report } = await gatedSite(site);
    const packages = await sbom();
    mkdirSync(folder, { recursive: true });
    const { service } = await proof(folder, [
      '--content',
      content,
      '--as-of',
      mark.asOf,
      ...(nation ? ['--nation', nation] : []),
    ]);
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    write('sbom.cdx.json', packages);
    copyFileSync(report, path.join(folder, 'gate.json'));
    const { generator, asOf } = mark;
    const disk = { service, asOf };
    const file = `${diskFolder(disk)}.zip`;
    const sum = zip && (await writeZip(path.join(folder, file), diskEdition(site, sums, disk), asOf));
    for (const name of packedIn(folder)) if (!sum || name !== file) rmSync(path.join(folder, name));
    const about = {
      generator,
      asOf,
      files: sums.size,
      sum: digestOf(sums),
      ...(sum && { zip: { file, sum } }),
    };
    write('release.json', `${JSON.stringify(about, null, 2)}\n`);
    // Last, so that a release that was cut off cannot be verified.
    write(SUMS_FILE, sumsAsText(sums));
    console.log(`${sums.size} files, law of ${asOf}. The release is in ${folder}`);
    if (sum) console.log(`For a USB stick: ${path.join(folder, file)}`);
  });

/** ZIP files of earlier releases, which must not be taken for this one, and what is left of one that was cut off. */
function packedIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^leaflets-\d{4}-\d{2}-\d{2}\.zip(?:\.part)?$/u.test(name));
}

interface Proof {
  readonly service: string;
}

async function proof(folder: string, what: readonly string[]): Promise<Proof> {
  const start = path.join(import.meta.dirname, 'patient-rights-site.js');
  const json = path.join(folder, 'parity.json');
  const files = ['--html', path.join(folder, 'parity.html'), '--json', json];
  const { exitCode, errors } = await runProgram(process.execPath, [start, 'parity', ...what, ...files]);
  if (exitCode !== 0) {
    throw new CannotRun(
      `It could not be proven that every page and sheet tells what it must. Nothing is released.\n${errors.trim()}`,
    );
  }
  return JSON.parse(readFileSync(json, 'utf8')) as Proof;
}

await run(program);
