import type { Piece } from '../../../scripts/model/block.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import type { MadeSheet } from '../../../scripts/model/sheet.ts';
import { SHEET_SIZES } from '../../../scripts/model/sheet-size.ts';
import { kilobytes } from '../../kilobytes.ts';
import { Pieces } from '../inlines/pieces.tsx';

interface Props {
  language: Language;
  /** What it is called. */
  heading: readonly Piece[];
  sheets: readonly (Pick<MadeSheet, 'size' | 'code' | 'bytes'> & { readonly href: string })[];
}

/** The codes of one leaflet’s current sheets, each with the sheet itself, to print it anew. */
export function CurrentSheets({ language, heading, sheets }: Props) {
  return (
    <>
      <h3>
        <Pieces text={heading} />
      </h3>
      <ul class="plain-list">
        {sheets.map(({ size, code, bytes, href }) => (
          <li key={size} class="current-sheet">
            {say(language, `sheet-size-${size}`, { points: SHEET_SIZES[size].points })} (PDF,{' '}
            {kilobytes(bytes, language)}):{' '}
            {/* The code is the link: it is the one name that no other sheet has. */}
            <a class="target" href={href} type="application/pdf">
              <bdi class="sheet-code-itself" dir="ltr">
                {code}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
