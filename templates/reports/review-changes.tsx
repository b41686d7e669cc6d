import { dayInWords } from '../../scripts/model/date.ts';
import { type NationId, nationsInWords } from '../../scripts/model/nation.ts';
import { quantityInWords } from '../../scripts/model/quantity.ts';
import {
  type Life,
  type ShownChange,
  type ShownClaim,
  type ShownField,
  type ShownLeaflet,
  STANDING_IN_WORDS,
} from '../../scripts/model/shown-review.ts';
import { Side, Words } from './review-words.tsx';

/** Every leaflet that changed, for a lawyer: each sentence in its place, and the law it rests on. */
export function Leaflets({ leaflets }: { leaflets: readonly ShownLeaflet[] }) {
  return (
    <section class="part" aria-labelledby="leaflets">
      <h2 id="leaflets">The leaflets, sentence by sentence</h2>
      {leaflets.map((leaflet) => (
        <section key={leaflet.anchor} aria-labelledby={leaflet.anchor}>
          <h3 id={leaflet.anchor}>{nameOf(leaflet)}</h3>
          <p>{fateOf(leaflet)}</p>
          <Fields fields={leaflet.details} />
          {leaflet.changes
            .filter((change) => !isOver(change, leaflet))
            .map((change) => (
              <Change key={change.number} change={change} leaflet={leaflet} firsts={firstsOf(leaflet)} />
            ))}
          <Over leaflet={leaflet} />
        </section>
      ))}
    </section>
  );
}

/** Whether it went with its whole leaflet, which was taken away or withdrawn. */
export function isOver({ life }: ShownChange, { lives }: ShownLeaflet): boolean {
  return life === 'gone' && lives.every((one) => one.life === 'gone' || one.life === 'withdrawn');
}

