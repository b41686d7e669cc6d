import { nationsInWords } from '../../scripts/model/nation.ts';
import type { Measures, ShownChange, ShownLeaflet } from '../../scripts/model/shown-review.ts';
import { isOver, nameOf } from './review-changes.tsx';
import { Side } from './review-words.tsx';

/** The same changes for those who read the leaflets, without the law: how hard each is, and what they say to each sentence. */
export function Panel({ leaflets }: { leaflets: readonly ShownLeaflet[] }) {
  const asked = askedOf(leaflets);
  if (asked.length === 0) return null;
  return (
    <section class="part" aria-labelledby="readers">
      <h2 id="readers">For readers’ panels</h2>
      <p>
        Read each sentence. Tick one box. If it is not right, or hard to understand, write why. There are no
        wrong answers.
      </p>
      {asked.map(({ leaflet, changes }) => (
        <section key={leaflet.anchor} aria-labelledby={`readers-${leaflet.anchor}`}>
          <h3 id={`readers-${leaflet.anchor}`}>What do you say to {nameOf(leaflet)}?</h3>
          {leaflet.measures.map((measures) => (
            <dl key={measures.nations.join()}>
              <dt>How hard it is to read, {nationsInWords(measures.nations)}</dt>
              {measures.before && <dd>Before: {measuresInWords(measures.before)}</dd>}
              {measures.now && <dd>Now: {measuresInWords(measures.now)}</dd>}
            </dl>
          ))}
          {changes.map((change) => (
            <Asked key={change.number} change={change} leaflet={leaflet} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** Each leaflet with the sentences of it that somebody is to read. */
export function askedOf(leaflets: readonly ShownLeaflet[]) {
  return leaflets
    .map((leaflet) => ({
      leaflet,
      changes: leaflet.changes.filter((change) => isToBeRead(change) && !isOver(change, leaflet)),
    }))
    .filter(({ changes }) => changes.length > 0);
}

function measuresInWords({ grade, readingAge, words, longestSentence }: Measures): string {
  return `for readers of ${readingAge} years or older (SMOG ${grade.toFixed(1)}), ${words} words, ${longestSentence} in the longest sentence.`;
}

function isToBeRead({ life, before, now }: ShownChange): boolean {
  if (life !== 'changed') return life !== 'moved';
  return [...(before ?? []), ...(now ?? [])].some(({ change }) => change !== undefined);
}

function Asked({ change, leaflet: { language } }: { change: ShownChange; leaflet: ShownLeaflet }) {
  const { number, life, before, now, nations } = change;
  const id = `asked-${number}`;
  const plain = (now ?? before ?? []).map(({ change: _, ...piece }) => piece);
  return (
    <div class="asked">
      <h4 id={id}>
        Sentence {number}, {nationsInWords(nations)}
      </h4>
      <dl class="words">
        <Side
          name={life === 'gone' ? 'This was taken out' : 'This is what it says now'}
          words={plain}
          language={language}
        />
      </dl>
      <ul class="ticks" aria-labelledby={id}>
        <li>right</li>
        <li>not right</li>
        <li>I do not understand it</li>
      </ul>
      <p class="write">Why:</p>
      {life !== 'new' && <p class="write" />}
    </div>
  );
}
