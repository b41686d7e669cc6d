import { describe, expect, it } from 'vitest';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';

const FILE = 'voices/tea.yaml';
const WARD = { 'places/willow.yaml': 'hospital: Riverside\nward: Willow ward\nnation: england\n' };

const voice = (lines: string) => ({ [FILE]: lines });
const SAID = 'said: {en: Tea after supper.}\n';
const DONE = `${SAID}did: {en: There is tea until 9 pm.}\non: 2026-11-20\n`;

describe('what people said', () => {
  it('is read with its answer and the name of the ward, the newest first', async () => {
    const { site, problems } = await readSample({
      ...WARD,
      ...voice(`${DONE}place: willow\n`),
      'voices/door.yaml':
        'said: {en: A quieter door.}\nwhy-not: {en: It has to close by itself.}\non: 2026-11-22\n',
      'voices/bins.yaml': 'said: {en: More bins.}\ndid: {en: There are two more.}\non: 2026-11-20\n',
    });
    expect(problems).toEqual([]);
    expect(site?.voices).toEqual([
      {
        id: 'door',
        language: 'en',
        said: 'A quieter door.',
        whyNot: 'It has to close by itself.',
        on: '2026-11-22',
      },
      { id: 'bins', language: 'en', said: 'More bins.', did: 'There are two more.', on: '2026-11-20' },
      {
        id: 'tea',
        language: 'en',
        said: 'Tea after supper.',
        did: 'There is tea until 9 pm.',
        on: '2026-11-20',
        ward: 'Willow ward',
      },
    ]);
  });

  it('keeps its place, and not the name of it, where only the other nation is read', async () => {
    const { site, problems } = await readSample(
      { ...WARD, ...voice(`${DONE}place: willow\n`) },
      { nation: 'wales' },
    );
    expect(problems).toEqual([]);
    expect(site?.voices.map(({ id, ward }) => [id, ward])).toEqual([['tea', undefined]]);
  });

  it('can be answered today, whatever day’s law is told', async () => {
    const answered = voice(DONE.replace('2026-11-20', '2026-11-22'));
    expect((await readSample(answered, { asOf: '2026-11-01' })).problems).toEqual([]);
  });

  const ONE_ANSWER =
    '1:7  voice-answer  This has to have one answer.  Write either “did:” with what was done, or “why-not:” with why it could not be done.';

  it.each([
    ['no answer', `${SAID}on: 2026-11-20\n`, ONE_ANSWER],
    ['two answers', `${DONE}why-not: {en: No cups.}\n`, ONE_ANSWER],
    [
      'an answer of a day to come',
      DONE.replace('2026-11-20', '2026-11-23'),
      '3:5  voice-day  This day is still to come.  Write the day on which the answer was given.',
    ],
    [
      'a place that is not there',
      `${DONE}place: wilow\n`,
      '4:8  place-unknown  There is no place “wilow”.  Did you mean “willow”? Write the name of a file in content/places, or delete the line.',
    ],
    [
      'the name of the ward in place of that of its file',
      `${DONE}place: Willow ward\n`,
      '4:8  wrong-value  “place”: this name has characters that can’t be used.  Use small letters, digits and single hyphens, like “your-rights”.',
    ],
    [
      'a mistyped key',
      `${DONE}why_not: {en: No cups.}\n`,
      '4:1  unknown-key  “why_not” is not a key that is known here.  Did you mean “why-not”? Keys that may stand here: said, did, why-not, on, place.',
    ],
  ])('can’t have %s', async (_what, lines, problem) => {
    expect((await readSample({ ...WARD, ...voice(lines) })).problems).toEqual([`${FILE}:${problem}`]);
  });

  it('stands with its answer in every language in which it is told', async () => {
    const { problems } = await readSample({
      ...IN_POLISH_TOO,
      ...voice(DONE.replace('{en: Tea after supper.}', '{en: Tea., pl: Herbata.}')),
    });
    expect(problems).toEqual([
      `${FILE}:2:6  language-missing  “did” is not written in the language “pl”.  Add a line “pl: …” under it.`,
    ]);
  });

  it('says which language the name of its ward is in where nobody has written it in the reader’s', async () => {
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...WARD,
      ...voice('said: {en: Tea., pl: Herbata.}\ndid: {en: Yes., pl: Tak.}\non: 2026-11-20\nplace: willow\n'),
    });
    expect(problems).toEqual([]);
    expect(site?.voices.map(({ language, ward, wardIn }) => [language, ward, wardIn])).toEqual([
      ['en', 'Willow ward', undefined],
      ['pl', 'Willow ward', 'en'],
    ]);
  });

  it('is left out in a language in which nobody wrote it', async () => {
    const { site, problems } = await readSample({ ...IN_POLISH_TOO, ...voice(DONE) });
    expect(problems).toEqual([]);
    expect(site?.voices.map(({ language }) => language)).toEqual(['en']);
  });
});
