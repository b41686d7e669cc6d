import type { Token } from 'markdown-it';
import { CALLOUT_ROLES, type CalloutRole } from '../model/block.ts';
import { NATIONS, type NationId } from '../model/nation.ts';
import { markdownTokens } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import { type InlineContent, InlineParser } from './parse-inline.ts';
import type { Report } from './report.ts';
import type { Place, SourceBlock, SourceItem, SourceList } from './source-block.ts';

/**
 * Reads the strict Markdown of leaflets. Everything that is not permitted is reported with what to write instead.
 *
 * @param shown The file, as writers know it.
 * @param text The whole file with empty lines for its front matter, so that its lines are the file’s lines.
 */
export function parseBlocks(shown: string, text: string, report: Report): readonly SourceBlock[] {
  return new BlockParser(shown, text, report).parse();
}

const CONTAINERS = [...NATIONS, ...CALLOUT_ROLES, 'contact', 'checks'] as const;

const NOT_PERMITTED: Record<string, readonly [rule: string, message: string, fix: string]> = {
  html_block: [
    'raw-html',
    'HTML can’t be used in a leaflet.',
    'Write it as plain text, or with the Markdown in the guide.',
  ],
  fence: [
    'code',
    'A block of code can’t be used in a leaflet.',
    'Delete the line of ``` above and below it.',
  ],
  code_block: [
    'code',
    'This is set in by four spaces, which makes it a block of code.',
    'Delete the spaces at the start of the line.',
  ],
  blockquote_open: [
    'quote',
    'A quotation block (>) can’t be used in a leaflet.',
    'Delete the > or use “::: say” for words the reader can use.',
  ],
  hr: [
    'divider',
    'A dividing line can’t be used in a leaflet.',
    'Delete it. Start a new part with a heading (##).',
  ],
};

class BlockParser {
  readonly #shown: string;
  readonly #report: Report;
  readonly #lines: readonly string[];
  readonly #tokens: readonly Token[];
  readonly #inline: InlineParser;
  #next = 0;
  #level = 1;

