import type { z } from 'zod';
import { ask, isAnswered, type Terminal } from '../command/ask.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { issueWords } from '../read/yaml-words.ts';

/** What is to be known before a file can be written. */
export interface Question<T> {
  /** How a script says it: `--title`, or `<code>`. */
  readonly option: string;
  /** In words for whoever sits at the terminal. */
  readonly asks: string;
  /** What is taken where nothing is answered. */
  readonly usual?: string;
  /** Reads an answer. Throws `CannotRun` with what is wrong with it. */
  readonly read: (text: string) => T;
}

/**
 * The answer to a question: what was typed after its option; else what someone types at the terminal, who is asked again until it
 * can be used; else what is usual. Throws `CannotRun` where there is none of these.
 */
export async function answer<T>(
  given: string | undefined,
  { option, asks, usual, read }: Question<T>,
  terminal?: Terminal,
): Promise<T> {
  if (given !== undefined) return read(given);
  if (!isAnswered(terminal)) {
    if (usual !== undefined) return read(usual);
    throw new CannotRun(`${asks} Say it with ${option}. Nothing was made.`);
  }
  for (;;) {
    const typed = (await ask(usual ? `${asks} [${usual}]` : asks, terminal)) ?? usual;
    if (typed === undefined) continue;
    try {
      return read(typed);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      (terminal?.output ?? process.stdout).write(`${error.message}\n`);
    }
  }
}

/** Reads an answer that must keep to a schema of the content, and says what is wrong with it in the words of the check. */
export function kept<T>(schema: z.ZodType<T>, option: string): (text: string) => T {
  return (text) => keptValue(schema, option, text);
}

/** The same for a list, with commas or spaces between. */
export function keptList<T>(schema: z.ZodType<T>, option: string): (text: string) => T {
  return (text) => keptValue(schema, option, listOf(text));
}

/** What stands between commas and spaces. */
export function listOf(text: string): readonly string[] {
  return text.split(/[\s,]+/u).filter((part) => part !== '');
}

function keptValue<T>(schema: z.ZodType<T>, option: string, value: unknown): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const at = issue?.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value);
  const words = issue && issueWords({ ...issue, path: [option] }, at);
  throw new CannotRun(`${words?.message.replace(/\.?$/u, '.')} ${words?.fix}`);
}
