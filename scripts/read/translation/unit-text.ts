import { createHash } from 'node:crypto';
import type { SourceInline } from '../source-block.ts';
import type { Unit } from './units.ts';

/** A unit as it stands in a leaflet: words, marks, placeholders by name, and what ties it to the law. */
export function unitText({ text, rights }: Pick<Unit, 'text' | 'rights'>): string {
  const ties = rights.length > 0 ? ` {right=${rights.map(({ claim }) => claim).join(',')}}` : '';
  return `${markdownOf(text)}${ties}`;
}

/** Words with their marks, as a writer types them. */
export function markdownOf(inlines: readonly SourceInline[]): string {
  return inlines.map(markOf).join('');
}

function markOf(inline: SourceInline): string {
  switch (inline.kind) {
    case 'text':
    case 'foreign':
    case 'value':
      return inline.text;
    case 'strong':
      return `**${markdownOf(inline.text)}**`;
    case 'link':
      return `[${markdownOf(inline.text)}](${inline.href})`;
    case 'placeholder':
      return `{{ ${inline.name} }}`;
  }
}

/** What a hash looks like, as the source of a regular expression. */
export const HASH_PATTERN = '[0-9a-f]{8}';

/**
 * Eight letters and digits that change when the words of a unit change, or what ties them to the law. A legal number or a contact
 * stands in them by its name, so they stay when it changes.
 */
export function hashOf(unitText: string): string {
  return createHash('sha256').update(unitText.normalize('NFC')).digest('hex').slice(0, 8);
}
