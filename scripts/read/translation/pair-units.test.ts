import { expect, it } from 'vitest';
import { parseBlocks } from '../parse-blocks.ts';
import { type Both, englishBody, otherBody } from '../translation-sample.ts';
import { pairUnits } from './pair-units.ts';
import { unitText } from './unit-text.ts';
import { unitsOf } from './units.ts';

const PARTS: readonly Both[] = [
  ['## Help', '## Pomoc'],
  ['Ask a nurse.', 'Zapytaj pielęgniarkę.'],
  ['Say what you want.', 'Powiedz, czego chcesz.'],
  ['- It is free.', '- To nic nie kosztuje.'],
  ['- It is private.', '- To jest poufne.'],
];

/** What stands beside each English part, and what is over. */
function pair(english: string, polish: string) {
  const units = (text: string) =>
    unitsOf(
      parseBlocks('a.md', text, (problem) => {
        throw new Error(problem.message);
      }),
    );
  const { pairs, over } = pairUnits(units(english), units(polish));
  return {
    pairs: pairs.map(({ standing, unit }) => (unit ? `${standing}: ${unitText(unit)}` : standing)),
    over: over.map(unitText),
  };
}

const ENGLISH = englishBody(PARTS);
const POLISH = otherBody(PARTS);
const FRESH = PARTS.map(([, polish]) => `fresh: ${polish.replace(/^(?:##|-) /u, '')}`);

it('pairs what was translated from what stands there', () => {
  expect(pair(ENGLISH, POLISH)).toEqual({ pairs: FRESH, over: [] });
});

it('knows the one part whose English has changed', () => {
  expect(pair(ENGLISH.replace('Ask a nurse.', 'Ask any nurse.'), POLISH)).toEqual({
    pairs: FRESH.with(1, 'stale: Zapytaj pielęgniarkę.'),
    over: [],
  });
});

it('knows parts that have changed beside each other, by their order', () => {
  const changed = ENGLISH.replace('Ask a nurse.', 'Ask any nurse.').replace('Say what', 'Tell us what');
  expect(pair(changed, POLISH)).toEqual({
    pairs: FRESH.with(1, 'stale: Zapytaj pielęgniarkę.').with(2, 'stale: Powiedz, czego chcesz.'),
    over: [],
  });
});

it('finds a part that has moved, in English or in the translation', () => {
  const moved = [PARTS[0], PARTS[2], PARTS[1], PARTS[3], PARTS[4]] as readonly Both[];
  const inNewOrder = [FRESH[0], FRESH[2], FRESH[1], FRESH[3], FRESH[4]];
  expect(pair(englishBody(moved), POLISH)).toEqual({ pairs: inNewOrder, over: [] });
  expect(pair(ENGLISH, otherBody(moved))).toEqual({ pairs: FRESH, over: [] });
});

it('knows a new English part to be missing, and keeps all others', () => {
  expect(pair(ENGLISH.replace('Say what', 'Take your time.\n\nSay what'), POLISH)).toEqual({
    pairs: FRESH.toSpliced(2, 0, 'missing'),
    over: [],
  });
  expect(pair(ENGLISH.replace('- It is free.', '- It is new.\n- It is free.'), POLISH)).toEqual({
    pairs: FRESH.toSpliced(3, 0, 'missing'),
    over: [],
  });
});

it('leaves over what is no longer in English', () => {
  expect(pair(ENGLISH.replace('Ask a nurse.\n\n', ''), POLISH)).toEqual({
    pairs: FRESH.toSpliced(1, 1),
    over: ['Zapytaj pielęgniarkę.'],
  });
});

it('knows what does not say what it was translated from, by its place', () => {
  expect(pair(ENGLISH, POLISH.replace(/(?<=Zapytaj pielęgniarkę\.) \{from=\w+\}/u, ''))).toEqual({
    pairs: FRESH.with(1, 'unmarked: Zapytaj pielęgniarkę.'),
    over: [],
  });
});

it('takes no heading for a paragraph, and no point for either', () => {
  const asParagraph = POLISH.replace('## Pomoc', 'Pomoc');
  expect(pair(ENGLISH, asParagraph)).toMatchObject({ pairs: FRESH.with(0, 'missing'), over: ['Pomoc'] });
});

it('pairs words that stand there twice, each with its own', () => {
  const twice: readonly Both[] = [...PARTS, ['Ask a nurse.', 'Zapytaj kogoś.']];
  expect(pair(englishBody(twice), otherBody(twice))).toEqual({
    pairs: [...FRESH, 'fresh: Zapytaj kogoś.'],
    over: [],
  });
});

it('knows one form of a letter from another only by what a reader sees', () => {
  const composed: readonly Both[] = [['A café is there.', 'Jest kawiarnia.']];
  expect(pair(englishBody(composed).normalize('NFD'), otherBody(composed)).pairs).toEqual([
    'fresh: Jest kawiarnia.',
  ]);
});
