import type { Language } from '../../scripts/model/language.ts';
import type { Leaflet } from '../../scripts/model/leaflet.ts';
import type { BesidePage, LeafletPage } from '../../scripts/model/page.ts';
import type { MadeSheet } from '../../scripts/model/sheet.ts';
import { Dates } from '../components/dates/dates.tsx';
import { SampleNotice } from '../components/sample-notice/sample-notice.tsx';
import { SheetsList } from '../components/sheets-list/sheets-list.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

interface Props {
  page: LeafletPage | BesidePage;
  context: PageContext;
  language: Language;
  sheets: readonly MadeSheet[];
  /** The language of the sheets, whose codes are listed together. */
  printedIn: Leaflet['language'];
}

/** Below the words of a leaflet: its sheets to print, how fresh its law is, and whether anybody has checked it. */
export function LeafletFoot({ page, context: { site }, language, sheets, printedIn }: Props) {
  const { leaflet, large } = page;
  const href = hrefsOn(page, site);
  return (
    <>
      {sheets.length > 0 && (
        <SheetsList
          language={language}
          sheets={sheets.map((sheet) => ({ ...sheet, href: href(sheet.path) }))}
          checkHref={href({ kind: 'check', nation: leaflet.nation, language: printedIn, large })}
        />
      )}
      {!leaflet.withdrawn && (
        <Dates
          language={language}
          lawChecked={leaflet.lawChecked}
          nextReview={leaflet.nextReview}
          asOf={site.asOf}
        />
      )}
      {!site.service.wordsChecked && <SampleNotice language={language} />}
    </>
  );
}
