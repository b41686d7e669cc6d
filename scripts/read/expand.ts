import { type Block, type Inline, type LinkTarget, type List, plainText } from '../model/block.ts';
import { fillPlaceholder } from './fill-placeholder.ts';
import { linkTarget } from './link-target.ts';
import { Lookup, type Surroundings } from './lookup.ts';
import type { Report, SourceFile } from './report.ts';
import type { Place, SourceBlock, SourceInline, SourceList, SourceText } from './source-block.ts';

/** An article for one nation: its blocks, and the links to headings that can only be checked once all are read. */
export interface Expanded {
  readonly blocks: readonly Block[];
  /** Claims it states, by `{right=…}` or by a placeholder. */
  readonly claims: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  readonly anchors: readonly Anchor[];
}

/** A link to a heading: of this article (`file` is its own name) or of another. */
export interface Anchor extends Place {
  readonly file: string;
  readonly heading: string;
}

/** Chooses a nation’s parts of an article, and fills in its placeholders, links and pictures. */
export function expand(
  file: SourceFile,
  blocks: readonly SourceBlock[],
  surroundings: Surroundings,
  report: Report,
): Expanded {
  const expansion = new Expansion(new Lookup(file, surroundings, report));
  return { blocks: expansion.blocks(blocks), ...expansion.found };
}

class Expansion {
  readonly found = { claims: new Set<string>(), headings: new Set<string>(), anchors: [] as Anchor[] };
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  blocks(blocks: readonly SourceBlock[]): readonly Block[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  #block(block: SourceBlock): readonly Block[] {
    switch (block.kind) {
      case 'heading': {
        const text = this.#inlines(block.text, []);
        return [{ kind: 'heading', level: block.level, id: this.#headingId(text, block), text }];
      }
      case 'paragraph':
        return [{ kind: 'paragraph', ...this.#text(block) }];
      case 'list':
        return [this.#list(block)];
      case 'table':
        return [
          {
            kind: 'table',
            head: block.head.map((cell) => this.#cell(cell)),
            rows: block.rows.map((row) => row.map((cell) => this.#cell(cell))),
          },
        ];
      case 'picture': {
        const picture = this.#lookup.surroundings.pictures.get(pictureKey(this.#lookup.file, block.file));
        return picture ? [{ kind: 'picture', picture, alt: block.alt }] : [];
      }
      case 'callout':
        return [{ kind: 'callout', role: block.role, blocks: this.blocks(block.blocks) }];
      case 'nation':
        return block.nation === this.#lookup.surroundings.nation ? this.blocks(block.blocks) : [];
      case 'contact': {
        const contact = this.#lookup.contact(block.id, block);
        return contact ? [{ kind: 'contact', contact }] : [];
      }
      case 'checks':
        return [{ kind: 'checks' }];
    }
  }

  #list(list: SourceList): List {
    return {
      kind: 'list',
      ordered: list.ordered,
      items: list.items.map((item) => ({
        ...this.#text(item),
        ...(item.list ? { list: this.#list(item.list) } : {}),
      })),
    };
  }

  /** A cell has no ties of its own, but its placeholders state their claims. */
  #cell(cell: readonly SourceInline[]): readonly Inline[] {
    return this.#text({ text: cell, rights: [] }).text;
  }

  #text(source: SourceText): { text: readonly Inline[]; rights: readonly string[] } {
    const rights: string[] = [];
    const text = this.#inlines(source.text, rights);
    for (const { claim, ...at } of source.rights) {
      if (this.#lookup.claimInForce(claim, at)) rights.push(claim);
    }
    for (const claim of rights) this.found.claims.add(claim);
    return { text, rights: [...new Set(rights)] };
  }

  #headingId(text: readonly Inline[], at: Place): string {
    const id =
      plainText(text)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’']/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '') || 'heading';
    if (this.found.headings.has(id)) {
      this.#lookup.wrong(
        at,
        'duplicate-id',
        `There are two headings “${plainText(text)}” in this leaflet.`,
        'Give each heading its own words, so that a link can lead to either.',
      );
    }
    this.found.headings.add(id);
    return id;
  }

  /** @param rights Takes the claims that placeholders in the text state. */
  #inlines(inlines: readonly SourceInline[], rights: string[]): readonly Inline[] {
    return inlines.flatMap((inline) => this.#inline(inline, rights));
  }

  #inline(inline: SourceInline, rights: string[]): readonly Inline[] {
    switch (inline.kind) {
      case 'text':
        return [inline];
      case 'strong':
        return [{ kind: 'strong', text: this.#inlines(inline.text, rights) }];
      case 'placeholder':
        return fillPlaceholder(inline, this.#lookup, rights);
      case 'link': {
        const text = this.#inlines(inline.text, rights);
        const to = this.#linkTarget(inline.href, inline);
        return to ? [{ kind: 'link', to, text }] : text;
      }
    }
  }

  #linkTarget(href: string, at: Place): LinkTarget | undefined {
    const { articles, nation } = this.#lookup.surroundings;
    const found = linkTarget(href, this.#lookup.file, nation, articles);
    if ('wrong' in found) {
      this.#lookup.wrong(at, ...found.wrong);
      return undefined;
    }
    if (found.heading !== undefined) {
      this.found.anchors.push({ file: found.file, heading: found.heading, line: at.line, column: at.column });
    }
    return found.to;
  }
}

/** Where a picture lies, from the content folder; the key under which it was read. */
export function pictureKey(article: SourceFile, file: string): string {
  const folder = article.name.split('/').slice(0, -1).join('/');
  return `${folder}/${decodeURI(file)}`;
}
