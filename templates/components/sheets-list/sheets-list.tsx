import { type Language, say } from '../../../scripts/model/language.ts';
import type { MadeSheet } from '../../../scripts/model/sheet.ts';
import { SHEET_SIZES } from '../../../scripts/model/sheet-size.ts';
import { kilobytes } from '../../kilobytes.ts';
import { Icon } from '../icon/icon.tsx';
import { SheetCode } from '../sheet-code/sheet-code.tsx';

/** The anchor of the list. */
export const SHEETS_ID = 'sheets';

interface Props {
  language: Language;
  sheets: readonly (MadeSheet & { readonly href: string })[];
  /** Where the current codes are listed. */
  checkHref: string;
}

/** The sheets of a leaflet, to print: size of type, pages, kind and size of file, language. */
export function SheetsList({ language, sheets, checkHref }: Props) {
  return (
    <section class="sheets-list not-for-print" aria-labelledby={SHEETS_ID}>
      <h2 id={SHEETS_ID}>{say(language, 'sheets-heading')}</h2>
      <ul class="plain-list">
        {sheets.map((sheet) => (
          <li key={sheet.size}>
            <a class="target" href={sheet.href} type="application/pdf">
              <Icon name="print" />
              <span>
                <strong>
                  {say(language, `sheet-size-${sheet.size}`, { points: SHEET_SIZES[sheet.size].points })}
                </strong>{' '}
                <span class="sheets-list-details">
                  {say(language, 'file-details', {
                    pages: say(language, 'sheet-pages', { pages: sheet.pages }),
                    size: kilobytes(sheet.bytes, language),
                    language: language.name,
                  })}
                </span>
              </span>
            </a>
            <SheetCode language={language} code={sheet.code} />
          </li>
        ))}
      </ul>
      <p>
        <a class="target" href={checkHref}>
          {say(language, 'check-sheets')}
        </a>
      </p>
    </section>
  );
}
