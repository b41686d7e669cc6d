import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { DocBlock, DocPage } from '../../model/docs/doc.ts';
import { jsonSchema } from '../../read/editor-schemas.ts';
import { heading, paragraph, table } from './doc-parts.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../..');

/** No example is longer, in lines: a file of the law has hundreds. */
const LONGEST = 48;

type Part = z.core.JSONSchema.BaseSchema & { readonly patternErrorMessage?: string };

/** A page on each kind of file, made from the schema that it is read by. */
export function fileReference(): readonly (DocPage & { readonly kind: 'reference' })[] {
  return Object.entries(FILE_KINDS).map(([name, kind]) => ({
    kind: 'reference',
    id: name,
    title: `${kind.files}: ${kind.title.charAt(0).toLowerCase()}${kind.title.slice(1)}`,
    summary: `What may stand in ${kind.files}, and what must.`,
    blocks: [...linesOf(kind), ...exampleOf(kind)],
  }));
}

function linesOf(kind: FileKind): readonly DocBlock[] {
  return [heading(2, 'Its lines'), ...about(jsonSchema(kind), [], kind.untold)];
}

/** Below which keys some lines stand, as a heading says it. `*` is any name of a writer’s own. */
type Above = readonly string[];

/** Each key of a part, and then of the parts in it. */
function about(part: Part, above: Above, untold: string | undefined): readonly DocBlock[] {
  const { own, list } = linesIn(part);
  const said = [...(list ? [paragraph('It is a list. In each entry, which begins with `-`, stand:')] : [])];
  if (own.properties === undefined) {
    const value = own.additionalProperties as Part;
    const named = nameOf(own);
    if (linesIn(value).own.properties === undefined) {
      return [
        ...said,
        ...table(['Key', 'What it is', 'What you write'], [[named, whatOf(value), kindOfValue(value)]]),
      ];
    }
    return [
      ...said,
      paragraph(`Each entry begins with this. ${named}. Below it stand:`),
      ...about(value, [...above, '*'], untold),
    ];
  }
  const required = own.required ?? [];
  const keys = Object.entries(own.properties) as [string, Part][];
  return [
    ...said,
    ...table(
      ['Key', 'What it is', 'What you write', 'Needed'],
      keys.map(([key, value]) => [
        `\`${key}\``,
        whatOf(value),
        kindOfValue(value),
        required.includes(key) ? 'Yes' : 'No',
      ]),
    ),
    ...keys.flatMap(([key, value]) => {
      if (key === untold || !hasLines(value)) return [];
      const below = [...above, key];
      return [
        heading(3, `Below ${below.map((one) => (one === '*' ? 'a name' : `\`${one}\``)).join(', ')}`),
        ...about(value, below, untold),
      ];
    }),
  ];
}

/** The part with lines in it: of several forms the one that has some, and what each entry of a list is. */
function linesIn(part: Part): { readonly own: Part; readonly list: boolean } {
  const forms = (part.anyOf ?? []) as readonly Part[];
  const form = forms.find((one) => one.properties || one.additionalProperties || one.type === 'array');
  const own = form ?? part;
  if (own.type === 'array' && own.items) return { own: linesIn(own.items as Part).own, list: true };
  return { own, list: false };
}

/** Whether lines of its own stand below a key: keys that are known, or names with such lines below them. */
function hasLines(part: Part): boolean {
  const { own } = linesIn(part);
  if (own.properties) return true;
  return (
    typeof own.additionalProperties === 'object' &&
    linesIn(own.additionalProperties as Part).own.properties !== undefined
  );
}

function whatOf(part: Part): string {
  return part.description ?? '';
}

/** What the names are that a writer gives to the lines of a part. */
function nameOf({ propertyNames }: Part): string {
  return propertyNames === undefined ? 'A name' : kindOfValue(propertyNames as Part);
}

/** What kind of value it is, and which are allowed. */
function kindOfValue(part: Part): string {
  const { type, format, title, patternErrorMessage: wanted, minimum, maximum } = part;
  if (title !== undefined) return title;
  if (part.const !== undefined) return `\`${String(part.const)}\``;
  if (part.enum) return `One of ${part.enum.map((one) => `\`${String(one)}\``).join(', ')}`;
  if (part.anyOf) {
    const forms = (part.anyOf as readonly Part[]).map(kindOfValue);
    return forms
      .map((form, index) => (index === 0 ? form : `${form.charAt(0).toLowerCase()}${form.slice(1)}`))
      .join(', or ');
  }
  switch (type) {
    case 'null':
      return 'Nothing';
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
    case 'number': {
      const above = typeof part.exclusiveMinimum === 'number' ? part.exclusiveMinimum + 1 : undefined;
      const least = minimum ?? above;
      const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
      const range = [
        ...(least === undefined || least === Number.MIN_SAFE_INTEGER ? [] : [`from ${least}`]),
        ...(most === undefined ? [] : [`to ${most}`]),
      ];
      return ['A whole number', ...range].join(' ');
    }
    case 'array': {
      const items = part.items as Part | readonly Part[] | undefined;
      if (Array.isArray(items)) return `A list of ${items.length}, like \`[…, …]\``;
      return items && hasLines(items as Part)
        ? 'A list, each entry with lines of its own'
        : `A list: ${lower(items ? kindOfValue(items as Part) : 'words')}`;
    }
    case 'object': {
      if (hasLines(part)) return 'Lines of its own';
      const each = part.additionalProperties as Part | undefined;
      return `A line for each. First: ${lower(nameOf(part))}. Then: ${lower(each ? kindOfValue(each) : 'words')}`;
    }
    default:
      if (format === 'date') return 'A day, like `2026-11-22`';
      if (format === 'uri') return 'A web address';
      if (format === 'email') return 'An e-mail address';
      return wanted === undefined ? 'Words' : wanted.replace(/^.*?\. (?=\S)/u, '').replace(/\.$/u, '');
  }
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** One that ships, as it is; of a long one its beginning. */
function exampleOf({ example }: FileKind): readonly DocBlock[] {
  if (example === undefined) return [];
  const text = readFileSync(path.join(PROGRAM, example), 'utf8');
  const front = /^---\n[\s\S]*?^---\n/mu.exec(text);
  const whole = example.endsWith('.md') && front ? front[0] : text;
  const lines = whole.trimEnd().split('\n');
  const shown = lines.length > LONGEST ? wholeEntries(lines) : lines;
  return [
    heading(2, 'An example'),
    ...(shown.length < text.trimEnd().split('\n').length ? [paragraph('This is how it begins:')] : []),
    { kind: 'code', role: 'file', file: example, text: shown.join('\n') },
  ];
}

/** As many lines from the beginning as may be shown, ending before an entry that would not be whole, if there is one to end before. */
function wholeEntries(lines: readonly string[]): readonly string[] {
  const most = lines.slice(0, LONGEST);
  const last = most.findLastIndex((line) => /^[^\s#-]/u.test(line));
  const end = last > LONGEST / 4 ? last : LONGEST;
  const entries = most.slice(0, end);
  // A comment above the entry that is left out is left out, too.
  return entries.slice(0, entries.findLastIndex((line) => !/^(?:#|\s*$)/u.test(line)) + 1);
}
