import type { Language } from '../language.ts';
import type { Picture } from '../picture.ts';

/** What a page of the docs is for, in the order in which they are offered. */
export const DOC_KINDS = ['tutorial', 'how-to', 'reference', 'why', 'messages'] as const;

export type DocKind = (typeof DOC_KINDS)[number];

/** Everything that is told to those who use this program, and the language it is told in. */
export interface Docs {
  readonly language: Language;
  readonly front: DocPage;
  /** By kind, and within each in the order in which they are read. */
  readonly pages: readonly (DocPage & { readonly kind: DocKind })[];
}

/** One page, as it is read. */
export interface DocPage {
  readonly kind: DocKind | 'front';
  /** Of the file without its ending: `withdraw`; empty for the front page. */
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** The file a writer edits, from the content folder; none of what is generated. */
  readonly source?: string;
  readonly blocks: readonly DocBlock[];
}

export type DocBlock = DocHeading | DocParagraph | DocList | DocTable | DocCode | DocPicture;

export interface DocHeading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  /** Unique within the page. */
  readonly id: string;
  readonly text: readonly DocInline[];
}

export interface DocParagraph {
  readonly kind: 'paragraph';
  readonly text: readonly DocInline[];
}

/** Unlike those of leaflets, its points may hold more than words: a step has what is to be typed. */
export interface DocList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly DocBlock[])[];
}

/** The first row and the first column are its headers. */
export interface DocTable {
  readonly kind: 'table';
  readonly head: readonly (readonly DocInline[])[];
  readonly rows: readonly (readonly (readonly DocInline[])[])[];
}

/** What is typed, what stands in a file, or what a program says. */
export interface DocCode {
  readonly kind: 'code';
  readonly role: 'typed' | 'file' | 'said' | 'words';
  /** The name of the file that it stands in, where it has one. */
  readonly file?: string;
  readonly text: string;
}

/** It has twice as many pixels as it is wide on the page. */
export interface DocPicture {
  readonly kind: 'picture';
  readonly picture: Picture;
  /** What it shows, for someone who cannot see it. Never empty. */
  readonly alt: string;
}

export type DocInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: readonly DocInline[] }
  | { readonly kind: 'link'; readonly to: DocTarget; readonly text: readonly DocInline[] };

/** Another page of the docs by its name (`how-to/withdraw`), a heading of this one, or an outside address. */
export type DocTarget =
  | { readonly kind: 'doc'; readonly name: string; readonly anchor?: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'web'; readonly url: string };

/** What a page is called by links: `how-to/withdraw`; `index` for the front page. */
export function docName({ kind, id }: Pick<DocPage, 'kind' | 'id'>): string {
  return kind === 'front' ? 'index' : `${kind}/${id}`;
}

/** The file of a page, from the root of the docs. */
export function docFile(name: string): string {
  return name === 'index' ? 'index.html' : `${name}/index.html`;
}

/** The words of some inline content, without its marks. */
export function docWords(inlines: readonly DocInline[]): string {
  return inlines
    .map((inline) => (typeof inline.text === 'string' ? inline.text : docWords(inline.text)))
    .join('');
}

/** The pictures of a page, in order. */
export function docPictures(blocks: readonly DocBlock[]): readonly Picture[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block.picture];
    return block.kind === 'list' ? block.items.flatMap(docPictures) : [];
  });
}
