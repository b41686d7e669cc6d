import { command, run } from './command/command.ts';
import { CannotRun } from './model/cannot-run.ts';
import { PROBLEM_RULES } from './model/problem-rule.ts';
import { didYouMean } from './read/nearest.ts';
import { listOfMessages, messageInWords } from './why/message-in-words.ts';
import { isProblemRule, messagePage } from './why/message-page.ts';

/** `npm run why -- number-typed`: what a message means, with a wrong and a right example. */
const program = command(
  'why',
  'Tells what a message means, with a wrong and a right example.',
  'The name of a message stands in “npm run check” between its place and its words, like number-typed.\nWithout a name, it lists all messages.',
)
  .usage('-- [options] [message]')
  .argument('[message]', 'the name of a message, like number-typed')
  .action((name: string | undefined) => {
    if (name === undefined) console.log(listOfMessages());
    else if (isProblemRule(name)) console.log(messageInWords(name, messagePage(name)));
    else
      throw new CannotRun(
        `There is no message “${name}”. ${didYouMean(name, PROBLEM_RULES)}“npm run why” lists them all.`,
      );
  });

await run(program);
