import {
  DOC_KINDS,
  type DocKind,
  type DocPage,
  type DocTarget,
  docFile,
  docName,
  docWords,
} from '../../scripts/model/docs/doc.ts';
import { hrefBetween } from '../../scripts/model/page.ts';
import { ContentsList } from '../components/contents-list/contents-list.tsx';
import { SearchBox } from '../components/search-box/search-box.tsx';
import { DocBlocks, type DocSurroundings, TITLE_ID } from './doc-blocks.tsx';
import { DocList } from './doc-list.tsx';
import type { DocsContext } from './docs-context.ts';
import { docsFrame, SEARCH_FILE } from './docs-frame.tsx';
import { SEARCH_INDEX } from './docs-search-index.ts';
import { inDocsWords, KIND_WORDS, SEARCH_TITLE } from './docs-words.ts';

/** From so many parts on, a page begins with a list of them. */
const LEAST_CONTENTS = 3;

/** More pages than that are listed on a page of their own. */
const MOST_ON_FRONT = 12;

/** The front page: what it is about, and the pages of each kind. */
export function renderDocsFront({ docs, assets }: DocsContext): string {
  const { front, language } = docs;
  const file = docFile(docName(front));
  const href = (to: string) => hrefBetween(file, to);
  return docsFrame({
    file,
    title: front.title,
    description: front.summary,
    at: 'front',
    source: front.source,
    language,
    assets,
    children: (
      <>
        <h1 id={TITLE_ID}>{front.title}</h1>
        <p class="lead">{front.summary}</p>
        <DocBlocks blocks={front.blocks} surroundings={surroundingsAt(file, assets)} />
        {kindsLeft(docs).map(({ kind, pages }) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{KIND_WORDS[kind].title}</h2>
            <p>{KIND_WORDS[kind].about}</p>
            {pages.length > MOST_ON_FRONT ? (
              <p>
                <a class="target" href={href(docFile(kind))}>
                  All {pages.length} pages: {KIND_WORDS[kind].title}
                </a>
              </p>
            ) : (
              <DocList pages={pages} href={href} summaries={false} />
            )}
          </section>
        ))}
      </>
    ),
  });
}

/** The list of the pages of one kind. */
export function renderDocsKind(kind: DocKind, { docs, assets }: DocsContext): string {
  const file = docFile(kind);
  const { title, about } = KIND_WORDS[kind];
  const pages = docs.pages.filter((page) => page.kind === kind);
  return docsFrame({
    file,
    title,
    description: about,
    at: kind,
    language: docs.language,
    assets,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{about}</p>
        <DocList pages={pages} href={(to) => hrefBetween(file, to)} />
      </>
    ),
  });
}

/** One page, with what is on it, and the ones before and after it. */
export function renderDocPage(page: DocPage & { readonly kind: DocKind }, context: DocsContext): string {
  const { docs, assets } = context;
  const file = docFile(docName(page));
  const parts = page.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ id: block.id, words: docWords(block.text) }] : [],
  );
  return docsFrame({
    file,
    title: page.kind === 'messages' ? `${page.id}: ${page.title}` : page.title,
    description: page.summary,
    at: page.kind,
    source: page.source,
    language: docs.language,
    assets,
    children: (
      <article class="doc">
        <h1 id={TITLE_ID}>{page.title}</h1>
        <p class="lead">{page.summary}</p>
        {page.kind === 'messages' && (
          <p>
            Its rule in a message: <code>{page.id}</code>
          </p>
        )}
        {parts.length >= LEAST_CONTENTS && <ContentsList language={docs.language} entries={parts} />}
        <DocBlocks blocks={page.blocks} surroundings={surroundingsAt(file, assets)} />
        <Neighbours page={page} pages={docs.pages} file={file} />
      </article>
    ),
  });
}

/** Finds pages by a word; everything happens on the page itself. */
export function renderDocsSearch({ docs, assets }: DocsContext): string {
  const file = SEARCH_FILE;
  return docsFrame({
    file,
    title: SEARCH_TITLE,
    description: 'Find a page of this guide by a word.',
    at: 'search',
    scripts: [SEARCH_INDEX, assets.search],
    language: docs.language,
    assets,
    children: (
      <>
        <h1>{SEARCH_TITLE}</h1>
        <p class="lead">Type a word, a command, or the rule that a message names.</p>
        <SearchBox language={inDocsWords(docs.language)} />
      </>
    ),
  });
}

/** The kinds that have pages, and of which the front page does not tell in words of its own, under a heading of that name. */
function kindsLeft({ front, pages }: DocsContext['docs']) {
  const told = new Set(front.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
  return DOC_KINDS.filter((kind) => !told.has(kind))
    .map((kind) => ({ kind, pages: pages.filter((page) => page.kind === kind) }))
    .filter((one) => one.pages.length > 0);
}

interface NeighboursProps {
  page: DocPage;
  pages: readonly DocPage[];
  file: string;
}

/** The pages of the same kind before and after. */
function Neighbours({ page, pages, file }: NeighboursProps) {
  const own = pages.filter(({ kind }) => kind === page.kind);
  const index = own.indexOf(page);
  const links = [
    { words: 'Next', to: own[index + 1] },
    { words: 'Before', to: own[index - 1] },
  ].flatMap(({ words, to }) => (to ? [{ words, to }] : []));
  if (links.length === 0) return null;
  return (
    <nav class="doc-neighbours not-for-print" aria-label="Pages before and after">
      {links.map(({ words, to }) => (
        <a key={words} class="target" href={hrefBetween(file, docFile(docName(to)))}>
          {words}: {to.title}
        </a>
      ))}
    </nav>
  );
}

function surroundingsAt(file: string, assets: DocsContext['assets']): DocSurroundings {
  const hrefOf = (to: DocTarget) => {
    switch (to.kind) {
      case 'doc':
        return `${hrefBetween(file, docFile(to.name))}${to.anchor === undefined ? '' : `#${to.anchor}`}`;
      case 'anchor':
        return `#${to.id}`;
      case 'web':
        return to.url;
    }
  };
  return {
    hrefOf,
    fileOf: (picture) => {
      const made = assets.pictures.get(picture.name);
      if (made === undefined) throw new Error(`No file was made of the picture ${picture.file}.`);
      return hrefBetween(file, made);
    },
  };
}
