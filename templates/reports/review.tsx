import { render } from 'preact-render-to-string';
import { dayInWords } from '../../scripts/model/date.ts';
import { nationsInWords } from '../../scripts/model/nation.ts';
import type {
  ShownFact,
  ShownLate,
  ShownPicture,
  ShownPicturePair,
  ShownReview,
  ShownRevision,
  ShownThing,
} from '../../scripts/model/shown-review.ts';
import { Fields, Leaflets, nameOf } from './review-changes.tsx';
import { askedOf, Panel } from './review-panel.tsx';
import { Signing } from './review-signing.tsx';
import { REVIEW_STYLE } from './review-style.ts';
import { Words } from './review-words.tsx';

/** Of what is wrong with a content: more would stand in the way of what changed. */
const MOST_DETAILS = 20;

/** What changed since a revision, as one page with nothing beside it, for lawyers, clinicians and readers’ panels. */
export function renderReview(review: ShownReview): string {
  const { service, from, to, asOf, only, cautions, summary, leaflets } = review;
  const document = render(
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`What has changed – ${service}`}</title>
        <meta name="color-scheme" content="light dark" />
        <style>{REVIEW_STYLE}</style>
      </head>
      <body>
        <main id="content" tabindex={-1}>
          <h1>What has changed</h1>
          <p>{service}</p>
          <dl>
            <Revision name="Before" revision={from} />
            <Revision name="Now" revision={to} />
            <dt>Law</dt>
            <dd>Both are read for the law of {dayInWords(asOf, 'en')}, as far as we know.</dd>
          </dl>
          {only.length > 0 && <p>This page shows {only.join(', ')}.</p>}
          <ul>
            {summary.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {cautions.map(({ words, details }) => (
            <div key={words} class="caution">
              <p>
                <strong>Please note.</strong> {words}
              </p>
              {details.length > 0 && (
                <ul>
                  {details.slice(0, MOST_DETAILS).map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                  {details.length > MOST_DETAILS && (
                    <li>
                      {details.length - MOST_DETAILS} more, which “npm run review” tells whoever types it.
                    </li>
                  )}
                </ul>
              )}
            </div>
          ))}
          <p>
            What was put in is <Words words={[{ text: 'bold and in a box', change: 'in' }]} />. What was taken
            out is <Words words={[{ text: 'struck through', change: 'out' }]} />. Each sentence has a number,
            to speak of it.
          </p>
          <Contents review={review} />
          {leaflets.length > 0 && <Leaflets leaflets={leaflets} />}
          <Facts facts={review.facts} />
          <Things things={review.things} />
          <Pictures pictures={review.pictures} />
          <Late late={review.late} />
          <Panel leaflets={leaflets} />
          <Signing review={review} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}

function Revision({
  name,
  revision: { name: typed, day, commit },
}: {
  name: string;
  revision: ShownRevision;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {typed}, {dayInWords(day, 'en')}
        {commit ? ` (${commit.hash}: “${commit.subject}”)` : ''}
      </dd>
    </>
  );
}

function Contents({ review }: { review: ShownReview }) {
  const { leaflets, facts, things, pictures, late, signing } = review;
  const parts = [
    [facts.length, 'law', 'The law'],
    [things.length, 'things', 'Contacts, wards and all else'],
    [pictures.length, 'pictures', 'Pictures'],
    [late.length, 'late', 'Translations that are behind'],
    [askedOf(leaflets).length, 'readers', 'For readers’ panels'],
    [signing.length, 'sign', 'Sheet to sign'],
    [signing.length, 'writer', 'For the writer: once it is signed'],
  ] as const;
  return (
    <nav aria-label="On this page">
      <ul>
        {leaflets.map((leaflet) => (
          <li key={leaflet.anchor}>
            <a href={`#${leaflet.anchor}`}>{nameOf(leaflet)}</a>
          </li>
        ))}
        {parts.map(([number, id, words]) =>
          number === 0 ? null : (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

const LIVES = {
  changed: 'changed',
  new: 'new',
  gone: 'taken away',
  withdrawn: 'withdrawn',
  unread: 'could not be read before',
} as const;

function Facts({ facts }: { facts: readonly ShownFact[] }) {
  if (facts.length === 0) return null;
  const changed = facts.filter(({ onlyChecked }) => !onlyChecked);
  const checked = facts.filter(({ onlyChecked }) => onlyChecked);
  return (
    <section class="part" aria-labelledby="law">
      <h2 id="law">The law</h2>
      <p>
        Facts of law that changed in our files. Sentences that rest on one may read as before, and must be
        looked at all the same.
      </p>
      {changed.map(({ id, statement, critical, life, file, fields, toldIn }) => (
        <section key={id} class="fact" aria-labelledby={`fact-${id}`}>
          <h3 id={`fact-${id}`}>
            {id}: {LIVES[life]}
            {critical ? ' (critical)' : ''}
          </h3>
          <p>
            {statement} {file === '' ? '' : `In ${file}.`}
          </p>
          <Fields fields={fields} />
          <p>{toldIn.length === 0 ? 'No leaflet tells it as law.' : `Told in: ${toldIn.join('; ')}.`}</p>
        </section>
      ))}
      {checked.length > 0 && (
        <p>
          Held against their sources again, and the same as before: {checked.map(({ id }) => id).join(', ')}.
        </p>
      )}
    </section>
  );
}

function Things({ things }: { things: readonly ShownThing[] }) {
  if (things.length === 0) return null;
  return (
    <section class="part" aria-labelledby="things">
      <h2 id="things">Contacts, wards and all else</h2>
      <p>
        What changed in a contact or in the meaning of a hard word changed in every leaflet in which it
        stands, and is told only here.
      </p>
      {things.map(({ kind, name, life, languages, nations, fields, standsIn }, index) => (
        <section key={`thing-${index + 1}`} class="fact" aria-labelledby={`thing-${index + 1}`}>
          <h3 id={`thing-${index + 1}`}>
            {index + 1}. {kind} “<bdi>{name}</bdi>”: {LIVES[life]}
          </h3>
          {nations.length + languages.length > 0 && (
            <p>
              {[nationsInWords(nations), languages.map(languageInWords).join(', ')]
                .filter((part) => part !== '')
                .join('; ')}
              .
            </p>
          )}
          <Fields fields={fields} />
          {standsIn.length > 0 && <p>It stands in: {standsIn.join('; ')}.</p>}
        </section>
      ))}
    </section>
  );
}

const englishNames = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageInWords(id: string): string {
  return englishNames.of(id) ?? id;
}

function Pictures({ pictures }: { pictures: readonly ShownPicturePair[] }) {
  if (pictures.length === 0) return null;
  return (
    <section class="part" aria-labelledby="pictures">
      <h2 id="pictures">Pictures</h2>
      {pictures.map(({ file, usedIn, before, now }) => (
        <section key={file} class="fact" aria-labelledby={`picture-${file}`}>
          <h3 id={`picture-${file}`}>{file}</h3>
          <p>{usedIn.length === 0 ? 'It is used nowhere.' : `Used in: ${usedIn.join('; ')}.`}</p>
          <div class="pair">
            <Picture name="Before" picture={before} missing="There was none." />
            <Picture name="Now" picture={now} missing="There is none any more." />
          </div>
        </section>
      ))}
    </section>
  );
}

function Picture({
  name,
  picture,
  missing,
}: {
  name: string;
  picture: ShownPicture | undefined;
  missing: string;
}) {
  if (!picture) return <p>{`${name}: ${missing}`}</p>;
  const { src, width, height, alts } = picture;
  const said = alts.map((alt) => `“${alt}”`).join(' or ');
  return (
    <div class="shown">
      <img
        src={src}
        width={width}
        height={height}
        alt={alts[0] ?? 'A drawing that says what the words beside it say.'}
      />
      <p>
        {name}.{' '}
        {said === ''
          ? 'It has no words of its own, because it says what the words beside it say.'
          : `Its words for those who cannot see it: ${said}`}
      </p>
    </div>
  );
}

function Late({ late }: { late: readonly ShownLate[] }) {
  if (late.length === 0) return null;
  return (
    <section class="part" aria-labelledby="late">
      <h2 id="late">Translations that are behind</h2>
      <p>
        What these parts were translated from has changed. Until they are translated again, readers have them
        in the main language, or are told that they may be old. “npm run translate” lists them for
        translators.
      </p>
      {late.map(({ file, language, parts, already }) => (
        <section key={file} class="fact" aria-labelledby={`late-${file}`}>
          <h3 id={`late-${file}`}>
            {language.englishName}: {file}
          </h3>
          {already > 0 && (
            <p>It was behind before, too, in {already === 1 ? '1 other part' : `${already} other parts`}.</p>
          )}
          <ul>
            {parts.map(({ english, translation }) => (
              <li key={`${english} ${translation}`}>
                <p>{english ?? 'What this was translated from has been taken out:'}</p>
                {translation === undefined ? (
                  <p>It has never been translated.</p>
                ) : (
                  <p lang={language.id} dir={language.direction}>
                    {translation}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
