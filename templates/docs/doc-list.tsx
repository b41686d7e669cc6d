import { type DocPage, docFile, docName } from '../../scripts/model/docs/doc.ts';

interface Props {
  pages: readonly DocPage[];
  href: (file: string) => string;
  /** Whether what they are about stands below each. */
  summaries?: boolean;
}

/** Pages of one kind, as links. Those about a message begin with its rule, which a reader has before them. */
export function DocList({ pages, href, summaries = true }: Props) {
  return (
    <ul class="plain-list doc-list">
      {pages.map((page) => (
        <li key={docName(page)}>
          <a class="target" href={href(docFile(docName(page)))}>
            {page.kind === 'messages' ? (
              <span>
                <code>{page.id}</code>: {page.title}
              </span>
            ) : (
              page.title
            )}
          </a>
          {summaries && <p>{page.summary}</p>}
        </li>
      ))}
    </ul>
  );
}
