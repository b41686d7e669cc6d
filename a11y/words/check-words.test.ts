import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../scripts/model/problem.ts';
import { readingAge, smogOf } from '../rules/content/smog.ts';
import { CONTENT_RULES, checkWords } from './check-words.ts';
import { draftSample, VOCABULARY } from './draft-sample.ts';

const TODAY = '2026-11-24';
const check = async (...drafts: ReturnType<typeof draftSample>[]) => {
  const { problems, warnings } = await checkWords(drafts, new Map([['en', VOCABULARY]]), TODAY);
  return { problems: problems.map(problemLine), warnings: warnings.map(problemLine) };
};
const fixture = (rule: string, name: string) =>
  readFileSync(path.join(import.meta.dirname, `../fixtures/content-${rule}/${name}.txt`), 'utf8');

describe.each(CONTENT_RULES.map(({ id }) => id))('the rule “%s”', (id) => {
  it('lets good words through', async () => {
    const { problems, warnings } = await check(draftSample(fixture(id, 'pass')));
    expect([...problems, ...warnings].filter((line) => line.includes(`  ${id}  `))).toEqual([]);
  });

  it('finds bad ones', async () => {
    expect(existsSync(path.join(import.meta.dirname, `../fixtures/content-${id}/fail.txt`))).toBe(true);
    const { problems, warnings } = await check(draftSample(fixture(id, 'fail')));
    const own = [...problems, ...warnings].filter((line) => line.includes(`  ${id}  `));
    expect(own.length).toBeGreaterThan(0);
  });
});

describe('what a writer is told', () => {
  it.each([
    [
      'sentence-length',
      'content/leaflets/help/en.md:1:1  sentence-length  This sentence has 23 words; 20 is the most: “You can ask a nurse, a friend or a doctor to help you read this, at any time you like, today or tomorrow.”  Make two sentences of it, one thing in each.',
    ],
    [
      'paragraph-length',
      'content/leaflets/help/en.md:1:1  paragraph-length  There are 4 sentences here without a break; 3 is the most.  Start a new paragraph, or make a list.',
    ],
    [
      'one-word',
      'content/leaflets/help/en.md:1:1  one-word  “advocacy worker” has another name in our leaflets.  Write “advocate”, so that readers know it is the same thing.',
    ],
    [
      'short-forms',
      'content/leaflets/help/en.md:1:1  short-forms  “CTO” is not spelled out where it is first used.  Write the words it stands for, then the short form: Community Treatment Order (CTO).',
    ],
    [
      'link-words',
      'content/leaflets/help/en.md:1:1  link-words  The link “click here” does not say where it leads.  Link the name of what it leads to: [your right to an advocate](../imha/en.md).',
    ],
    [
      'spelling',
      'content/leaflets/help/en.md:1:1  spelling  “color” is not in the British dictionary.  Did you mean “calor” or “colon” or “conor”? If it is right, add it to “names” in content/words/en.yaml.',
    ],
  ])('%s', async (id, line) => {
    expect((await check(draftSample(fixture(id, 'fail')))).problems).toEqual([line]);
  });

  it('nothing of short forms where words are only shouted, which is told where leaflets are read', async () => {
    const { problems } = await check(draftSample('Ask a nurse. DO NOT WAIT.\n\nGo to the CTO.'));
    expect(problems.filter((line) => line.includes('  short-forms  '))).toEqual([
      expect.stringContaining('“CTO” is not spelled out'),
    ]);
  });

  it('smog, with the sentence that hurts most', async () => {
    expect((await check(draftSample(fixture('smog', 'fail')))).problems).toEqual([
      'content/leaflets/help/en.md:1:1  smog  This leaflet has a SMOG grade of 9.1 (reading age 14); 9 is the most, and 8 is aimed at. The sentence with the most long words: “An independent professional organisation administers confidential representation.”  Use shorter words, there first. Long words here: independent, professional, organisation, administers, confidential, representation.',
    ]);
  });

  it('passive, as a warning only', async () => {
    const text = `${'You can ask. '.repeat(3)}\n`.repeat(9) + fixture('passive', 'fail');
    expect(await check(draftSample(text))).toEqual({
      problems: [],
      warnings: [
        'content/leaflets/help/en.md:10:1  passive  This hides who does it (“decided”): “It was decided yesterday.”  Say who: not “it was decided”, but “a doctor decides”.',
      ],
    });
  });

  it('once, where two nations share the sentence', async () => {
    const text = fixture('link-words', 'fail');
    const { problems } = await check(draftSample(text), draftSample(text, { nation: 'wales' }));
    expect(problems).toHaveLength(1);
  });
});

