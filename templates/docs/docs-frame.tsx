import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { DOC_KINDS, type DocKind, docFile } from '../../scripts/model/docs/doc.ts';
import type { DocsAssets } from '../../scripts/model/docs/docs-assets.ts';
import type { Language } from '../../scripts/model/language.ts';
import { hrefBetween } from '../../scripts/model/page.ts';
import { Settings } from '../components/settings/settings.tsx';
import { SkipLink } from '../components/skip-link/skip-link.tsx';
import { Head } from '../frame/head.tsx';
import { DOCS_NAME, KIND_WORDS, SEARCH_TITLE } from './docs-words.ts';

interface Props {
  /** Where the page lies, from the root of the docs. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Which link at the top the reader is on, or below. */
  readonly at: DocKind | 'front' | 'search';
  readonly source?: string | undefined;
  readonly scripts?: readonly string[];
  readonly language: Language;
  readonly assets: DocsAssets;
  readonly children: ComponentChildren;
}

export const SEARCH_FILE = 'search/index.html';

/** A whole page of the docs around its words. */
export function docsFrame({
  file,
  title,
  description,
  at,
  source,
  scripts = [],
  language,
  assets,
  children,
}: Props): string {
  const href = (to: string) => hrefBetween(file, to);
  const menu = [
    ...DOC_KINDS.map((kind) => ({ at: kind, words: KIND_WORDS[kind].title, to: docFile(kind) })),
    { at: 'search', words: SEARCH_TITLE, to: SEARCH_FILE },
  ];
  const current = (to: string, here: boolean) => (to === file ? 'page' : here ? 'true' : undefined);
  const kind = at === 'front' || at === 'search' ? [] : [KIND_WORDS[at].title];
  const document = render(
    <html lang={language.id} dir={language.direction}>
      <Head
        title={[...new Set([title, ...kind, DOCS_NAME])].join(' – ')}
        description={description}
        {...(source !== undefined && { source })}
        styles={[href(assets.style)]}
        printStyle={href(assets.printStyle)}
        script={href(assets.script)}
        icon={href(assets.icon)}
        sheets={[]}
        scripts={scripts.map(href)}
        preview={false}
      />
      <body>
        <SkipLink language={language} />
        <header class="header">
          <div class="header-band">
            <div class="frame header-row">
              <a
                class="header-name target"
                href={href('index.html')}
                aria-current={at === 'front' ? 'page' : undefined}
              >
                {DOCS_NAME}
              </a>
              <nav class="header-menu not-for-print" aria-label="Kinds of pages">
                {menu.map(({ at: its, words, to }) => (
                  <a key={to} class="target" href={href(to)} aria-current={current(to, its === at)}>
                    {words}
                  </a>
                ))}
              </nav>
            </div>
          </div>
          <div class="frame header-row">
            <Settings language={language} />
          </div>
        </header>
        <main id="content" class="frame" tabindex={-1}>
          {children}
        </main>
        <footer class="footer">
          <div class="frame">
            <p class="footer-service">
              <strong>{DOCS_NAME}</strong>
            </p>
          </div>
        </footer>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}
