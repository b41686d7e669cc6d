import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { GateReport } from '../a11y/gate.ts';
import { command, EXIT, run } from './command.ts';
import { CannotRun } from './model/cannot-run.ts';
import { takeSteps } from './steps.ts';

/** `npm run gate -- DIR`: checks every page, sheet and link of a folder, whoever made it. */
const program = command(
  'gate',
  'Checks a folder of finished web pages and PDF files, ours or not.',
  [
    'Every page (.html, .htm, .xhtml) is opened in a browser at two widths and checked by axe and HTML CodeSniffer,',
    'every PDF is opened, and every link inside the folder is followed. Nothing is fetched from anywhere else.',
    'A finding names the page, where on it, what is wrong, and the content file to mend where the page names one',
    '(<meta name="source" content="leaflets/imha/en.md">).',
    '',
    'A browser is needed. Chrome, Chromium or Edge is found by itself; GATE_BROWSER names another.',
    'veraPDF judges the PDFs too, where it is found; VERAPDF names another one, or is “off”.',
    '',
    'Examples:',
    '  npm run gate -- _site',
    '  npm run gate -- ~/Downloads/their-site --json findings.json',
  ].join('\n'),
)
  .usage('-- <folder> [options]')
  .argument('<folder>', 'the folder with the pages')
  .addOption(new Option('--json <file>', 'also write what was found to this file, for a program to read'))
  .action(async (folder: string, { json }: { json?: string }) => {
    let report: GateReport | undefined;
    await takeSteps([
      {
        title: 'Check every page, sheet and link',
        work: async (say) => {
          // It takes seconds to load, which a help text need not wait for.
          const { gate } = await import('../a11y/gate.ts');
          report = await gate(folder, { progress: (done, of) => say(`${done} of ${of}`), say });
        },
      },
    ]);
    if (!report) throw new Error('The gate ended without a report.');
    const { reportInWords } = await import('../a11y/report/report.ts');
    const found = report.findings.length > 0;
    (found ? console.error : console.log)(reportInWords(report));
    process.exitCode = found ? EXIT.problems : EXIT.fine;
    if (json !== undefined) {
      const { reportAsJson } = await import('../a11y/report/report-json.ts');
      await write(json, reportAsJson(report));
    }
  });

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CannotRun(`The report could not be written to “${file}”: ${(error as Error).message}`);
  }
}

await run(program);
