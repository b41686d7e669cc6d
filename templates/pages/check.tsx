import { type Piece, piecesIn } from '../../scripts/model/block.ts';
import { dayInWords } from '../../scripts/model/date.ts';
import { formTitle } from '../../scripts/model/form-title.ts';
import { foundBy } from '../../scripts/model/found-by.ts';
import { type Language, say } from '../../scripts/model/language.ts';
import type { Leaflet } from '../../scripts/model/leaflet.ts';
import type { NationPage } from '../../scripts/model/page.ts';
import { type MadePrint, printOpening } from '../../scripts/model/print.ts';
import { sheetsOf } from '../../scripts/model/sheets-of.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { isInUse } from '../../scripts/model/withdrawn.ts';
import { CurrentSheets } from '../components/current-sheets/current-sheets.tsx';
import { Pieces } from '../components/inlines/pieces.tsx';
import { inOrder } from '../in-order.ts';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { sameLocale } from '../page-locale.ts';

/** For whoever holds a sheet of paper: is it the current one? */
export function CheckMain({
  page,
  context: { site, sheets, prints },
}: {
  page: NationPage;
  context: PageContext;
}) {
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  const all = inOrder(
    site.leaflets.filter((leaflet) => sameLocale(leaflet, page) && leaflet.wordsIn === undefined),
    site.questions,
    page,
  );
  const leaflets = all.filter(isInUse);
  const withdrawn = all.flatMap((leaflet) => (leaflet.withdrawn ? [{ leaflet, ...leaflet.withdrawn }] : []));
  const titles = new Map(leaflets.map((leaflet) => [nameOf(leaflet), formTitle(leaflet, language)]));
  const others = printGroups(
    prints.filter((print) => sameLocale(print, page)),
    language,
    titles,
  );
  return (
    <>
      <h1>{say(language, 'check-sheets')}</h1>
      <p class="lead">{say(language, 'check-summary')}</p>
      <p>{say(language, 'check-how')}</p>
      <p>
        <strong>{say(language, 'check-if-not')}</strong>
      </p>
      <section aria-labelledby="current">
        <h2 id="current">{say(language, 'check-current')}</h2>
        <p>{say(language, 'law-as-of', { date: dayInWords(site.asOf, language.id) })}</p>
        {leaflets.map((leaflet) => (
          <CurrentSheets
            key={`${leaflet.id} ${leaflet.form}`}
            language={language}
            heading={formTitle(leaflet, language)}
            sheets={sheetsOf(leaflet, sheets).map((sheet) => ({ ...sheet, href: href(sheet.path) }))}
          />
        ))}
        {others.map(({ key, heading, prints }) => (
          <CurrentSheets
            key={key}
            language={language}
            heading={heading}
            sheets={prints.map((print) => ({ ...print, href: href(print.path) }))}
          />
        ))}
      </section>
      {withdrawn.length > 0 && (
        <section aria-labelledby="withdrawn">
          <h2 id="withdrawn">{say(language, 'withdrawn-sheets')}</h2>
          <ul>
            {withdrawn.map(({ leaflet, title, since, codes }) => (
              <li key={`${leaflet.id} ${leaflet.form}`}>
                <a class="target" href={href({ kind: 'leaflet', leaflet, large: page.large })}>
                  <Pieces text={formTitle({ ...leaflet, marked: { title } }, language)} />
                </a>
                {'. '}
                {say(language, 'withdrawn-since', { date: dayInWords(since, language.id) })}
                <ul class="plain-list">
                  {codes.map(({ size, code }) => (
                    <li key={size}>
                      <bdi class="sheet-code-itself" dir="ltr">
                        {code}
                      </bdi>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const printsOf = foundBy(thingOf);

function thingOf({ kind, of }: MadePrint): string {
  return `${kind} ${of ?? ''}`;
}

/** What slips about a leaflet call it. */
function nameOf({ id, form }: Leaflet): string {
  return form === 'easy' ? `${id}-easy` : id;
}

/** Prints of one thing in all its sizes, under what they are called. */
function printGroups(
  prints: readonly MadePrint[],
  language: Language,
  titles: ReadonlyMap<string, readonly Piece[]>,
) {
  const keys = new Map(prints.map((print) => [thingOf(print), print]));
  return [...keys].map(([key, print]) => {
    const { kind, of = '' } = print;
    // Slips about a leaflet are all called the same.
    const which = kind === 'clear' ? titles.get(of) : undefined;
    const what = which ?? piecesIn(say(language, `print-kind-${kind}`), undefined);
    return {
      key,
      // The title of the nearest relative’s copy says already what it is.
      heading: [
        ...printOpening(print).title,
        ...(kind === 'relative-pack' ? [] : [...piecesIn(' – ', undefined), ...what]),
      ],
      prints: printsOf(prints, key),
    };
  });
}
