import type { Placeholder, SourceInline, SourceLink } from '../../read/source-block.ts';
import { markdownOf } from '../../read/translation/unit-text.ts';

/** A mark in the words of a part: bold, a link or a placeholder. Translators move it, and see neither braces nor addresses. */
export interface InlineCode {
  /** Its number in the part, in the order of reading. */
  readonly id: string;
  readonly inline: Coded;
}

export type Coded = Extract<SourceInline, { readonly kind: 'strong' }> | SourceLink | Placeholder;

/** Every mark in some words, also those inside others. */
export function inlineCodes(inlines: readonly SourceInline[]): readonly InlineCode[] {
  return marksIn(inlines).map((inline, index) => ({ id: String(index + 1), inline }));
}

function marksIn(inlines: readonly SourceInline[]): readonly Coded[] {
  return inlines.flatMap((inline): readonly Coded[] => {
    if (!isCoded(inline)) return [];
    return inline.kind === 'placeholder' ? [inline] : [inline, ...marksIn(inline.text)];
  });
}

export function isCoded(inline: SourceInline): inline is Coded {
  return inline.kind === 'strong' || inline.kind === 'link' || inline.kind === 'placeholder';
}

/** What a mark and its translation have in common: a number may stand with its unit or without. */
export function codeKey(inline: Coded): string {
  if (inline.kind === 'strong') return 'bold';
  return inline.kind === 'link' ? `link ${inline.href}` : `placeholder ${withoutUnit(inline.name)}`;
}

/** `law.s2-length.days` fills in the same number as `law.s2-length`. */
export function withoutUnit(name: string): string {
  return name.replace(/^(law\.[^.]+)\.[a-z]+$/u, '$1');
}

/** A mark in words for people: “the placeholder {{ law.s2-length }}”. */
export function codeInWords(inline: Coded): string {
  if (inline.kind === 'placeholder') return `the placeholder {{ ${inline.name} }}`;
  const words = `“${markdownOf(inline.text)}”`;
  return inline.kind === 'link' ? `the link ${words}` : `the bold of ${words}`;
}
