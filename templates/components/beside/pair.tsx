import type { ComponentChildren } from 'preact';
import type { Language } from '../../../scripts/model/language.ts';

interface Props {
  /** The language that leaflets are written in first. */
  main: Language;
  /** What needs more room above it. */
  heading?: 2 | 3 | undefined;
  /** Which rights the reader’s part tells. */
  told?: string | undefined;
  own: ComponentChildren;
  /** Missing where the reader’s part itself is in the main language. */
  english?: ComponentChildren;
}

/**
 * A part of a leaflet and the same part in the main language: side by side where there is room, else one under the other. The
 * reader’s part has the language and the direction of the page, and is read first.
 */
export function Pair({ main, heading, told, own, english }: Props) {
  return (
    <div class={heading ? `beside beside-above-${heading}` : 'beside'}>
      <div class="beside-own" data-told={told}>
        {own}
      </div>
      {english !== undefined && (
        <div class="beside-english" lang={main.id} dir={main.direction}>
          {english}
        </div>
      )}
    </div>
  );
}
