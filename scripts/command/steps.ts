import { Listr, type ListrTask } from 'listr2';

/** One step of a command: what it is called while it goes on, and the work, which may tell how far it is. */
export interface Step {
  readonly title: string;
  /** True to leave this step out, showing that it was. */
  readonly skip?: boolean;
  work(say: (words: string) => void): Promise<unknown>;
}

/** How often a step that is not shown on a terminal may say how far it is, in milliseconds. */
const SELDOM = 5000;

/**
 * Takes steps one after another, showing the one at work; plain lines where the output is not a terminal.
 * Throws what a step threw. Why is for the one who runs the command to say, once, below the steps.
 */
export async function takeSteps(steps: readonly Step[]): Promise<void> {
  let thrown: unknown;
  const tasks = steps.map(
    ({ title, skip = false, work }): ListrTask => ({
      title,
      skip,
      task: async (_context, task) => {
        let said = Date.now();
        const say = (words: string) => {
          if (!process.stdout.isTTY && Date.now() - said < SELDOM) return;
          said = Date.now();
          task.output = words;
        };
        try {
          await work(say);
        } catch (error) {
          thrown = error;
          throw new Error('see below');
        }
      },
    }),
  );
  try {
    await new Listr(tasks, {
      fallbackRenderer: 'simple',
      rendererOptions: { showErrorMessage: false },
    }).run();
  } catch (error) {
    throw thrown ?? error;
  }
}

/** Ends a command in the middle of its steps with words for the person who ran it: problems found, not a fault of ours. */
export class StopWith extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, words: string) {
    super(words);
    this.exitCode = exitCode;
  }
}
