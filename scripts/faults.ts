import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { Fault } from '../a11y/faults/fault.ts';
import type { Said, Tried } from '../a11y/faults/kill.ts';
import type { Finding } from '../a11y/finding.ts';
import { command, EXIT, run } from './command/command.ts';
import { takeSteps } from './command/steps.ts';
import { faultsAsJson, faultsInWords, isWell } from './faults/faults-report.ts';
import { CannotRun } from './model/cannot-run.ts';

/** `npm run gate:faults`: plants faults, one at a time, and tells who sees each; and shows the gate clean pages. */
const program = command(
  'gate:faults',
  'Plants faults into good pages, sheets, templates and content, and tells which checks see them.',
  [
    'A fault is seen if a check says something that it does not say of the same thing without it.',
    'Each must be seen, or have a reason why no machine can see it. Clean pages of many kinds are shown to the gate too: it must say nothing.',
    'It takes some minutes. What the faults are stands in a11y/faults/, the clean pages in a11y/clean/.',
    '',
    'Examples:',
    '  npm run gate:faults',
    '  npm run gate:faults -- --only focus-none,law-ended',
  ].join('\n'),
)
  .addOption(new Option('--only <names>', 'only these faults, with commas between; no clean pages'))
  .addOption(new Option('--json <file>', 'also write what came of it to this file, for a program to read'))
  .action(async ({ only, json }: { only?: string; json?: string }) => {
    // They take seconds to load, which a help text need not wait for.
    const { ALL_FAULTS } = await import('../a11y/faults/all-faults.ts');
    const faults = wanted(ALL_FAULTS, only?.split(','));
    const on = <Kind extends Fault['on']>(kind: Kind) =>
      faults.filter((fault): fault is Extract<Fault, { on: Kind }> => fault.on === kind);

    const tried: Tried[] = [];
    const onGood: Said[] = [];
    const onClean: Finding[] = [];
    let cleanPages = 0;
    const told = (result: { readonly tried: readonly Tried[]; readonly onGood: readonly Said[] }) => {
      tried.push(...result.tried);
      onGood.push(...result.onGood);
    };
    await takeSteps([
      {
        title: 'Plant faults into templates',
        skip: on('template').length === 0,
        work: async () => {
          const { tryTemplates } = await import('./faults/try-templates.ts');
          told(await tryTemplates(on('template')));
        },
      },
      {
        title: 'Plant faults into content',
        skip: on('content').length === 0,
        work: async () => {
          const { tryContent } = await import('./faults/try-content.ts');
          told(await tryContent(on('content')));
        },
      },
      {
        title: 'Plant faults into sheets',
        skip: on('sheet').length === 0,
        work: async () => {
          const { trySheets } = await import('../a11y/faults/try-sheets.ts');
          told(await trySheets(on('sheet')));
        },
      },
      {
        title: 'Plant faults into pages',
        skip: on('page').length === 0,
        work: async (say) => {
          const { tryPages } = await import('../a11y/faults/try-pages.ts');
          told(await tryPages(on('page'), (done, of) => say(`${done} of ${of}`)));
        },
      },
      {
        title: 'Look at clean pages',
        skip: only !== undefined,
        work: async (say) => {
          const { cleanPages: made } = await import('../a11y/clean/clean-pages.ts');
          const { tryClean } = await import('../a11y/clean/try-clean.ts');
          const pages = made();
          onClean.push(...(await tryClean(pages, (done, of) => say(`${done} of ${of}`))));
          cleanPages += pages.length;
        },
      },
      {
        title: 'Look at the examples of our components',
        skip: only !== undefined,
        work: async (say) => {
          const { tryExamples } = await import('./faults/try-examples.ts');
          const { pages, findings } = await tryExamples((done, of) => say(`${done} of ${of}`));
          onClean.push(...findings);
          cleanPages += pages;
        },
      },
    ]);

    const report = { tried, onGood, cleanPages, onClean };
    const well = isWell(report);
    (well ? console.log : console.error)(faultsInWords(report));
    process.exitCode = well ? EXIT.fine : EXIT.problems;
    if (json !== undefined) await write(json, faultsAsJson(report));
  });

function wanted(faults: readonly Fault[], only: readonly string[] | undefined): readonly Fault[] {
  if (!only) return faults;
  const unknown = only.find((id) => !faults.some((fault) => fault.id === id));
  if (unknown !== undefined) throw new CannotRun(`There is no fault “${unknown}”.`);
  return faults.filter(({ id }) => only.includes(id));
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CannotRun(`The report could not be written to “${file}”: ${(error as Error).message}`);
  }
}

await run(program);
