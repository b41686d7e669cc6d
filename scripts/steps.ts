import { Listr, type ListrTask } from 'listr2';

/** One step of a command: what it is called while it goes on, and the work, which may tell how far it is. */
export interface Step<State> {
  readonly title: string;
  work(state: State, say: (words: string) => void): Promise<void>;
}

/** How often a step that is not shown on a terminal may say how far it is, in milliseconds. */
const SELDOM = 5000;

/** Takes steps one after another, showing the one at work; plain lines where the output is not a terminal. */
export async function takeSteps<State extends object>(
  steps: readonly Step<State>[],
  state: State,
): Promise<void> {
  const often = process.stdout.isTTY === true;
  const tasks = steps.map(
    ({ title, work }): ListrTask<State> => ({
      title,
      task: async (context, task) => {
        let said = Date.now();
        await work(context, (words) => {
          if (!often && Date.now() - said < SELDOM) return;
          said = Date.now();
          task.output = words;
        });
      },
    }),
  );
  await new Listr(tasks, {
    ctx: state,
    concurrent: false,
    exitOnError: true,
    fallbackRenderer: 'simple',
    // A step that fails says why below all the steps, once.
    rendererOptions: { collapseErrors: false, showErrorMessage: false },
    fallbackRendererOptions: {},
  }).run();
}
