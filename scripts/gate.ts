import { Option } from 'commander';
import type { GateReport } from '../a11y/gate.ts';
import { PROFILES } from '../a11y/looked.ts';
import type { Profile } from '../a11y/rules/page/page-rule.ts';
import { command, run } from './command.ts';
import { type GateReportOptions, giveReports, keepApart } from './gate-reports.ts';
import { readWaivers } from './gate-waivers.ts';
import { takeSteps } from './steps.ts';

interface GateCommandOptions extends GateReportOptions {
  readonly profile: Profile;
  readonly waivers?: string;
}

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
    'A waiver lets a finding stay until a day. One that is over, or that nothing needs, is a finding itself.',
    '--html makes a page and, beside it, a folder for its pictures; “report” becomes report/index.html.',
    '',
    'A browser is needed. Chrome, Chromium or Edge is found by itself; GATE_BROWSER names another.',
    'veraPDF judges the PDFs too, where it is found; VERAPDF names another one, or is “off”.',
    '',
    'Examples:',
    '  npm run gate -- _site',
    '  npm run gate -- _site --profile site --waivers a11y/waivers.yaml',
    '  npm run gate -- ~/Downloads/their-site --json findings.json --html report',
    '  npm run gate -- _site --sarif gate.sarif --content content --junit gate.xml',
  ].join('\n'),
)
  .usage('-- <folder> [options]')
  .argument('<folder>', 'the folder with the pages')
  .addOption(
    new Option(
      '--profile <profile>',
      'what to hold the pages to: what anybody’s must be, or our house rules too',
    )
      .choices(PROFILES)
      .default('any'),
  )
  .addOption(new Option('--waivers <file>', 'what may stay until a day, like a11y/waivers.yaml'))
  .addOption(new Option('--json <file>', 'also write what was found to this file, for a program to read'))
  .addOption(new Option('--sarif <file>', 'also write it for a code host, which shows it beside the lines'))
  .addOption(new Option('--content <folder>', 'for --sarif: where the content files are in the repository'))
  .addOption(new Option('--junit <file>', 'also write it for a build server, as results of tests'))
  .addOption(
    new Option('--html <file or folder>', 'also write it as a page, with pictures of what was found'),
  )
  .action(async (folder: string, options: GateCommandOptions) => {
    keepApart(folder, options);
    const dated = options.waivers === undefined ? undefined : readWaivers(options.waivers);
    let found: GateReport | undefined;
    await takeSteps([
      {
        title: 'Check every page, sheet and link',
        work: async (say) => {
          // It takes seconds to load, which a help text need not wait for.
          const { gate } = await import('../a11y/gate.ts');
          found = await gate(folder, {
            profile: options.profile,
            progress: (done, of) => say(`${done} of ${of}`),
            say,
          });
        },
      },
    ]);
    if (!found) throw new Error('The gate ended without a report.');
    await giveReports(found, folder, options, dated);
  });

await run(program);
