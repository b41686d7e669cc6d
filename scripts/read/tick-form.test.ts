import { describe, expect, it } from 'vitest';
import { claimsTold } from '../model/told.ts';
import { frontMatter } from './content-sample.ts';
import { readSample } from './read-sample.ts';

const FILE = 'leaflets/help/en.md';
const PICTURES = {
  'pictures/pictures.yaml': 'advocate:\n  shows: A person.\n  source: drawn\n',
  'pictures/advocate.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M0 0h48v48H0z"/></svg>',
};
const NAME = '::: fill-in\n- My name\n- My ward\n:::\n';

/** A form. Its text starts on line 10; `tick-form` stands on line 8. */
const form = (body: string, changes: Readonly<Record<string, string | undefined>> = {}) => ({
  ...PICTURES,
  [FILE]: `${frontMatter({ 'tick-form': 'true', ...changes })}${body}`,
});

/** A form with these lines in its tick box. The first stands on line 11. */
const ticks = (lines: string, changes: Readonly<Record<string, string | undefined>> = {}) =>
  form(`::: tick\n${lines}\n:::\n\n${NAME}`, changes);

describe('a form to tick', () => {
  it('is read as one, with the picture and the law of each line', async () => {
    const { site, problems } = await readSample(
      ticks('- [advocate] I want an advocate {right=can-refuse}\n- I am **not** sure'),
    );
    expect(problems).toEqual([]);
    const [leaflet] = site?.leaflets ?? [];
    expect(leaflet?.tickForm).toBe(true);
    expect(leaflet?.blocks[0]).toMatchObject({
      kind: 'ticks',
      items: [
        {
          idea: { id: 'advocate', picture: { file: 'pictures/advocate.svg' } },
          text: [{ text: 'I want an advocate' }],
          rights: ['can-refuse'],
        },
        { text: [{ text: 'I am ' }, { kind: 'strong' }, { text: ' sure' }], rights: [] },
      ],
    });
    expect(leaflet?.blocks[1]).toEqual({ kind: 'fill-in', labels: ['My name', 'My ward'] });
  });

  it('tells the law that a line of it is tied to, or prints a number of', async () => {
    const { site, problems } = await readSample(
      ticks('- I say no {right=can-refuse}\n- I ask within {{ law.apply-within }}', {
        'must-tell': '[can-refuse, apply-within]',
      }),
    );
    expect(problems).toEqual([]);
    expect([...claimsTold(site?.leaflets[0]?.blocks ?? [])]).toEqual(['can-refuse', 'apply-within']);
  });

  it('may have its list with empty lines between, or with numbers', async () => {
    expect((await readSample(ticks('- One thing\n\n- Another'))).problems).toEqual([]);
    expect((await readSample(ticks('1. One thing\n2. Another'))).problems).toEqual([]);
  });

  it('needs something to tick, and a line for who it is from', async () => {
    expect((await readSample(form('Words.\n'))).problems).toEqual([
      `${FILE}:8:12  tick-form  This form has nothing to tick.  Put a list between “::: tick” and “:::”, or delete the line “tick-form”.`,
      `${FILE}:8:12  tick-form  This form has no line for a name or a ward, so staff cannot tell whose it is.  Put a list like “- My name” and “- My ward” between “::: fill-in” and “:::”.`,
    ]);
  });

  it('needs both for the readers of each nation', async () => {
    const body = `:::: england\n::: tick\n- I want help\n:::\n::::\n\n:::: wales\n${NAME}::::\n`;
    const files = form(body);
    const wales = `${FILE}:8:12  tick-form  In Wales, this form has nothing to tick.  Put a list between “::: tick” and “:::”, or delete the line “tick-form”.`;
    expect((await readSample(files)).problems).toEqual([
      wales,
      `${FILE}:8:12  tick-form  In England, this form has no line for a name or a ward, so staff cannot tell whose it is.  Put a list like “- My name” and “- My ward” between “::: fill-in” and “:::”.`,
    ]);
    expect((await readSample(files, { nation: 'wales' })).problems).toEqual([
      wales.replace('In Wales, this', 'This'),
    ]);
  });

  it('is one or is not: there is no “false”', async () => {
    expect((await readSample(ticks('- I want help', { 'tick-form': 'false' }))).problems).toEqual([
      `${FILE}:8:12  unknown-value  “false” is not a value that “tick-form” can have.  Choose from: true.`,
    ]);
  });

  it('needs its lines only where it says that it is a form', async () => {
    const files = form('::: tick\n- I want help\n:::\n', { 'tick-form': undefined });
    expect((await readSample(files)).problems).toEqual([]);
  });
});