/** What a leaflet said that was taken away; nobody needs the law of it now. */
function Over({ leaflet }: { leaflet: ShownLeaflet }) {
  const over = leaflet.changes.filter((change) => isOver(change, leaflet));
  if (over.length === 0) return null;
  return (
    <>
      <p>It said:</p>
      <ul>
        {over.map(({ number, before }) => (
          <li key={number}>
            {number}{' '}
            <bdi lang={leaflet.language.id}>
              <Words words={before ?? []} />
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** “Your right to an advocate (Welsh, Easy Read)”. */
export function nameOf({ title, language, form }: Pick<ShownLeaflet, 'title' | 'language' | 'form'>) {
  return (
    <>
      <bdi lang={language.id}>{title}</bdi> ({language.englishName}
      {form === 'easy' ? ', Easy Read' : ''})
    </>
  );
}

/** What is said of something before and now: all of it that is not the same. */
export function Fields({ fields }: { fields: readonly ShownField[] }) {
  if (fields.length === 0) return null;
  return (
    <ul>
      {fields.map(({ name, before, now }) => (
        <li key={name}>
          <strong>{name}:</strong>{' '}
          {before && (
            <p>
              Before: <Words words={before} />
            </p>
          )}
          {now && (
            <p>
              Now: <Words words={now} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const LIVES: Readonly<Record<Life, string>> = {
  changed: 'changed',
  new: 'new, so it is shown whole',
  gone: 'taken away',
  withdrawn: 'withdrawn, so a notice stands in its place',
  unread: 'shown whole, because today’s program cannot read what it was before',
};

function fateOf({ lives, file, changes, reviewed }: ShownLeaflet): string {
  const fates = new Map<Life, NationId[]>();
  for (const { life, nation } of lives) fates.set(life, [...(fates.get(life) ?? []), nation]);
  const words = [...fates].map(([life, nations]) => `${nationsInWords(nations)}: ${LIVES[life]}`).join('. ');
  const days = reviewed
    ? ` Last held against the law on ${dayInWords(reviewed.last, 'en')}; next review by ${dayInWords(reviewed.next, 'en')}.`
    : '';
  return `${words}. File: ${file}.${changes.length === 0 ? ' Its words are the same.' : ''}${days}`;
}

const KINDS: Readonly<Record<ShownChange['life'], string>> = {
  changed: 'Changed',
  new: 'New',
  gone: 'Taken out',
  moved: 'Moved',
};

const NOTES = {
  'may-be-old': 'Readers are told that this part may be old, because its translation is behind.',
  'in-main-language': 'Readers have this part in the main language, because its translation is behind.',
} as const;

/** The sentence by which the source of each claim stands, in a leaflet that is shown whole: it would be repeated on every page. */
type Firsts = ReadonlyMap<string, string>;

function firstsOf({ lives, changes }: ShownLeaflet): Firsts {
  const firsts = new Map<string, string>();
  if (lives.some(({ life }) => life === 'changed')) return firsts;
  for (const { number, claims } of changes) {
    for (const { id, versions } of claims) {
      const key = keyOf(id, versions);
      if (!firsts.has(key)) firsts.set(key, number);
    }
  }
  return firsts;
}

/** The law of another nation is another source. */
function keyOf(id: string, versions: ShownClaim['versions']): string {
  return JSON.stringify([id, versions]);
}

function Change({ change, leaflet, firsts }: { change: ShownChange; leaflet: ShownLeaflet; firsts: Firsts }) {
  const { number, life, nations, under, wasUnder, before, now, besides, note, place, claims } = change;
  const id = `change-${number}`;
  const { language } = leaflet;
  return (
    <section class="change" aria-labelledby={id}>
      <h4 id={id}>
        {number} {KINDS[life]}, {nationsInWords(nations)}
      </h4>
      <p>
        {under === '' ? (
          'At the top. '
        ) : (
          <>
            Under “<bdi lang={language.id}>{under}</bdi>”.{' '}
          </>
        )}
        {wasUnder !== undefined && (
          <>
            It stood {wasUnder === '' ? 'at the top' : 'under “'}
            {wasUnder !== '' && <bdi lang={language.id}>{wasUnder}</bdi>}
            {wasUnder === '' ? '. ' : '”. '}
          </>
        )}
        {life === 'gone' ? 'It stood in' : 'In'} {place}.
      </p>
      <dl class="words">
        {before && <Side name="Before" words={before} language={language} />}
        {now && <Side name="Now" words={now} language={language} />}
      </dl>
      {[...besides, ...(note ? [NOTES[note]] : [])].map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Claims claims={claims} gone={life === 'gone'} number={number} firsts={firsts} />
    </section>
  );
}

function Claims({
  claims,
  gone,
  number,
  firsts,
}: {
  claims: readonly ShownClaim[];
  gone: boolean;
  number: string;
  firsts: Firsts;
}) {
  if (claims.length === 0) return <p>It rests on no fact of law.</p>;
  return (
    <>
      <p>{gone ? 'It rested on:' : 'It rests on:'}</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <strong>{claim.statement}</strong> ({claim.id}
            {claim.critical ? ', critical' : ''}
            {claim.tied ? `, ${claim.tied} tied to this sentence` : ''}
            {claim.changed ? ', changed as well: see “The law”' : ''})
            <Sources
              claim={claim}
              first={firsts.get(keyOf(claim.id, claim.versions)) ?? number}
              number={number}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({
  claim: { versions },
  first,
  number,
}: {
  claim: ShownClaim;
  first: string;
  number: string;
}) {
  if (first !== number) return <>. Its source stands at {first}.</>;
  return (
    <ul>
      {versions.map((version) => (
        <li key={`${version.provision} ${version.from}`}>
          {nationsInWords(version.nations)}: {version.provision}
          {version.value ? `, ${quantityInWords(version.value, 'en')}` : ''}.{' '}
          {version.from === null
            ? 'Not the law yet.'
            : `The law from ${dayInWords(version.from, 'en')}${
                version.to === null ? '' : ` to ${dayInWords(version.to, 'en')}`
              }.`}{' '}
          {version.source}. Standing: {STANDING_IN_WORDS[version.standing]}. Last checked on{' '}
          {dayInWords(version.checked, 'en')}.
        </li>
      ))}
      {versions.length === 0 && <li>It is not the law here on this day.</li>}
    </ul>
  );
}
