import type { LookedAt, SeenPage } from '../../../scripts/model/edit/looked-at.ts';
import { inWords, ProblemList } from './problem-list.tsx';

interface PaneProps {
  /** Nothing while the content is read for the first time. */
  readonly looked?: LookedAt;
  /** The file that was looked at. */
  readonly text: string;
  /** The page that is shown, if the file has any. */
  readonly page?: SeenPage;
  /** Where the site lies, with a slash at its end. */
  readonly root: string;
  choose(label: string): void;
}

/** What stands beside a form: what is wrong, and the page as readers will see it. */
export function Pane({ looked, text, page, root, choose }: PaneProps) {
  if (!looked) return <p role="status">The leaflets are being read. This takes some seconds.</p>;
  const { problems, elsewhere, advice, pages } = looked;
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

/** The page with its addresses counted from where it will stand. */
function fromRoot({ html, file }: SeenPage, root: string): string {
  return html.replace('<head>', `<head><base href="${root}${file}">`);
}
