import type { LookedAt, SeenPage } from '../../../scripts/model/edit/looked-at.ts';
import { inWords, ProblemList } from './problem-list.tsx';

interface PaneProps {
  /** Nothing while the content is read for the first time. */
  readonly looked?: LookedAt;
  /** Why nobody could look at it. */
  readonly failed?: string;
  /** The file that was looked at. */
  readonly text: string;
  /** What the writer must know of this form, in words. */
  readonly notes: readonly string[];
  /** The page that is shown, if the file has any. */
  readonly page?: SeenPage;
  /** Where the site lies, with a slash at its end. */
  readonly root: string;
  choose(label: string): void;
}

/** What stands beside a form: what is wrong, and the page as readers will see it. */
export function Pane({ looked, failed, text, notes, page, root, choose }: PaneProps) {
  return (
    <>
      {notes.length > 0 && (
        <div class="told wrong" role="status">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {failed !== undefined && (
        <section class="told wrong" aria-labelledby="told">
          <div role="status">
            <h1 id="told">This could not be checked</h1>
          </div>
          <p>So nothing here tells what is wrong in it. You can still write and save.</p>
          <p>Tell whoever looks after this site: {failed}</p>
        </section>
      )}
      {looked && failed === undefined && <Seen {...{ looked, text, root, choose }} {...(page && { page })} />}
      {!looked && failed === undefined && (
        <p role="status">The leaflets are being read. This takes some seconds.</p>
      )}
    </>
  );
}

function Seen({
  looked: { problems, elsewhere, advice, pages },
  text,
  page,
  root,
  choose,
}: Omit<PaneProps, 'looked' | 'failed' | 'notes'> & { readonly looked: LookedAt }) {
  return (
    <>
      <section class={problems.length > 0 ? 'told wrong' : 'told'} aria-labelledby="told">
        <div role="status">
          <h1 id="told">{inWords(problems.length)}</h1>
        </div>
        {problems.length > 0 && <ProblemList problems={problems} text={text} />}
        {advice.length > 0 && (
          <details>
            <summary>What could be said more plainly: {advice.length}</summary>
            <ProblemList problems={advice} text={text} />
          </details>
        )}
        {elsewhere.length > 0 && (
          <details>
            <summary>Problems in other files: {elsewhere.length}</summary>
            <ProblemList problems={elsewhere.slice(0, 20)} />
          </details>
        )}
      </section>
      <section class="seen" aria-labelledby="seen">
        <h2 id="seen">As readers will see it</h2>
        {pages.length > 1 && (
          <div class="nations">
            {pages.map(({ label }) => (
              <button
                key={label}
                type="button"
                aria-pressed={label === page?.label ? 'true' : 'false'}
                onClick={() => choose(label)}
              >
                {label}
              </button>
            ))}
          </div>
        )}
        {page ? (
          <iframe
            title={`The page, ${page.label}`}
            sandbox="allow-same-origin"
            srcdoc={fromRoot(page, root)}
          />
        ) : (
          <p>This file has no page of its own, or its page cannot be made until it is mended.</p>
        )}
      </section>
    </>
  );
}

/** The page with its addresses counted from where it will stand. Its links would open a window, which its frame may not. */
function fromRoot({ html, file }: SeenPage, root: string): string {
  return html.replace('<head>', `<head><base href="${root}${file}" target="_blank">`);
}
