import { writeFileSync } from 'node:fs';
import { Option } from 'commander';
import { compare } from './changes/compare.ts';
import { changeInWords } from './changes/in-words.ts';
import {
  type ContentOptions,
  command,
  contentOption,
  dayArgument,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import { tellProblems } from './command/tell-problems.ts';
import { CannotRun } from './model/cannot-run.ts';
import { type Day, dayInWords } from './model/date.ts';
import { readSite } from './read/read-site.ts';

interface ChangesOptions extends ContentOptions {
  readonly from: Day;
  readonly to: Day;
  readonly json?: string;
}

/** `npm run changes`: what a change of the law does to every leaflet and sheet. */
const program = command(
  'changes',
  'Tells what a change of the law does: which sentences change, and which sheets must go.',
  [
    'It reads the content as it stands now for two days, and holds the two against each other.',
    'Lines with - are read on the first day, lines with + on the second.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(
    new Option('--from <day>', 'the first day, like 2026-02-17').argParser(dayArgument).makeOptionMandatory(),
  )
  .addOption(
    new Option('--to <day>', 'the second day, like 2026-02-18').argParser(dayArgument).makeOptionMandatory(),
  )
  .addOption(new Option('--json <file>', 'also write it for programs'))
  .action(changes);

async function changes(options: ChangesOptions): Promise<void> {
  const { from, to, json } = options;
  if (from >= to) throw new CannotRun('The day after --from must come before the day after --to.');
  const read = (asOf: Day) => readSite(whatToRead({ ...options, asOf }));
  const [before, after] = [await read(from), await read(to)];
  if (before.site && after.site) {
    const change = compare(before.site, after.site);
    console.log(changeInWords(change));
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(change, null, 2)}\n`);
  }
  for (const [day, { problems }] of [
    [from, before],
    [to, after],
  ] as const) {
    if (problems.length === 0) continue;
    console.error(
      `\nOn ${dayInWords(day, 'en')} the content has problems, so what it says on that day is not whole:`,
    );
    console.error(tellProblems(problems));
    process.exitCode = EXIT.problems;
  }
}

await run(program);
