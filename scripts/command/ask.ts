import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { CannotRun } from '../model/cannot-run.ts';

/** Where a question is asked and answered. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/** Whether somebody sits there, and not a script. */
export function isAnswered({ input }: Terminal = here()): boolean {
  return input.isTTY === true;
}

/** What someone types; nothing where they type nothing, or nobody can, as in a script. */
export async function ask(question: string, terminal: Terminal = here()): Promise<string | undefined> {
  if (!isAnswered(terminal)) return undefined;
  const lines = createInterface({ ...terminal });
  try {
    const left = new Promise<never>((_, reject) => {
      lines.once('close', () => reject(new CannotRun('\nNothing was made.')));
    });
    return (await Promise.race([lines.question(`${question} `), left])).trim() || undefined;
  } finally {
    lines.close();
  }
}

function here(): Terminal {
  return { input: process.stdin, output: process.stdout };
}
