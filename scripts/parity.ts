import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { renderParity } from '../templates/reports/parity.tsx';
import { writeSite } from './build/pipeline.ts';
import {
  asOfOption,
  type ContentOptions,
  command,
  contentOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import { tellProblems } from './command/tell-problems.ts';
import { withTemporaryFolder } from './command/temporary-folder.ts';
import { parityProblems } from './model/parity.ts';
import { matrixInWords } from './parity/matrix.ts';
import { prove } from './parity/prove.ts';
import { readSite } from './read/read-site.ts';

/** `npm run parity`: proves that each page and sheet tells what its leaflet must tell, and prints the matrix to sign off. */
const program = command(
  'parity',
  'Proves that every page and sheet tells what its leaflet must tell.',
  [
    'It writes the pages and sheets into a temporary folder and looks into each of them.',
    'Print the --html file for the person who signs the leaflets off: it shows the words beside the law.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(asOfOption())
  .addOption(new Option('--html <file>', 'also write the matrix as a page to print and sign'))
  .addOption(new Option('--json <file>', 'also write it for programs'))
  .action(parity);

async function parity(
  options: ContentOptions & { readonly html?: string; readonly json?: string },
): Promise<void> {
  const wanted = whatToRead(options);
  const reading = await readSite(wanted);
  const { site, problems } = reading;
  if (!site || problems.length > 0) {
    console.error(tellProblems(problems));
    process.exitCode = EXIT.problems;
    return;
  }
  await withTemporaryFolder('parity', async (folder) => {
    // Pictures for sheets are made beside it.
    const out = path.join(folder, 'site');
    const { sheets } = await writeSite({ ...wanted, out, reading, preview: false });
    const rows = prove(site, out, sheets);
    console.log(matrixInWords(rows));
    if (options.html !== undefined)
      writeFileSync(options.html, renderParity(rows, site.service.name, site.asOf));
    if (options.json !== undefined)
      writeFileSync(
        options.json,
        `${JSON.stringify({ asOf: site.asOf, service: site.service.name, rows }, null, 2)}\n`,
      );
    const missing = parityProblems(rows, site);
    if (missing.length > 0) {
      console.error(tellProblems(missing));
      process.exitCode = EXIT.problems;
    }
  });
}

await run(program);
