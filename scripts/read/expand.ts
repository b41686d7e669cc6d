import {
  type Block,
  type Inline,
  type LinkTarget,
  type List,
  type Noted,
  plainText,
  type Table,
  type Tick,
} from '../model/block.ts';
import { hasStarted } from '../model/claim.ts';
import type { Passage } from '../model/draft.ts';
import { anchorOf } from './anchor-of.ts';
import { changesAhead } from './changes-ahead.ts';
import { fillPlaceholder } from './fill-placeholder.ts';
import { linkTarget } from './link-target.ts';
import { Lookup, type Surroundings } from './lookup.ts';
import type { Report, SourceFile } from './report.ts';
import type {
  Place,
  SourceBlock,
  SourceInline,
  SourceList,
  SourceTable,
  SourceText,
  SourceTick,
} from './source-block.ts';

/** An article for one nation: its blocks, and the links to headings that can only be checked once all are read. */
export interface Expanded {
  readonly blocks: readonly Block[];
  /** Claims it states, by `{right=…}` or by a placeholder. */
  readonly claims: ReadonlySet<string>;
  /** Parts of the law whose changes it lists. */
  readonly topics: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  /** What is read, part by part, with the place of each. */
  readonly passages: readonly Passage[];
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
  readonly found = {
    claims: new Set<string>(),
    topics: new Set<string>(),
    headings: new Set<string>(),
    passages: [] as Passage[],
    anchors: [] as Anchor[],
  };
  readonly #lookup: Lookup;
  /** The claim whose change the block at hand is about. */
  #ahead: string | undefined;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  blocks(blocks: readonly SourceBlock[]): readonly Block[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  #block(block: SourceBlock): readonly Block[] {
    switch (block.kind) {
      case 'heading': {
        const text = this.#inlines(block.text, [], block);
        this.#pass('heading', text, block);
        const named = block.named && this.#inlines(block.named, [], { note: 'in-main-language' });
        const id = this.#headingId(plainText(named ?? text), block);
        return [{ kind: 'heading', level: block.level, id, text, ...noteOf(block) }];
      }
      case 'paragraph':
        return [{ kind: 'paragraph', ...this.#text(block, 'paragraph', block) }];
      case 'row': {
        const idea = this.#lookup.idea(block.idea, block);
        const told = this.#text(block, 'row', block);
        return idea ? [{ kind: 'row', idea, ...told }] : [];
      }
      case 'list':
        return [this.#list(block)];
      case 'table':
        return [this.#table(block)];
      case 'picture': {
        const picture = this.#lookup.surroundings.pictures.get(pictureKey(this.#lookup.file, block.file));
        return picture ? [{ kind: 'picture', picture, alt: block.alt, ...noteOf(block) }] : [];
      }
      case 'callout':
        return [{ kind: 'callout', role: block.role, blocks: this.blocks(block.blocks) }];
      case 'nation':
        return block.nation === this.#lookup.surroundings.nation ? this.blocks(block.blocks) : [];
      case 'before':
      case 'after': {
        const { nation, asOf } = this.#lookup.surroundings;
        const claim = this.#lookup.claim(block.claim, block);
        const started = claim !== undefined && hasStarted(claim, nation, asOf);
        return started === (block.kind === 'after') ? this.blocks(block.blocks) : [];
      }
      case 'changing':
        return this.#changing(block.claim, block.blocks, block);
      case 'changes': {
        this.#lookup.topic(block.topic, block);
        this.found.topics.add(block.topic);
        const list = changesAhead(block.topic, this.#lookup.surroundings);
        return list
          ? [...this.blocks(block.blocks), { kind: 'callout', role: 'changing', blocks: [list] }]
          : [];
      }
      case 'contact': {
        const contact = this.#lookup.contact(block.id, block);
        return contact ? [{ kind: 'contact', contact }] : [];
      }
      case 'recording': {
        const recording = this.#lookup.recording(block.id, block.recordingKind, block);
        return recording ? [{ kind: 'recording', recording }] : [];
      }
      case 'ticks':
        return [{ kind: 'ticks', items: block.items.map((item) => this.#tick(item)) }];
      case 'fill-in':
        for (const { text } of block.labels) this.#pass('item', [{ kind: 'text', text }], block);
        return [{ kind: 'fill-in', labels: block.labels.map(({ text }) => text), ...noteOf(block) }];
      case 'checks':
        return [{ kind: 'checks' }];
    }
  }

  #list(list: SourceList): List {
    return {
      kind: 'list',
      ordered: list.ordered,
      items: list.items.map((item) => ({
        ...this.#text(item, 'item', item.at),
        ...(item.list ? { list: this.#list(item.list) } : {}),
      })),
    };
  }

  #tick({ at, idea: id, ...source }: SourceTick): Tick {
    const idea = id === undefined ? undefined : this.#lookup.idea(id, at);
    return { ...this.#text(source, 'item', at), ...(idea && { idea }) };
  }

  /** Cells have no ties of their own, but their placeholders state their claims. */
  #table({ head, rows, note, ...at }: SourceTable & Place): Table {
    const rights = new Set<string>();
    const cells = (row: SourceTable['head']) =>
      row.map((cell) => {
        const told = this.#text({ text: cell.text, rights: [], ...noteOf({ note }) }, 'cell', at);
        for (const claim of told.rights) rights.add(claim);
        return told.text;
      });
    return {
      kind: 'table',
      head: cells(head),
      rows: rows.map(cells),
      rights: [...rights],
      ...noteOf({ note }),
    };
  }

  /** A box about a change: nothing where none is coming, so that a change that has started is not told as one to come. */
  #changing(claim: string, blocks: readonly SourceBlock[], at: Place): readonly Block[] {
    if (!this.#lookup.claimAhead(claim, at)) return [];
    this.#ahead = claim;
    const inside = this.blocks(blocks);
    this.#ahead = undefined;
    return [{ kind: 'callout', role: 'changing', blocks: inside }];
  }

  /** Notes down what is read. */
  #pass(kind: Passage['kind'], text: readonly Inline[], { line, column }: Place): void {
    this.found.passages.push({
      kind,
      text: plainText(text),
      links: linksIn(text),
      place: () => ({ line, column }),
    });
  }

  #text(
    source: SourceText,
    kind: Passage['kind'],
    place: Place,
  ): { text: readonly Inline[]; rights: readonly string[] } & Noted {
    const rights: string[] = [];
    const text = this.#inlines(source.text, rights, source);
    for (const { claim, ...at } of source.rights) {
      // What is to come may be tied, so that it is found when it starts; it does not count as told.
      if (claim === this.#ahead || this.#lookup.claimInForce(claim, at)) rights.push(claim);
    }
    this.#pass(kind, text, place);
    if (this.#ahead === undefined) for (const claim of rights) this.found.claims.add(claim);
    return { text, rights: [...new Set(rights)], ...noteOf(source) };
  }

  #headingId(words: string, at: Place): string {
    const id = anchorOf(words);
    if (this.found.headings.has(id)) {
      this.#lookup.wrong(
        at,
        'duplicate-id',
        `There are two headings “${words}” in this leaflet.`,
        'Give each heading its own words, so that a link can lead to either.',
      );
    }
    this.found.headings.add(id);
    return id;
  }

  /** @param rights Takes the claims that placeholders in the text state. */
  #inlines(inlines: readonly SourceInline[], rights: string[], noted: Noted): readonly Inline[] {
    // A copy has room for what is in it, and no more: there are a hundred in a leaflet.
    return inlines.flatMap((inline) => this.#inline(inline, rights, noted)).slice();
  }

  #inline(inline: SourceInline, rights: string[], noted: Noted): readonly Inline[] {
    switch (inline.kind) {
      case 'text':
      case 'foreign':
      case 'value':
        return [inline];
      case 'strong':
        return [{ kind: 'strong', text: this.#inlines(inline.text, rights, noted) }];
      case 'placeholder':
        return fillPlaceholder(inline, this.#lookup, rights, this.#languageOf(noted));
      case 'link': {
        const text = this.#inlines(inline.text, rights, noted);
        const to = this.#linkTarget(inline.href, inline);
        return to ? [{ kind: 'link', to, text }] : text;
      }
    }
  }

  /** Words that stand in the main language have its numbers. */
  #languageOf({ note }: Noted): string {
    const { language, mainLanguage } = this.#lookup.surroundings;
    return note === 'in-main-language' ? mainLanguage : language.id;
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

function noteOf({ note }: { readonly note?: Noted['note'] | undefined }): Noted {
  return note === undefined ? {} : { note };
}

/** The words of each link. */
function linksIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [plainText(inline.text)];
    return inline.kind === 'strong' ? linksIn(inline.text) : [];
  });
}

/** Where a picture lies, from the content folder; the key under which it was read. */
export function pictureKey(article: SourceFile, file: string): string {
  const folder = article.name.split('/').slice(0, -1).join('/');
  return `${folder}/${decodeURI(file)}`;
}
