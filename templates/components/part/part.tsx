import type { ComponentChildren } from 'preact';
import type { PartNote } from '../../../scripts/model/block.ts';
import { type Language, say } from '../../../scripts/model/language.ts';

/** The reader’s language, and the one that leaflets are written in first. */
export interface Tongues {
  readonly language: Language;
  readonly main: Language;
}

interface Props extends Tongues {
  note: PartNote | undefined;
  children: ComponentChildren;
}

/** Words of a leaflet. Where they are not a whole translation, the reader is told so, and they say which language they are in. */
export function Part({ note, language, main, children }: Props) {
  if (note === undefined) return children;
  if (note === 'may-be-old') {
    return (
      <>
        {children} <span class="part-note">{say(language, 'part-may-be-old')}</span>
      </>
    );
  }
  return (
    <>
      <span class="part-note">{say(language, 'part-in-english')}</span>{' '}
      <span class="part-words" lang={main.id} dir={main.direction}>
        {children}
      </span>
    </>
  );
}