describe('Easy Read', () => {
  const easy = (text: string) =>
    draftSample(text, { form: 'easy', file: 'content/leaflets/help/en.easy.md' });

  it('has no long sentences, no short forms, and two sentences at most beside a picture', async () => {
    const { problems } = await check(
      easy(
        'You can ask a nurse, a friend or a doctor to help you to read this today.\nThe NHS is free.\nOne is red. Two is blue. Three is green.',
      ),
    );
    expect(problems.map((line) => line.split('  ').slice(0, 3).join('  '))).toEqual([
      'content/leaflets/help/en.easy.md:1:1  sentence-length  This sentence has 17 words; 15 is the most: “You can ask a nurse, a friend or a doctor to help you to read this today.”',
      'content/leaflets/help/en.easy.md:2:1  short-forms  “NHS” is a short form, and Easy Read has none.',
      'content/leaflets/help/en.easy.md:3:1  paragraph-length  There are 3 sentences here without a break; 2 is the most.',
    ]);
  });

  it('keeps to ten words a sentence on average', async () => {
    const line = 'You can ask a nurse to come and sit with you today.';
    expect((await check(easy(`${line}\n${line}`))).problems).toEqual([
      'content/leaflets/help/en.easy.md:1:1  sentence-length  Sentences here have 12.0 words on average; in Easy Read 10 is the most.  Shorten the longest ones, one idea in each.',
    ]);
  });
});

describe('a waiver', () => {
  const waiver = (changes: object = {}) => ({
    rule: 'link-words',
    reason: 'The words stand in a form of the court.',
    owner: 'lead advocate',
    until: '2026-12-31',
    place: () => ({ line: 9, column: 5 }),
    ...changes,
  });
  const draft = (changes: object, text = fixture('link-words', 'fail')) =>
    draftSample(text, { waivers: [waiver(changes)] });

  it('holds until its day, and no longer', async () => {
    expect(await check(draft({}))).toEqual({ problems: [], warnings: [] });
    expect((await check(draft({ until: TODAY }))).problems).toEqual([]);
    expect((await check(draft({ until: '2026-11-23' }))).problems).toEqual([
      'content/leaflets/help/en.md:1:1  link-words  The link “click here” does not say where it leads.  Link the name of what it leads to: [your right to an advocate](../imha/en.md).',
      'content/leaflets/help/en.md:9:5  waiver-over  The waiver of “link-words” ended on 23 November 2026.  Mend what it waived, and delete it; or ask the lead advocate for a new day.',
    ]);
  });

  it('names a rule that there is, and something that breaks it', async () => {
    expect((await check(draft({ rule: 'link-word' }, 'Ask a nurse.'))).problems).toEqual([
      'content/leaflets/help/en.md:9:5  waiver-unknown  There is no rule “link-word” to waive.  Rules: smog, sentence-length, paragraph-length, one-word, short-forms, link-words, spelling, passive.',
    ]);
    expect((await check(draft({}, 'Ask a nurse.'))).problems).toEqual([
      'content/leaflets/help/en.md:9:5  waiver-unneeded  Nothing here breaks the rule “link-words”, so it needs no waiver.  Delete the waiver.',
    ]);
  });
});

describe('SMOG', () => {
  const grade = (text: string) => smogOf(draftSample(text)).grade;

  it('agrees with the worked example of its formula', () => {
    // Published with the formula: one sentence with four words of three syllables or more has 14.55.
    expect(
      grade('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'),
    ).toBeCloseTo(14.554593, 5);
  });

  it.each([
    // The table that goes with the formula (McLaughlin 1969): long words in thirty sentences, and the grade.
    [4, 5],
    [9, 6],
    [16, 7],
    [25, 8],
    [36, 9],
    [49, 10],
    [64, 11],
    [81, 12],
  ])('gives %i long words in thirty sentences the grade of the table, %i', (longWords, expected) => {
    const sentences = Array.from({ length: 30 }, (_, index) => {
      const here = Math.floor((longWords * (index + 1)) / 30) - Math.floor((longWords * index) / 30);
      return `We go ${'hospital '.repeat(here)}now.`;
    });
    expect(Math.abs(grade(sentences.join('\n')) - expected)).toBeLessThan(0.5 + 0.2);
  });

  it('leaves out the words of the title, as the NHS does, and counts headings and points as sentences', () => {
    const text = '## Your hospital\nAsk a nurse.\n- the tribunal\n- a friend';
    const without = smogOf(draftSample(text, { title: 'Hospital' }));
    expect(smogOf(draftSample(text)).longWords).toEqual(['hospital', 'tribunal']);
    expect(without.longWords).toEqual(['tribunal']);
    expect(without.grade).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(30 / 4), 5);
  });

  it('tells the age at which most children read so', () => {
    expect(readingAge(7.2)).toBe(12);
  });
});
