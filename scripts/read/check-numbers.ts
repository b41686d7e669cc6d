import { type Claim, versionInForce } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { NationId } from '../model/nation.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Parsed } from './articles.ts';
import type { Report } from './report.ts';
import type { Place, SourceBlock, SourceInline, SourceItem, SourceText } from './source-block.ts';
import { type NumberWords, numberFinder, type TypedNumber } from './typed-number.ts';

/** What numbers in a leaflet are held against. */
interface Known {
  readonly language: string;
  readonly numbers: NumberWords;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly nations: readonly NationId[];
  readonly asOf: Day;
}

/**
 * Reports numbers that no claim stands behind: a length of time typed by hand, which would stay as it is when the law
 * changes; and any other number in a sentence that is not tied to the law.
 */
export function checkNumbers(
  { file, text, blocks }: Pick<Parsed<unknown>, 'file' | 'text' | 'blocks'>,
  { language, numbers, claims, nations, asOf }: Known,
  report: Report,
): void {
  const find = numberFinder(language, numbers);
  for (const found of find(withoutMarks(text))) {
    if (!found.unit) continue;
    const same = [...claims.values()].filter((claim) =>
      nations.some((nation) => isSame(versionInForce(claim, nation, asOf)?.value, found)),
    );
    report({
      file: file.shown,
      ...placeAt(text, found.at),
      rule: 'number-typed',
      message: `“${found.text.replace(/\s+/gu, ' ')}” is typed by hand, so it would stay when the law changes.`,
      fix: fixFor(same),
    });
  }
  for (const { source, at } of untied(blocks)) {
    const [first] = find(typedText(source.text)).filter(({ unit, amount }) => !unit && amount !== 1);
    if (!first) continue;
    report({
      file: file.shown,
      ...at,
      rule: 'number-untied',
      message: `This says “${first.text}”, and nothing ties it to the law.`,
      fix: 'Put {right=…} after the sentence, with the claim that says so; or say it without a number.',
    });
  }
}

function isSame(value: Quantity | undefined, { amount, unit }: TypedNumber): boolean {
  return value !== undefined && value.amount === amount && value.unit === unit;
}

function fixFor(same: readonly Claim[]): string {
  const [only, ...others] = same;
  if (!only) return 'Give it a claim with a value in content/law, and write {{ law.claim }} here.';
  if (others.length === 0) return `Write {{ law.${only.id} }}. It means: ${only.statement}`;
  return `Write the one of these that it means: ${same.map(({ id }) => `{{ law.${id} }}`).join(', ')}.`;
}

/** The text with ties, placeholders and the addresses of links blanked out, each by as many spaces. */
function withoutMarks(text: string): string {
  return text.replace(
    /\{\{[^{}\n]*\}\}|\{(?:right|from)=[^{}\n]*\}|\]\([^)\n]*\)|^[a-z-]+: *[\d-]+$|^ {2}- [a-z0-9-]+$/gmu,
    (mark) => '\u0000'.repeat(mark.length),
  );
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Every paragraph, point and row that states no claim. */
function untied(blocks: readonly SourceBlock[]): readonly { source: SourceText; at: Place }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'row':
        return isTied(block) ? [] : [{ source: block, at: block }];
      case 'list':
      case 'ticks':
        return untiedItems(block.items);
      case 'table':
        return block.rows
          .map((row) => ({ text: row.flatMap(({ text }) => text), rights: [] }))
          .filter((row) => !isTied(row))
          .map((source) => ({ source, at: block }));
      case 'callout':
      case 'nation':
      case 'before':
      case 'after':
      case 'changing':
        return untied(block.blocks);
      default:
        return [];
    }
  });
}

function untiedItems(items: readonly SourceItem[]): readonly { source: SourceText; at: Place }[] {
  return items.flatMap((item) => [
    ...(isTied(item) ? [] : [{ source: item, at: item.at }]),
    ...(item.list ? untiedItems(item.list.items) : []),
  ]);
}

function isTied({ text, rights }: Pick<SourceText, 'text' | 'rights'>): boolean {
  return rights.length > 0 || text.some(isLegalNumber);
}

function isLegalNumber(inline: SourceInline): boolean {
  if (inline.kind === 'placeholder') return inline.name.startsWith('law.');
  return typeof inline.text !== 'string' && inline.text.some(isLegalNumber);
}

/** The words a writer typed, without what placeholders will put in. */
function typedText(inlines: readonly SourceInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'placeholder') return '\u0000';
      return typeof inline.text === 'string' ? inline.text : typedText(inline.text);
    })
    .join('');
}