describe('a box of things to tick', () => {
  const ONE_LIST =
    '10:1  box-content  “::: tick” holds one list, and nothing else.  Write a line that begins with “- ” for each thing to tick. No list inside the list.';

  it.each([
    ['a list inside its list', '- I want help\n  - today', ONE_LIST],
    ['two lists', '- I want help\n\n1. I want a form', ONE_LIST],
    ['words beside its list', '- I want help\n\nOr:\n\n- I want a form', ONE_LIST],
    ['no list', 'I want help', ONE_LIST],
    ['nothing', '', ONE_LIST],
    [
      'a second paragraph in a point',
      '- I want help\n\n  today',
      '13:3  list-item  This point of the list has a second paragraph.  Join the two, or make it a point of its own.',
    ],
    [
      'an idea that the picture dictionary does not have',
      '- [advocat] I want an advocate',
      '11:1  idea-unknown  There is no idea “advocat” in the picture dictionary.  Did you mean “advocate”? Look in content/pictures/pictures.yaml for the picture that fits, or add one there.',
    ],
    [
      'a picture without words',
      '- I want help\n- [advocate]',
      '12:1  tick-words  There is a picture here, and no words beside it.  Write the words after it on the same line.',
    ],
    [
      'a box typed by hand',
      '- [ ] I want help',
      '11:1  tick-box  A box to tick is typed here, and each line of this list gets one by itself.  Delete the “[ ]”.',
    ],
    [
      'a box typed by hand with a cross in it',
      '- [x] I want help',
      '11:1  tick-box  A box to tick is typed here, and each line of this list gets one by itself.  Delete the “[x]”.',
    ],
    [
      'a number that no claim stands behind',
      '- I want two doctors',
      '11:1  number-untied  This says “two”, and nothing ties it to the law.  Put {right=…} after the sentence, with the claim that says so; or say it without a number.',
    ],
    [
      'a length of time typed by hand, even where it is tied',
      '- I ask in 14 days {right=apply-within}',
      '11:12  number-typed  “14 days” is typed by hand, so it would stay when the law changes.  Write {{ law.apply-within }}. It means: Apply within 14 days.',
    ],
    [
      'a tie to a claim that is not there',
      '- I say no {right=can-refus}',
      '11:12  claim-unknown  There is no claim “can-refus” in the law files.  Did you mean “can-refuse”? Look in content/law for its name, or add it there.',
    ],
  ])('can’t have %s', async (_what, lines, problem) => {
    // One mistake is told once: a form whose box is wrong is not told to have none.
    expect((await readSample(ticks(lines))).problems).toEqual([`${FILE}:${problem}`]);
  });

  it('takes no words of its own, and nor do lines to write on', async () => {
    const files = form('::: tick what I want\n- I want help\n:::\n\n::: fill-in who I am\n- My name\n:::\n');
    expect((await readSample(files)).problems).toEqual([
      `${FILE}:10:1  box-title  “::: tick” takes no words of its own.  Put the words on a line inside the box.`,
      `${FILE}:14:1  box-title  “::: fill-in” takes no words of its own.  Put the words on a line inside the box.`,
    ]);
  });
});
