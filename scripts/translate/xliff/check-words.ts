import { parseBlocks } from '../../read/parse-blocks.ts';
import type { SourceBlock, SourceInline } from '../../read/source-block.ts';
import { hiddenCharacters } from '../../read/text-file.ts';
import { checkUnit, type Wrong } from '../../read/translation/check-unit.ts';
import { markdownOf } from '../../read/translation/unit-text.ts';
import { typed } from '../../read/translation/units.ts';
import type { TypedNumber } from '../../read/typed-number.ts';
import { markdownOfBlocks } from '../markdown-of-blocks.ts';
import type { Part } from './parts-to-send.ts';

/** What words of a translation are held against. */
export interface Held {
  /** BCP 47 tag of the translation. */
  readonly language: string;
  /** The numbers in a text of that language. */
  readonly numbersIn: (text: string) => readonly TypedNumber[];
}

/** Everything that is wrong with the words of a part that came back, its marks aside. */
export function* checkWords(
  part: Part,
  text: readonly SourceInline[],
  { language, numbersIn }: Held,
): Generator<Wrong> {
  const { source } = part;
  const words = typed(text);
  for (const { index, code } of hiddenCharacters(words)) {
    yield {
      rule: 'hidden-character',
      message: `After “${words.slice(0, index).trim().split(/\s+/u).at(-1) ?? ''}” there is a hidden character that turns the direction of the text (${code}).`,
      fix: 'Delete it. The page sets the direction of each language and number by itself.',
    };
  }
  const mark = /\{|\}|\*\*|\]\(|<\/?\w/u.exec(words)?.[0];
  if (mark !== undefined) {
    yield {
      rule: 'xliff-typed-mark',
      message: `“${mark}” is typed here, and readers would see it.`,
      fix: 'Delete it. Use the marks that your program shows in the source.',
    };
  }
  const found = [...checkUnit(source, { ...source, text }, language)];
  if (found.every(({ rule }) => rule !== 'translation-left') && isSame(typed(source.text), words)) {
    yield {
      rule: 'translation-left',
      message: `“${words}” stands here as in what it was translated from.`,
      fix: 'Translate it.',
    };
  }
  yield* found;
  const number = numbersIn(markdownOf(text).replace(/\{\{[^{}]*\}\}|\]\([^)]*\)/gu, '\u0000')).find(
    ({ unit }) => unit,
  );
  if (number && found.every(({ rule }) => rule !== 'translation-numbers' && rule !== 'translation-digits')) {
    yield {
      rule: 'number-typed',
      message: `“${number.text.replace(/\s+/gu, ' ')}” is typed by hand, so it would stay when the law changes.`,
      fix: 'Put the placeholder of the source in its place, or say it without a number.',
    };
  }
  if (mark === undefined && part.index !== undefined) yield* readBack(part, text);
}

/** Two words or more that are the same: one may be a name. */
function isSame(source: string, words: string): boolean {
  const letters = words.replace(/[(（][^()（）]*[)）]/gu, ' ').match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return words === source && letters.length > 1;
}

/** What a writer would be told of these words in a leaflet. */
function* readBack({ source }: Part, text: readonly SourceInline[]): Generator<Wrong> {
  const problems: Wrong[] = [];
  const at = { line: 1, column: 1 };
  const alone = blockFor(source.kind, text);
  const below: SourceBlock = { kind: 'paragraph', text: [{ kind: 'text', text: 'x' }], rights: [], ...at };
  const [read] = parseBlocks('', markdownOfBlocks([alone, below]), ({ rule, message, fix }) =>
    problems.push({ rule, message, fix }),
  );
  yield* problems;
  if (problems.length === 0 && (!read || markdownOfBlocks([read]) !== markdownOfBlocks([alone]))) {
    yield {
      rule: 'xliff-words',
      message:
        'These words can’t stand in a leaflet as they are: one of their signs would be read as a mark.',
      fix: 'Look at brackets at the beginning, and at bold that begins or ends with a punctuation mark.',
    };
  }
}

function blockFor(kind: Part['source']['kind'], text: readonly SourceInline[]): SourceBlock {
  const at = { line: 1, column: 1 };
  const words = { text, rights: [] };
  switch (kind) {
    case 'heading':
      return { kind, level: 2, text, ...at };
    case 'paragraph':
      return { kind, ...words, ...at };
    case 'row':
      return { kind, idea: 'x', ...words, ...at };
    case 'item':
      return { kind: 'list', ordered: false, items: [{ ...words, at }], ...at };
    case 'tick':
      return { kind: 'ticks', items: [{ ...words, idea: 'x', at }], ...at };
    case 'cell':
      return { kind: 'table', head: [{ text, at }], rows: [], ...at };
    case 'label':
      return { kind: 'fill-in', labels: [{ text: typed(text), at }], ...at };
    case 'picture':
      return { kind, file: 'x.svg', alt: typed(text), ...at };
  }
}
