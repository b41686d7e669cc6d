import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CannotRun } from '../model/cannot-run.ts';
import { type Day, parseDay } from '../model/date.ts';
import { NATIONS, type NationId } from '../model/nation.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { StopWith } from './steps.ts';
import { today } from './today.ts';

/** What a command ends with: everything is well, something must be mended, or it could not do its work. */
export const EXIT = { fine: 0, problems: 1, couldNotRun: 2 } as const;

/** The same, for people. */
export const ENDS_WITH =
  'It ends with 0 if all is well, 1 if something must be mended, 2 if it could not run.';

/** A command people type as `npm run <name>`. Its `--help` teaches, and a wrong option ends with exit code 2. */
export function command(name: string, summary: string, notes: string): Command {
  return new Command(`npm run ${name}`)
    .usage('-- [options]')
    .description(summary)
    .addHelpText('after', `\n${notes}\n\n${ENDS_WITH}`)
    .helpOption('-h, --help', 'show this and stop')
    .showHelpAfterError('Type --help after the command to see what it takes.')
    .exitOverride();
}

/** The folder that writers work in. */
export function contentOption(): Option {
  return new Option('--content <folder>', 'the folder the words are in').default('content');
}

/** The nation, where only one is wanted. */
export function nationOption(): Option {
  return new Option('--nation <nation>', 'only this nation').choices(NATIONS);
}

/** The day whose law is told. */
export function asOfOption(): Option {
  return new Option('--as-of <day>', 'tell the law of this day, like 2026-11-22 (default: today)').argParser(
    dayArgument,
  );
}

/** Translations that nobody has checked, for those who are to check them. */
export function draftsOption(): Option {
  return new Option('--drafts', 'show drafts of translations, too, whatever site.yaml says of them');
}

/** A day as someone types it after an option. */
export function dayArgument(text: string): Day {
  const day = parseDay(text);
  if (day === undefined)
    throw new InvalidArgumentError('Write a day that exists as year-month-day, like 2026-11-22.');
  return day;
}

/** What the options above give. */
export interface ContentOptions {
  readonly content: string;
  readonly nation?: NationId;
  readonly asOf?: Day;
  readonly drafts?: true;
}

/** What to read: the content folder, which must be there, and the day asked for or today. */
export function whatToRead({ content, nation, asOf, drafts }: ContentOptions): ReadOptions {
  if (!existsSync(content)) throw new CannotRun(`There is no folder “${content}”.`);
  const now = realDay();
  return {
    content,
    asOf: asOf ?? now,
    today: now,
    ...(nation && { nation }),
    ...(drafts && { drafts: 'publish' }),
  };
}

/** The day it is. Throws `CannotRun` where nobody can know. */
export function realDay(): Day {
  const now = today();
  if (now !== undefined) return now;
  throw new CannotRun(
    'SOURCE_DATE_EPOCH is set, but it is not a number of seconds. Unset it, or correct it.',
  );
}

/** Who is given a program in place of running it. */
let asked: ((program: Command) => void) | undefined;

/** A command, with all that its `--help` tells, without running it. @param load imports its file, which must not have been imported before */
export async function commandIn(load: () => Promise<unknown>): Promise<Command> {
  let found: Command | undefined;
  asked = (program) => {
    found = program;
  };
  try {
    await load();
  } finally {
    asked = undefined;
  }
  if (!found) throw new Error('There is no command in what was loaded.');
  return found;
}

/** Runs a command to its exit code. What it can’t do it says in words; only a fault of ours shows a stack trace. */
export async function run(program: Command, args: readonly string[] = process.argv): Promise<void> {
  if (asked) {
    asked(program);
    return;
  }
  try {
    await program.parseAsync(args);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.couldNotRun;
    } else {
      const inWords = error instanceof CannotRun || error instanceof StopWith;
      console.error(inWords ? error.message : error);
      process.exitCode = inWords ? error.exitCode : EXIT.couldNotRun;
    }
  }
}
