import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { command, EXIT, run } from './command/command.ts';
import { CannotRun } from './model/cannot-run.ts';
import { GATE_REPORT, MARK } from './publish/mark.ts';
import { differences, differencesInWords } from './release/differences.ts';
import { hiddenIn, SUMS_FILE, type Sums, sumsFromText, sumsOf } from './release/sums.ts';
import { loopbackAddress, sumsAt } from './release/sums-at.ts';

/** `npm run verify -- _site`: tells whether what is published is still what was released. */
const program = command(
  'verify',
  'Tells every file of a published site that is missing, changed or added since its release.',
  [
    'It needs the checksums that “npm run release” wrote. In a folder it sees all; from an address it cannot see what was added.',
    'The folder of a USB stick has its own checksums inside.',
    '',
    'Examples:',
    '  npm run verify -- _site',
    '  npm run verify -- /srv/patient-rights-site --sums _site-release/SHA256SUMS',
    '  npm run verify -- /media/stick/leaflets-2026-11-22',
    '  npm run verify -- http://127.0.0.1:8080/ --sums _site-release/SHA256SUMS',
  ].join('\n'),
)
  .usage('-- <where> [options]')
  .argument('<where>', 'a folder, or an address on this computer')
  .addOption(
    new Option(
      '--sums <file>',
      `the checksums (default: ${SUMS_FILE} of the release beside the folder, or in it)`,
    ),
  )
  .action(async (where: string, { sums }: { readonly sums?: string }) => {
    const isAddress = /^[a-z][a-z0-9+.-]*:\/\//iu.test(where);
    if (isAddress && sums === undefined) {
      throw new CannotRun(`Which checksums? Add --sums _site-release/${SUMS_FILE}.`);
    }
    const file = sums ?? usualSums(where);
    const released = readSums(file);
    const published = new Map(
      isAddress ? await sumsAt(loopbackAddress(where), [...released.keys()]) : await allIn(folderAt(where)),
    );
    const isInside = path.resolve(file) === path.resolve(where, SUMS_FILE);
    // No list can have its own checksum.
    if (isInside && !isAddress) published.delete(SUMS_FILE);
    const lines = differencesInWords(differences(released, published));
    if (lines.length === 0) {
      console.log(
        `All ${released.size} files are as they were released.${isAddress ? ' Whether others were added cannot be seen from an address.' : ''}${isInside ? ' The list itself lies in the folder: whoever changed a file on purpose could have changed it too.' : ''}`,
      );
      return;
    }
    console.error(
      [...lines, '', `${lines.length} of ${released.size} files differ. Publish the release again.`].join(
        '\n',
      ),
    );
    process.exitCode = EXIT.problems;
  });

/** Those of the release beside a folder; or, as on a stick, those inside it. */
function usualSums(where: string): string {
  const beside = path.join(`${path.resolve(where)}-release`, SUMS_FILE);
  const inside = path.join(where, SUMS_FILE);
  return !existsSync(beside) && existsSync(inside) ? inside : beside;
}

/** What a folder gives to readers, and what else a server could take from it. */
async function allIn(folder: string): Promise<Sums> {
  const strange = (await hiddenIn(folder)).filter((file) => file !== MARK && file !== GATE_REPORT);
  return new Map([...(await sumsOf(folder)), ...strange.map((file) => [file, ''] as const)]);
}

function folderAt(where: string): string {
  if (existsSync(where) && statSync(where).isDirectory()) return where;
  throw new CannotRun(`There is no folder “${where}”.`);
}

function readSums(file: string): Sums {
  if (!existsSync(file)) {
    throw new CannotRun(`There is no file “${file}”. “npm run release” writes it; --sums names another.`);
  }
  return sumsFromText(readFileSync(file, 'utf8'), file);
}

await run(program);
