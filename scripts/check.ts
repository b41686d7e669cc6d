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
import { newCommands } from './command/new-commands.ts';
import { readChecked } from './command/read-checked.ts';
import { tellAdvice, tellWarnings, tellWriters } from './command/tell-problems.ts';

/** `npm run check`: reads the content and tells every problem in it, without making pages or starting a browser. */
const program = command(
  'check',
  'Reads the content and tells everything that is wrong with it.',
  'It takes a few seconds. Run it while you write; run “npm run build” to check the finished pages too.',
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(asOfOption())
  .action(async (options: ContentOptions) => {
    const { site, problems, warnings: ofContent, advice } = await readChecked(whatToRead(options));
    const warnings = [...ofContent, ...newCommands()];
    if (advice.length > 0) console.error(tellAdvice(advice));
    if (warnings.length > 0) console.error(tellWarnings(warnings));
    if (problems.length > 0) {
      console.error(tellWriters(problems));
      process.exitCode = EXIT.problems;
    } else if (site) {
      console.log(
        `All is well: ${site.leaflets.length} leaflets for ${site.nations.join(' and ')}, law of ${site.asOf}.`,
      );
    }
  });

await run(program);