  constructor(shown: string, text: string, report: Report) {
    this.#shown = shown;
    this.#report = report;
    this.#lines = text.split('\n');
    this.#tokens = markdownTokens(text);
    this.#inline = new InlineParser(this.#lines, (at, rule, message, fix) =>
      this.#wrong(at, rule, message, fix),
    );
  }

  parse(): readonly SourceBlock[] {
    return this.#until(undefined);
  }

  #wrong(at: Place, rule: string, message: string, fix: string): void {
    this.#report({ file: this.#shown, line: at.line, column: at.column, rule, message, fix });
  }

  #until(close: string | undefined): SourceBlock[] {
    const blocks: SourceBlock[] = [];
    while (this.#next < this.#tokens.length) {
      const token = this.#take();
      if (token.type === close) return blocks;
      const block = this.#block(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  #take(): Token {
    const token = this.#tokens[this.#next];
    if (!token) throw new Error('The Markdown parser left a block open.');
    this.#next += 1;
    return token;
  }

  #placeOf(token: Token): Place {
    const line = token.map?.[0] ?? 0;
    return { line: line + 1, column: (this.#lines[line] ?? '').search(/\S|$/u) + 1 };
  }

  #block(token: Token): SourceBlock | undefined {
    const at = this.#placeOf(token);
    switch (token.type) {
      case 'heading_open':
        return this.#heading(token, at);
      case 'paragraph_open':
        return this.#paragraph(at);
      case 'bullet_list_open':
      case 'ordered_list_open':
        return { ...at, ...this.#list(token, 1) };
      case 'table_open':
        return this.#table(at);
      case 'container_any_open':
        return this.#container(token, at);
      default:
        return this.#refuse(token, at);
    }
  }

  #refuse(token: Token, at: Place): undefined {
    const words = NOT_PERMITTED[token.type];
    if (!words) throw new Error(`Markdown of an unexpected kind: ${token.type}`);
    this.#wrong(at, ...words);
    if (token.nesting === 1) this.#until(token.type.replace('_open', '_close'));
    return undefined;
  }

  #content(): InlineContent {
    return this.#inline.parse(this.#take());
  }

  #heading(token: Token, at: Place): SourceBlock {
    const level = Number(token.tag.slice(1));
    const content = this.#content();
    this.#take();
    if (level === 1) {
      this.#wrong(
        at,
        'heading-level',
        'A heading with one # is the title, and the title stands in the lines at the top.',
        'Use ## for a main heading.',
      );
    } else if (level > 3) {
      this.#wrong(
        at,
        'heading-level',
        `A heading with ${level} # is too deep for a leaflet.`,
        'Use ## or ###.',
      );
    } else if (level > this.#level + 1) {
      this.#wrong(
        at,
        'heading-level',
        `This heading has ${level} #, but there is no heading with ${level - 1} # above it.`,
        `Use ${'#'.repeat(level - 1)} here, or put a ${'#'.repeat(level - 1)} heading above it.`,
      );
    }
    if (content.text.length === 0) {
      this.#wrong(at, 'empty-heading', 'This heading has no words.', 'Write the heading, or delete the #.');
    }
    if (content.rights[0]) {
      this.#wrong(
        content.rights[0],
        'tie-place',
        'A heading can’t be tied to the law.',
        'Move {right=…} to the sentence below that says it.',
      );
    }
    this.#level = Math.min(level, 3);
    return { kind: 'heading', level: level >= 3 ? 3 : 2, text: content.text, ...at };
  }

  #paragraph(at: Place): SourceBlock | undefined {
    const content = this.#content();
    this.#take();
    if (content.picture) return { kind: 'picture', ...content.picture, ...at };
    if (content.text.length === 0) return undefined;
    return { kind: 'paragraph', text: content.text, rights: content.rights, ...at };
  }

  #list(open: Token, depth: number): SourceList {
    const items: SourceItem[] = [];
    const close = open.type.replace('_open', '_close');
    for (let token = this.#take(); token.type !== close; token = this.#take())
      items.push(this.#item(token, depth));
    return { kind: 'list', ordered: open.type === 'ordered_list_open', items };
  }

  #item(open: Token, depth: number): SourceItem {
    let item: SourceItem = { text: [], rights: [] };
    let sentences = 0;
    for (let token = this.#take(); token.type !== 'list_item_close'; token = this.#take()) {
      const at = this.#placeOf(token);
      if (token.type === 'paragraph_open') {
        const content = this.#content();
        this.#take();
        sentences += 1;
        if (content.picture) {
          this.#wrong(
            at,
            'picture-place',
            'A picture can’t stand in a list.',
            'Put it on a line of its own above the list.',
          );
        }
        if (sentences === 1) item = { ...item, text: content.text, rights: content.rights };
        else {
          this.#wrong(
            at,
            'list-item',
            'This point of the list has a second paragraph.',
            'Join the two, or make it a point of its own.',
          );
        }
      } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
        const list = this.#list(token, depth + 1);
        if (depth > 1) {
          this.#wrong(
            at,
            'list-depth',
            'This list is inside a list inside a list.',
            'Use two levels at most.',
          );
        } else item = { ...item, list };
      } else {
        this.#wrong(
          at,
          'list-item',
          'Only text and one more list can stand in a point of a list.',
          'Move this out of the list.',
        );
        if (token.nesting === 1) this.#until(token.type.replace('_open', '_close'));
      }
    }
    if (item.text.length === 0) {
      this.#wrong(
        this.#placeOf(open),
        'list-item',
        'This point of the list has no words.',
        'Write it, or delete it.',
      );
    }
    return item;
  }

  #table(at: Place): SourceBlock {
    const rows: InlineContent['text'][][] = [];
    for (let token = this.#take(); token.type !== 'table_close'; token = this.#take()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type !== 'inline') continue;
      const content = this.#inline.parse(token);
      if (content.rights[0]) {
        this.#wrong(
          content.rights[0],
          'tie-place',
          'A cell of a table can’t be tied to the law.',
          'Tie the sentence above or below the table instead.',
        );
      }
      rows.at(-1)?.push(content.text);
    }
    const [head = [], ...body] = rows;
    if ([...head, ...body.map((row) => row[0])].some((cell) => (cell?.length ?? 0) === 0)) {
      this.#wrong(
        at,
        'table-header',
        'A heading cell of this table is empty.',
        'Write a heading above every column, and what each row is about in its first cell.',
      );
    }
    return { kind: 'table', head, rows: body, ...at };
  }

  #container(token: Token, at: Place): SourceBlock | undefined {
    const [name = '', ...rest] = token.info.trim().split(/\s+/u);
    const last = this.#lines[token.map?.[1] ?? -1];
    if (!last?.trim().startsWith(':::')) {
      this.#wrong(
        at,
        'box-open',
        `“::: ${name}” is never closed.`,
        'Put a line of ::: after the last line of the box.',
      );
    }
    const levelOutside = this.#level;
    const blocks = this.#until('container_any_close');
    const isCallout = (CALLOUT_ROLES as readonly string[]).includes(name);
    if (isCallout) this.#level = levelOutside;

    if (name === 'contact' || name === 'checks') {
      if (blocks.length > 0) {
        this.#wrong(
          at,
          'box-content',
          `“::: ${name}” fills itself.`,
          'Move the text inside it to above or below it.',
        );
      }
      if (name === 'checks') return { kind: 'checks', ...at };
      if (rest.length === 1 && rest[0]) return { kind: 'contact', id: rest[0], ...at };
      this.#wrong(
        at,
        'contact-unknown',
        '“::: contact” does not say which contact.',
        'Write its name after it, like “::: contact advocacy”.',
      );
      return undefined;
    }
    if (!isCallout && !(NATIONS as readonly string[]).includes(name)) {
      this.#wrong(
        at,
        'box-unknown',
        name === '' ? 'This box has no name.' : `“::: ${name}” is not a box that is known here.`,
        `${didYouMean(name, CONTAINERS)}Boxes: ${CONTAINERS.join(', ')}.`,
      );
      return undefined;
    }
    if (rest.length > 0) {
      this.#wrong(
        at,
        'box-title',
        `“::: ${name}” takes no words of its own.`,
        'Put the words on a line inside the box.',
      );
    }
    if (blocks.length === 0) {
      this.#wrong(at, 'box-content', `“::: ${name}” is empty.`, 'Write something in it, or delete it.');
      return undefined;
    }
    return isCallout
      ? { kind: 'callout', role: name as CalloutRole, blocks, ...at }
      : { kind: 'nation', nation: name as NationId, blocks, ...at };
  }
}
