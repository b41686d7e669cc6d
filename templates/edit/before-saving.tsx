import { type ComponentChild, render } from 'preact';
import type { Problem } from '../../scripts/model/problem.ts';
import type { Edited } from './edited-entry.ts';
import { inWords, ProblemList } from './pane/problem-list.tsx';

/** Asks a writer whether a file with problems is to be saved. @returns whether it is */
export function mayBeSaved(problems: readonly Problem[], { text, stays }: Edited): Promise<boolean> {
  return ask({
    title: inWords(problems.length),
    words: (
      <>
        <p>The site cannot be published with this. You can save it as it is, and mend it later.</p>
        {stays !== undefined && <p>{stays}</p>}
        <ProblemList problems={problems} text={text} />
      </>
    ),
    back: 'Go back and mend it',
  });
}

/** Asks a writer whether a file is to be saved that nobody could look at. @returns whether it is */
export function mayBeSavedUnchecked(why: string): Promise<boolean> {
  return ask({
    title: 'This could not be checked',
    words: (
      <>
        <p>Save it all the same? Something in it may be wrong. Your words are kept either way.</p>
        <p>Tell whoever looks after this site: {why}</p>
      </>
    ),
    back: 'Go back',
  });
}

interface Question {
  readonly title: string;
  readonly words: ComponentChild;
  readonly back: string;
}

function ask({ title, words, back }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'before-saving';
  dialog.setAttribute('aria-labelledby', 'before-saving');
  document.body.append(dialog);
  return new Promise((answer) => {
    const close = (saved: boolean) => {
      dialog.remove();
      answer(saved);
    };
    dialog.addEventListener('cancel', () => close(false));
    render(
      <>
        <h2 id="before-saving">{title}</h2>
        {words}
        <p class="buttons">
          <button class="act" type="button" onClick={() => close(false)}>
            {back}
          </button>
          <button type="button" class="act all-the-same" onClick={() => close(true)}>
            Save it all the same
          </button>
        </p>
      </>,
      dialog,
    );
    dialog.showModal();
  });
}
