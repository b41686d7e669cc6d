import { render } from 'preact';
import type { Problem } from '../../scripts/model/problem.ts';
import type { Edited } from './edited-entry.ts';
import { inWords, ProblemList } from './pane/problem-list.tsx';

/** Asks a writer whether a file with problems is to be saved. @returns whether it is */
export function mayBeSaved(problems: readonly Problem[], { text }: Edited): Promise<boolean> {
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
        <h2 id="before-saving">{inWords(problems.length)}</h2>
        <p>The site cannot be published with this. You can save it as it is, and mend it later.</p>
        <ProblemList problems={problems} text={text} />
        <p class="buttons">
          <button class="act" type="button" onClick={() => close(false)}>
            Go back and mend it
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
