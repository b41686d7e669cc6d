import { dayInWords } from '../../scripts/model/date.ts';
import { NATION_NAMES } from '../../scripts/model/nation.ts';
import type { ShownReview, ShownRevision, ShownSigning } from '../../scripts/model/shown-review.ts';

/** The sheet that someone prints and signs: who they are, and which words they looked at. */
export function Signing({ review: { signing, from, to, asOf } }: { review: ShownReview }) {
  if (signing.length === 0) return null;
  return (
    <>
      <section class="part" aria-labelledby="sign">
        <h2 id="sign">Sheet to sign</h2>
        <p>
          One for each person who looked. Before: {revision(from)}. Now: {revision(to)}. Law of{' '}
          {dayInWords(asOf, 'en')}.
        </p>
        <div class="who">
          <p>Name:</p>
          <p>Role:</p>
          <p>Date:</p>
          <p>Signature:</p>
        </div>
        <h3 id="looked">What I looked at</h3>
        <ul class="rows">
          {signing.map((row) => (
            <li key={`${row.anchor} ${row.nation}`}>
              <div>
                <p>
                  <strong>
                    <bdi lang={row.language.id}>{row.title}</bdi>
                  </strong>
                </p>
                <p>
                  {NATION_NAMES[row.nation]}, {row.language.englishName}
                  {row.form === 'easy' ? ', Easy Read' : ''}
                </p>
              </div>
              <p>
                Mark: <span class="mark">{row.mark}</span>
                {row.markBefore === row.mark ? ', as before' : ''}
              </p>
              <ul class="ticks">
                <li>right</li>
                <li>right once it is mended</li>
                <li>not right</li>
                <li>not looked at</li>
              </ul>
            </li>
          ))}
        </ul>
        <p>What must be mended (write the number of the sentence):</p>
        <p class="write" />
        <p class="write" />
        <p class="write" />
      </section>
      <ForTheWriter signing={signing} />
    </>
  );
}

function revision({ name, day, commit }: ShownRevision): string {
  return `${name}, ${dayInWords(day, 'en')}${commit ? ` (${commit.hash})` : ''}`;
}

/** How what was signed gets into the files. */
function ForTheWriter({ signing }: { signing: readonly ShownSigning[] }) {
  const files = new Map(signing.map(({ file, toWrite }) => [file, toWrite]));
  return (
    <section class="part" aria-labelledby="writer">
      <h2 id="writer">For the writer: once it is signed</h2>
      <p>
        The mark stands for every word of a leaflet as its readers have it, in its nation and its language:
        its title and summary, legal numbers and contacts too. It does not stand for pictures, nor for where
        links lead, nor for what words stand in, such as a heading or a list. Type the same “npm run review”
        again: if it prints another mark for a leaflet than stands on the signed sheet, its words were changed
        after that, and must be looked at again. A recording has the same mark after “of:”.
      </p>
      <p>If all who must sign found a leaflet right, write into the lines at the top of its file:</p>
      <ul>
        {[...files].map(([file, lines]) => (
          <li key={file}>
            <strong>{file}</strong>:{' '}
            {lines.length === 0
              ? 'nothing. Keep the signed sheet.'
              : lines.map((line, index) => (
                  <>
                    {index > 0 ? ', ' : ''}
                    <code>{line}</code>
                  </>
                ))}
          </li>
        ))}
      </ul>
      <p>
        Of a translation, these lines stand below “translation:”. Of a fact of law that someone held against
        its source, write the day after “checked:” in its file. Of a contact that someone tried, write it
        after “checked:” in site.yaml. Write roles, and no names; names stay on the signed paper.
      </p>
    </section>
  );
}
