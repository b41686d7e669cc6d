import type {
  SourceBlock,
  SourceCell,
  SourceInline,
  SourceItem,
  SourceList,
  SourceText,
  Tie,
  Translated,
} from '../read/source-block.ts';

/** The Markdown of an article as a writer types it, without the lines at the top: the way back from `parseBlocks`. */
export function markdownOfBlocks(blocks: readonly SourceBlock[]): string {
  return `${textOf(blocks)}\n`;
}

function textOf(blocks: readonly SourceBlock[]): string {
  let previous = { kind: '', ordered: false, other: false };
  return blocks
    .map((block) => {
      const ordered = block.kind === 'list' && block.ordered;
      // Two lists with nothing between them would be one list, were they not typed with different marks.
      const follows = block.kind === 'list' && previous.kind === 'list' && previous.ordered === ordered;
      const other = follows && !previous.other;
      previous = { kind: block.kind, ordered, other };
      return block.kind === 'list' ? listOf(block, other) : blockOf(block);
    })
    .join('\n\n');
}

function blockOf(block: Exclude<SourceBlock, { readonly kind: 'list' }>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${words(block.text)}${marks(block)}`;
    case 'paragraph':
      return atStart(written(block));
    case 'row':
      return `[${block.idea}] ${written(block)}`;
    case 'picture':
      // What a picture shows is read as it is typed.
      return `![${block.alt}](${address(block.file)})${marks(block)}`;
    case 'table':
      return tableOf([block.head, ...block.rows]);
    case 'ticks':
      return box('tick', block.items.map((item) => `- ${ideaOf(item)}${atStart(written(item))}`).join('\n'));
    case 'fill-in':
      return box(
        'fill-in',
        block.labels
          .map((label) => `- ${atStart(words([{ kind: 'text', text: label.text }]))}${marks(label)}`)
          .join('\n'),
      );
    case 'callout':
      return box(block.role, textOf(block.blocks));
    case 'nation':
      return box(block.nation, textOf(block.blocks));
    case 'before':
    case 'after':
    case 'changing':
      return box(`${block.kind} ${block.claim}`, textOf(block.blocks));
    case 'changes':
      return box(`changes ${block.topic}`, textOf(block.blocks));
    case 'contact':
      return box(`contact ${block.id}`, '');
    case 'recording':
      return box(`${block.recordingKind} ${block.id}`, '');
    case 'checks':
      return box('checks', '');
  }
}

/** A box has one colon more than the boxes in it. */
function box(name: string, inside: string): string {
  const inner = [...inside.matchAll(/^(:{3,})/gmu)].map(([, colons = '']) => colons.length);
  const fence = ':'.repeat(Math.max(2, ...inner) + 1);
  return [`${fence} ${name}`, ...(inside === '' ? [] : [inside]), fence].join('\n');
}

function listOf({ ordered, items }: SourceList, other = false): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}${other ? ')' : '.'} ` : `${other ? '*' : '-'} `;
      return `${mark}${pointOf(item, ' '.repeat(mark.length))}`;
    })
    .join('\n');
}

function pointOf(item: SourceItem, indent: string): string {
  const point = atStart(written(item));
  if (!item.list) return point;
  return `${point}\n${listOf(item.list).replace(/^/gmu, indent)}`;
}

function tableOf([head = [], ...rows]: readonly (readonly SourceCell[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = (of: readonly SourceCell[]) =>
    row(of.map((cell) => `${words(cell.text)}${marks(cell)}`.replace(/\|/gu, '\\|').trim()));
  return [cells(head), row(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

function ideaOf({ idea }: { readonly idea?: string }): string {
  return idea === undefined ? '' : `[${idea}] `;
}

function written(text: SourceText): string {
  return `${words(text.text)}${marks(text)}`;
}

/** What ties words to the law, and what they were translated from. */
function marks({ rights = [], from }: { readonly rights?: readonly Tie[] } & Translated): string {
  const ties = rights.length > 0 ? ` {right=${rights.map(({ claim }) => claim).join(',')}}` : '';
  return `${ties}${from === undefined ? '' : ` {from=${from}}`}`;
}

function words(inlines: readonly SourceInline[]): string {
  return inlines.map(inlineOf).join('');
}

function inlineOf(inline: SourceInline): string {
  switch (inline.kind) {
    case 'text':
    case 'foreign':
    case 'value':
      return plain(inline.text);
    case 'strong':
      return `**${words(inline.text)}**`;
    case 'link':
      return `[${words(inline.text)}](${address(inline.href)})`;
    case 'placeholder':
      return `{{ ${inline.name} }}`;
  }
}

/** An address with spaces or brackets stands between < and >. */
function address(href: string): string {
  return /[\s()]/u.test(href) ? `<${href}>` : href;
}

/** Letters that would be read as marks get a backslash. */
function plain(text: string): string {
  return text
    .replace(/[\\`*[\]<{}]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/gu, '\\~')
    .replace(/&(?=#?\w+;)/gu, '\\&');
}

/** Some letters are marks only at the start of a line. */
function atStart(line: string): string {
  return line
    .replace(/^(?:[#>|]|[-+](?=[\s-]|$)|:(?=::))/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
