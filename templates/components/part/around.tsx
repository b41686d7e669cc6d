import type { ComponentChildren } from 'preact';
import type { PartNote } from '../../../scripts/model/block.ts';
import { say } from '../../../scripts/model/language.ts';
import type { Tongues } from './part.tsx';

interface Props {
  note: PartNote | undefined;
  tongues: Tongues;
  children: ComponentChildren;
}

/** A table, or lines to fill in, with what the reader is told of the whole. */
export function Around({ note, tongues, children }: Props) {
  if (note === undefined) return children;
  const { language, main } = tongues;
  const isMain = note === 'in-main-language';
  return (
    <>
      <p class="part-note">{say(language, isMain ? 'part-in-english' : 'part-may-be-old')}</p>
      {isMain ? (
        <div lang={main.id} dir={main.direction}>
          {children}
        </div>
      ) : (
        children
      )}
    </>
  );
}
