import type { Token } from 'markdown-it';
import { BLOCK_CAPITALS } from '../model/block-capitals.ts';
import { inOnePiece } from '../model/in-one-piece.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { placeInContent } from './place-in-content.ts';
import type { Place, SourceInline, Tie } from './source-block.ts';

/** What stands in a paragraph, a heading, a point of a list or a cell. */
export interface InlineContent {
  readonly text: readonly SourceInline[];
  readonly rights: readonly Tie[];
  /** What `{from=…}` says. */
  readonly from?: string;
  /** Where the content ends in the file; not known of a cell of a table. */
  readonly end?: Place;
  /** The picture, where the whole content is one. */
  readonly picture?: { readonly file: string; readonly alt: string };
}

type Wrong = (at: Place, rule: ProblemRule, message: string, fix: string) => void;

const NOT_PERMITTED: Record<string, readonly [rule: ProblemRule, message: string, fix: string]> = {
  em_open: [
    'italics',
    'Italics are hard to read.',
    'Use **bold** for the one word that matters most, or plain words.',
  ],
  html_inline: [
    'raw-html',
    'HTML can’t be used in a leaflet.',
    'Write it as plain text, or with the Markdown in the guide.',
  ],
  code_inline: ['code', 'Code marks (`) can’t be used in a leaflet.', 'Delete the ` marks.'],
  s_open: [
    'strikethrough',
    'Text that is struck through is hard to read.',
    'Delete the words, and the ~~ marks.',
  ],
  hardbreak: [
    'line-break',
    'A forced line break can’t be used in a leaflet.',
    'Delete the two spaces or the \\ at the end of the line, or leave an empty line.',
  ],
};

/**
 * Reads the words of one block, reporting what is not permitted.
 *
 * @param token The block’s `inline` token.
 * @param lines The lines of the file.
 */
export function parseInline(token: Token, lines: readonly string[], wrong: Wrong): InlineContent {
  return new InlineParser(token, lines, wrong).content();
}

class InlineParser {
  readonly #block: Token;
  readonly #lastLine: number | undefined;
  readonly #tokens: readonly Token[];
  readonly #lines: readonly string[];
  readonly #wrong: Wrong;
  readonly #rights: Tie[] = [];
  #next = 0;

  constructor(token: Token, lines: readonly string[], wrong: Wrong) {
    this.#block = token;
    this.#lastLine = token.map?.[1];
    this.#tokens = token.children ?? [];
    this.#lines = lines;
    this.#wrong = wrong;
  }

