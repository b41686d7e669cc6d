import type { Block, Inline, LinkTarget, List, Value } from '../model/block.ts';
import { plainText } from '../model/block.ts';
import { type Claim, versionInForce } from '../model/claim.ts';
import { type Contact, phoneDigits } from '../model/contact.ts';
import { type Day, dayInWords } from '../model/date.ts';
import type { NationId } from '../model/nation.ts';
import type { Picture } from '../model/picture.ts';
import { quantityInWords } from '../model/quantity.ts';
import { linkTarget } from './link-target.ts';
import { didYouMean } from './nearest.ts';
import type { Report, SourceFile } from './report.ts';
import type { Place, SourceBlock, SourceInline, SourceList, SourceText } from './source-block.ts';

/** What the words of an article may refer to, for one nation and language. */
export interface Surroundings {
  readonly nation: NationId;
  readonly language: string;
  readonly asOf: Day;
  readonly serviceName: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Nations of each leaflet and information page, by `leaflets/<id>/<language>.md`. */
  readonly articles: ReadonlyMap<string, readonly NationId[]>;
}

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
  const expansion = new Expansion(file, surroundings, report);
  return { blocks: expansion.blocks(blocks), ...expansion.found };
}

class Expansion {
  readonly found = { claims: new Set<string>(), headings: new Set<string>(), anchors: [] as Anchor[] };
  readonly #file: SourceFile;
  readonly #around: Surroundings;
  readonly #report: Report;

  constructor(file: SourceFile, surroundings: Surroundings, report: Report) {
    this.#file = file;
    this.#around = surroundings;
    this.#report = report;
  }

  #wrong({ line, column }: Place, rule: string, message: string, fix: string): void {
    this.#report({ file: this.#file.shown, line, column, rule, message, fix });
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
        const picture = this.#around.pictures.get(pictureKey(this.#file, block.file));
        return picture ? [{ kind: 'picture', picture, alt: block.alt }] : [];
      }
      case 'callout':
        return [{ kind: 'callout', role: block.role, blocks: this.blocks(block.blocks) }];
      case 'nation':
        return block.nation === this.#around.nation ? this.blocks(block.blocks) : [];
      case 'contact': {
        const contact = this.#contact(block.id, block);
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
      if (this.#claimInForce(claim, at)) rights.push(claim);
    }
    for (const claim of rights) this.found.claims.add(claim);
    return { text, rights: [...new Set(rights)] };
  }

  #claimInForce(id: string, at: Place) {
    const { claims, nation, asOf } = this.#around;
    const claim = claims.get(id);
    if (!claim) {
      this.#wrong(
        at,
        'claim-unknown',
        `There is no claim “${id}” in the law files.`,
        `${didYouMean(id, claims.keys())}Look in content/law for its name, or add it there.`,
      );
      return undefined;
    }
    const version = versionInForce(claim, nation, asOf);
    if (!version) {
      const place = nation === 'wales' ? 'Wales' : 'England';
      this.#wrong(
        at,
        'claim-not-law',
        `“${id}” is not the law in ${place} on ${dayInWords(asOf, 'en')}.`,
        `Put this between “::: ${nation === 'wales' ? 'england' : 'wales'}” and “:::” if it is law only there, or take it out.`,
      );
    }
    return version;
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
      this.#wrong(
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
        return this.#placeholder(inline.name, inline, rights);
      case 'link': {
        const text = this.#inlines(inline.text, rights);
        const to = this.#linkTarget(inline.href, inline);
        return to ? [{ kind: 'link', to, text }] : text;
      }
    }
  }

  #linkTarget(href: string, at: Place): LinkTarget | undefined {
    const { articles, nation } = this.#around;
    const found = linkTarget(href, this.#file, nation, articles);
    if ('wrong' in found) {
      this.#wrong(at, ...found.wrong);
      return undefined;
    }
    if (found.heading !== undefined) {
      this.found.anchors.push({ file: found.file, heading: found.heading, line: at.line, column: at.column });
    }
    return found.to;
  }

  #contact(id: string, at: Place): Contact | undefined {
    const contact = this.#around.contacts.get(id);
    if (!contact) {
      this.#wrong(
        at,
        'contact-unknown',
        `There is no contact “${id}” in site.yaml.`,
        `${didYouMean(id, this.#around.contacts.keys())}Contacts: ${[...this.#around.contacts.keys()].join(', ')}.`,
      );
    }
    return contact;
  }

  #placeholder(name: string, at: Place, rights: string[]): readonly Inline[] {
    const [group, id = '', field = '', ...more] = name.split('.');
    if (group === 'law' && id && !field) return this.#law(id, at, rights);
    if (group === 'contact' && id && field && more.length === 0) return this.#contactField(id, field, at);
    if (name === 'service.name') return [value(this.#around.serviceName)];
    this.#wrong(
      at,
      'placeholder-unknown',
      `{{ ${name} }} does not stand for anything.`,
      'Write {{ law.claim }}, {{ contact.name-of-contact.phone }} or {{ service.name }}.',
    );
    return [];
  }

  #law(id: string, at: Place, rights: string[]): readonly Inline[] {
    const version = this.#claimInForce(id, at);
    if (!version) return [];
    if (!version.value) {
      this.#wrong(
        at,
        'placeholder-no-value',
        `The claim “${id}” has no number to print here.`,
        `Write the sentence in words and tie it with {right=${id}}, or give the claim a value in content/law.`,
      );
      return [];
    }
    rights.push(id);
    return [{ kind: 'value', text: quantityInWords(version.value, this.#around.language), isolate: false }];
  }

  #contactField(id: string, field: string, at: Place): readonly Inline[] {
    const contact = this.#contact(id, at);
    if (!contact) return [];
    const links: Record<string, LinkTarget | undefined> = {
      name: undefined,
      phone: contact.phone === undefined ? undefined : { kind: 'phone', number: phoneDigits(contact.phone) },
      chat: contact.chat === undefined ? undefined : { kind: 'web', url: `https://${contact.chat}` },
      email: contact.email === undefined ? undefined : { kind: 'web', url: `mailto:${contact.email}` },
    };
    const text = field in links ? contact[field as 'name' | 'phone' | 'chat' | 'email'] : undefined;
    if (text === undefined) {
      this.#wrong(
        at,
        'placeholder-unknown',
        `The contact “${id}” has no “${field}”.`,
        `${didYouMean(field, Object.keys(links))}It has: ${Object.keys(links)
          .filter((key) => contact[key as 'name'] !== undefined)
          .join(', ')}.`,
      );
      return [];
    }
    const to = links[field];
    return to ? [{ kind: 'link', to, text: [value(text)] }] : [value(text)];
  }
}

/** Latin names and digits keep their own order inside right-to-left text. */
function value(text: string): Value {
  return { kind: 'value', text, isolate: /[\p{Script=Latin}\p{Nd}]/u.test(text) };
}

/** Where a picture lies, from the content folder; the key under which it was read. */
export function pictureKey(article: SourceFile, file: string): string {
  const folder = article.name.split('/').slice(0, -1).join('/');
  return `${folder}/${decodeURI(file)}`;
}
