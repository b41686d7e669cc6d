import { render } from 'preact-render-to-string';
import { type Day, dayInWords } from '../../scripts/model/date.ts';
import { NATION_NAMES } from '../../scripts/model/nation.ts';
import { FORMATS, type Format, type ParityRow } from '../../scripts/model/parity.ts';

/** Plain and large, and black on white: it is printed, read through, and signed. */
const STYLE = `
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.125rem/1.5 Verdana, sans-serif; color: #111; background: #fff; }
h1 { font-size: 2.25rem; line-height: 1.25; } h2 { font-size: 1.6rem; line-height: 1.25; margin-top: 3rem; }
.claim { border-top: 0.125rem solid #555; padding: 1rem 0; break-inside: avoid; }
h3 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 0.5rem; } p, ul { margin: 0 0 0.75rem; max-width: 40rem; }
.missing { font-weight: bold; color: #7a0000; }
.sign p { border-bottom: 0.125rem solid #111; padding-top: 2.5rem; }
@media print { body { font-size: 12pt; } }
`;

/** The matrix of what every leaflet must tell, with the words that tell it, for the person who signs it off. */
export function renderParity(rows: readonly ParityRow[], service: string, asOf: Day): string {
  const keys = [...new Set(rows.map(keyOf))];
  const missing = rows.filter(({ told }) => Object.values(told).includes(false)).length;
  const document = render(
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`What the leaflets must tell – ${service}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main id="content">
          <h1>What the leaflets must tell</h1>
          <p>
            {service}. The law of {dayInWords(asOf, 'en')}, as far as we know.
          </p>
          <p>
            {missing === 0
              ? `Each of the ${rows.length} claims below was found on every finished page and sheet of its leaflet.`
              : `${missing} of the ${rows.length} claims below are missing somewhere.`}{' '}
            A program can find that a claim is told. Only a person can say that the words tell it rightly.
          </p>
          <Overview rows={rows} keys={keys} />
          {keys.map((key) => (
            <Leaflet key={key} rows={rows.filter((row) => keyOf(row) === key)} />
          ))}
          <section class="sign" aria-labelledby="sign">
            <h2 id="sign">Signed off</h2>
            <p>Name:</p>
            <p>Role:</p>
            <p>Date:</p>
          </section>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}

/** How many claims each form of each leaflet tells, of those it must: as a list, because so many columns fit on no telephone. */
function Overview({ rows, keys }: { rows: readonly ParityRow[]; keys: readonly string[] }) {
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">Claims found, of those that must be told</h2>
      <ul>
        {keys.map((key) => {
          const own = rows.filter((row) => keyOf(row) === key);
          const found = (format: Format) => own.filter(({ told }) => told[format]).length;
          const formats = FORMATS.filter((format) => own.some(({ told }) => told[format] !== undefined));
          return (
            <li key={key}>
              <strong>{key}</strong>:{' '}
              {formats.map((format) => `${format} ${found(format)} of ${own.length}`).join(', ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Leaflet({ rows }: { rows: readonly ParityRow[] }) {
  const [first] = rows;
  if (!first) return null;
  const { title, nation, language, id, form } = first.leaflet;
  return (
    <section aria-labelledby={keyOf(first)}>
      <h2 id={keyOf(first)}>
        {NATION_NAMES[nation]}, {language}: {title} ({id}
        {form === 'easy' ? ', Easy Read' : ''})
      </h2>
      {rows.map((row) => (
        <div key={row.claim.id} class="claim">
          <h3>
            {row.claim.statement}
            {row.claim.critical ? ' (critical)' : ''}
          </h3>
          <p>
            {row.provision} ({row.claim.id})
          </p>
          <ul>
            {row.words.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <Found row={row} />
        </div>
      ))}
    </section>
  );
}

function Found({ row: { told } }: { row: ParityRow }) {
  const where = (is: boolean) => FORMATS.filter((format) => told[format] === is).join(', ');
  return (
    <>
      {where(true) !== '' && <p>Found on: {where(true)}.</p>}
      {where(false) !== '' && <p class="missing">Missing from: {where(false)}.</p>}
    </>
  );
}

function keyOf({ leaflet: { id, nation, language, form } }: ParityRow): string {
  return `${id}-${nation}-${language}${form === 'easy' ? '-easy' : ''}`;
}
