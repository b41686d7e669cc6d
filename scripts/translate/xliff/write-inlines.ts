import type { SourceInline } from '../../read/source-block.ts';
import { type Coded, codeKey, type InlineCode, inlineCodes, isCoded } from './inline-codes.ts';
import { element, escaped } from './xml-text.ts';

/** How the words of one part are written: its source, then its translation, over the same marks. */
export class InlineWriter {
  readonly #codes: readonly InlineCode[];
  readonly #shown: (placeholder: string) => string | undefined;
  /** What stands behind the marks, each with its id. */
  readonly #data = new Map<string, string>();

  /** @param shown what a placeholder puts in today */
  constructor(source: readonly SourceInline[], shown: (placeholder: string) => string | undefined) {
    this.#codes = inlineCodes(source);
    this.#shown = shown;
  }

  /** Words with their marks. A mark of the translation has the id of that of the source which it stands for. */
  write(inlines: readonly SourceInline[]): string {
    const left = [...this.#codes];
    let more = 0;
    const idOf = (inline: Coded): string => {
      const place = left.findIndex((code) => codeKey(code.inline) === codeKey(inline));
      const [code] = place < 0 ? [] : left.splice(place, 1);
      if (code) return code.id;
      more += 1;
      return `more-${more}`;
    };
    const write = (all: readonly SourceInline[]): string =>
      all
        .map((inline) => {
          if (!isCoded(inline)) return escaped(inline.text);
          // Outer marks come before those inside them, as where they were counted.
          const id = idOf(inline);
          return this.#mark(inline, id, inline.kind === 'placeholder' ? '' : write(inline.text));
        })
        .join('');
    return write(inlines);
  }

  /** The element that holds what stands behind the marks written so far. */
  originalData(): string | undefined {
    if (this.#data.size === 0) return undefined;
    const data = [...this.#data].map(([text, id]) => element('data', { id }, escaped(text)));
    return element('originalData', {}, data.join(''));
  }

  #mark(inline: Coded, id: string, words: string): string {
    const rules = { canCopy: 'no', canDelete: 'no' };
    switch (inline.kind) {
      case 'strong':
        return element('pc', { id, ...rules, type: 'fmt', subType: 'xlf:b' }, words);
      case 'link': {
        const data = this.#behind(inline.href);
        return element('pc', { id, ...rules, dataRefStart: data, type: 'link' }, words);
      }
      case 'placeholder':
        return element('ph', {
          id,
          ...rules,
          equiv: inline.name,
          disp: this.#shown(inline.name),
          dataRef: this.#behind(`{{ ${inline.name} }}`),
          type: 'ui',
          subType: 'xlf:var',
        });
    }
  }

  #behind(text: string): string {
    const id = this.#data.get(text) ?? `d${this.#data.size + 1}`;
    this.#data.set(text, id);
    return id;
  }
}