  content(): InlineContent {
    const [only, ...others] = this.#tokens.filter(
      ({ type, content }) => type !== 'softbreak' && type !== 'origin' && (type !== 'text' || content.trim()),
    );
    if (only?.type === 'image' && others.length === 0) {
      return { text: [], rights: [], ...this.#origin(), ...this.#picture(only) };
    }
    const text = trimmed(this.#until(undefined));
    return { text, rights: this.#rights, ...this.#origin() };
  }

  /** The hash of the words that these were translated from, and where it would stand. */
  #origin(): Pick<InlineContent, 'from' | 'end'> {
    const from = this.#tokens.find(({ type }) => type === 'origin')?.content;
    return { ...this.#end(), ...(from !== undefined && { from }) };
  }

  #end(): Pick<InlineContent, 'end'> {
    if (this.#lastLine === undefined) return {};
    const line = this.#lines[this.#lastLine - 1] ?? '';
    return { end: { line: this.#lastLine, column: line.trimEnd().length + 1 } };
  }

  #place(token: Token): Place {
    return this.#placeAt(typeof token.meta?.at === 'number' ? token.meta.at : 0);
  }

  #placeAt(at: number): Place {
    return placeInContent(this.#block, at, this.#lines);
  }

  #until(close: string | undefined): SourceInline[] {
    const inlines: SourceInline[] = [];
    while (this.#next < this.#tokens.length) {
      const token = this.#tokens[this.#next];
      this.#next += 1;
      if (!token || token.type === close) break;
      inlines.push(...this.#inline(token));
    }
    return joined(inlines);
  }

  #inline(token: Token): readonly SourceInline[] {
    switch (token.type) {
      case 'text':
        return this.#text(token);
      case 'text_special':
        return [{ kind: 'text', text: token.content }];
      case 'softbreak':
        return [{ kind: 'text', text: ' ' }];
      case 'strong_open':
        return [{ kind: 'strong', text: this.#until('strong_close') }];
      case 'link_open':
        return this.#link(token);
      case 'placeholder':
        return [{ kind: 'placeholder', name: inOnePiece(token.content), ...this.#place(token) }];
      case 'tie':
        this.#tie(token);
        return [];
      case 'origin':
        return [];
      case 'image':
        this.#wrong(
          this.#place(token),
          'picture-place',
          'A picture can’t stand inside a sentence.',
          'Put it on a line of its own, with an empty line above and below it.',
        );
        return [];
      default:
        return this.#refuse(token);
    }
  }

  #refuse(token: Token): readonly SourceInline[] {
    const words = NOT_PERMITTED[token.type];
    // A closing HTML tag is reported with the tag that opens it.
    const closing = token.type === 'html_inline' && token.content.startsWith('</');
    if (words && !closing) this.#wrong(this.#place(token), ...words);
    if (!words) throw new Error(`Markdown of an unexpected kind: ${token.type}`);
    if (token.nesting === 1) return this.#until(token.type.replace('_open', '_close'));
    return token.type === 'code_inline'
      ? [{ kind: 'text', text: token.content }]
      : [{ kind: 'text', text: ' ' }];
  }

  #text(token: Token): readonly SourceInline[] {
    const capitals = BLOCK_CAPITALS.exec(token.content);
    if (capitals) {
      this.#wrong(
        this.#placeAt(this.#at(token, capitals.index)),
        'block-capitals',
        `“${capitals[0]}” is in capital letters, which are hard to read.`,
        'Write it in small letters. Use **bold** if it must stand out.',
      );
    }
    const brace = /\{\{|\}\}|\{right/u.exec(token.content);
    if (brace) {
      this.#wrong(
        this.#placeAt(this.#at(token, brace.index)),
        'braces',
        'These braces are not whole, so nothing is filled in here.',
        'Write {{ name }} with two braces on each side, or {right=claim} with one.',
      );
    }
    return [{ kind: 'text', text: token.content }];
  }

  #at(token: Token, offset: number): number {
    return (typeof token.meta?.at === 'number' ? token.meta.at : 0) + offset;
  }

  #link(token: Token): readonly SourceInline[] {
    const href = String(token.attrGet('href') ?? '');
    const at = this.#place(token);
    const text = trimmed(this.#until('link_close'));
    if (token.markup === 'autolink') {
      this.#wrong(
        this.#place(token),
        'link-text',
        'This link is a bare address.',
        `Write what the reader will find there: [their website](${href}).`,
      );
    } else if (text.length === 0) {
      this.#wrong(
        this.#place(token),
        'link-text',
        'This link has no words.',
        'Write between [ and ] what the reader will find there.',
      );
    }
    return [{ kind: 'link', href, text, ...at }];
  }

  #tie(token: Token): void {
    const rest = this.#tokens.slice(this.#next);
    if (
      rest.some(
        ({ type, content }) =>
          type !== 'tie' && type !== 'origin' && type !== 'softbreak' && content.trim() !== '',
      )
    ) {
      this.#wrong(
        this.#place(token),
        'tie-place',
        '{right=…} stands in the middle of the text.',
        'Move it to the end of the paragraph or of the point in the list.',
      );
    }
    const claims = token.content.split(',').map((claim) => inOnePiece(claim.trim()));
    for (const claim of claims) this.#rights.push({ claim, ...this.#place(token) });
  }

  #picture(token: Token): Pick<InlineContent, 'picture'> {
    const alt = inOnePiece(token.content.trim());
    const file = String(token.attrGet('src') ?? '');
    if (alt === '') {
      this.#wrong(
        this.#place(token),
        'picture-alt',
        'This picture has no words for people who can’t see it.',
        `Write between [ and ] what it shows: ![Two people talking at a table.](${file})`,
      );
    } else if (/^(?:a |an )?(?:picture|image|photo|photograph|drawing|icon) (?:of|showing)\b/iu.test(alt)) {
      this.#wrong(
        this.#place(token),
        'picture-alt',
        'A screen reader already says that this is a picture.',
        'Start with what it shows.',
      );
    }
    return { picture: { file, alt } };
  }
}

/** Neighbouring pieces of text as one. */
function joined(inlines: readonly SourceInline[]): SourceInline[] {
  const out: SourceInline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
    else out.push(inline);
  }
  // What is read is held until the site is written, and the file it stood in is not.
  return out.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inOnePiece(inline.text) } : inline,
  );
}

/** Without the space that a tie or a line end leaves at either end. */
function trimmed(inlines: readonly SourceInline[]): readonly SourceInline[] {
  const out = [...inlines];
  const first = out[0];
  if (first?.kind === 'text') out[0] = { kind: 'text', text: first.text.trimStart() };
  const last = out.at(-1);
  if (last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return out.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
