import type { Token } from 'markdown-it';
import type { DocInline, DocTarget } from '../../model/docs/doc.ts';
import { placeInContent } from '../place-in-content.ts';
import type { Place } from '../source-block.ts';
import type { SourceDocument } from '../source-document.ts';

/** Where an address leads, or nothing after reporting that it leads nowhere. */
export type LinkTo = (href: string, at: Place) => DocTarget | undefined;

type Words = readonly [rule: Parameters<SourceDocument['wrong']>[1], message: string, fix: string];

const BRACES: Words = [
  'braces',
  'These braces stand outside of code, where nothing fills them in.',
  'Write them between ` marks.',
];

const NOT_PERMITTED: Readonly<Record<string, Words>> = {
  em_open: ['italics', 'Italics are hard to read.', 'Use **bold**, or plain words.'],
  html_inline: ['raw-html', 'HTML can’t be used in the docs.', 'Write it as plain text, or between ` marks.'],
  s_open: ['strikethrough', 'Text that is struck through is hard to read.', 'Delete it.'],
  hardbreak: ['line-break', 'A forced line break can’t be used in the docs.', 'Leave an empty line instead.'],
  image: [
    'picture-place',
    'A picture can’t stand inside a sentence.',
    'Put it on a line of its own, with an empty line above and below it.',
  ],
  placeholder: BRACES,
  tie: BRACES,
  origin: BRACES,
};

/** Reads the words of one block of the docs, reporting what is not permitted. @param block its `inline` token */
export function parseDocInline(block: Token, document: SourceDocument, linkTo: LinkTo): readonly DocInline[] {
  const tokens = (block.children ?? []).values();
  const placeOf = ({ meta }: Token) =>
    placeInContent(block, typeof meta?.at === 'number' ? meta.at : 0, document.lines);

  const link = (token: Token): readonly DocInline[] => {
    const href = String(token.attrGet('href') ?? '');
    const at = placeOf(token);
    const text = until('link_close');
    if (text.length === 0 || token.markup === 'autolink') {
      document.wrong(
        at,
        'link-text',
        'This link has no words.',
        'Write between [ and ] what the reader will find there.',
      );
    }
    const to = linkTo(href, at);
    return to ? [{ kind: 'link', to, text }] : text;
  };

  const one = (token: Token): readonly DocInline[] => {
    switch (token.type) {
      case 'text':
      case 'text_special':
        return token.content === '' ? [] : [{ kind: 'text', text: token.content }];
      case 'softbreak':
        return [{ kind: 'text', text: ' ' }];
      case 'code_inline':
        return [{ kind: 'code', text: token.content }];
      case 'strong_open':
        return [{ kind: 'strong', text: until('strong_close') }];
      case 'link_open':
        return link(token);
      default: {
        const words = NOT_PERMITTED[token.type];
        if (!words) throw new Error(`Markdown of an unexpected kind: ${token.type}`);
        // A closing tag of HTML is told of with the one that opens it.
        if (!token.content.startsWith('</')) document.wrong(placeOf(token), ...words);
        return token.nesting === 1 ? until(token.type.replace('_open', '_close')) : [];
      }
    }
  };

  const until = (close?: string): readonly DocInline[] => {
    const found: DocInline[] = [];
    for (const token of tokens) {
      if (token.type === close) break;
      found.push(...one(token));
    }
    return joined(found);
  };
  return until();
}

/** Neighbouring pieces of text as one. */
function joined(inlines: readonly DocInline[]): readonly DocInline[] {
  const out: DocInline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
    else out.push(inline);
  }
  return out;
}
