import { writeFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import {
  type ContentOptions,
  command,
  contentOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import { tellProblems } from './command/tell-problems.ts';
import { dueWithin } from './due/due.ts';
import { dueInWords } from './due/in-words.ts';
import { readSite } from './read/read-site.ts';

/** `npm run due`: which leaflets and contacts have to be looked at again, with the law and the sources to look at. */
const program = command(
  'due',
  'Lists the leaflets and contacts that have to be looked at again, with the law behind each.',
  'What still has to be found in a source stands first, then what is critical.',
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(
    new Option('--within <days>', 'how many days to look ahead').default(90).argParser((text) => {
      if (!/^\d{1,4}$/u.test(text)) throw new InvalidArgumentError('Write a number of days, like 90.');
      return Number(text);
    }),
  )
  .addOption(new Option('--json <file>', 'also write it for programs'))
  .action(async (options: ContentOptions & { readonly within: number; readonly json?: string }) => {
    const wanted = whatToRead(options);
    const { site, problems } = await readSite(wanted);
    if (!site) {
      console.error(tellProblems(problems));
      process.exitCode = EXIT.problems;
      return;
    }
    const due = dueWithin(site, wanted.today, options.within);
    console.log(dueInWords(due, options.within));
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(due, null, 2)}\n`);
    const overdue = [...due.leaflets, ...due.contacts].some(
      ({ daysLeft }) => daysLeft !== null && daysLeft < 0,
    );
    if (overdue) process.exitCode = EXIT.problems;
  });

await run(program);
