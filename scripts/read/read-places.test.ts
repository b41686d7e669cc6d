import { describe, expect, it } from 'vitest';
import { SITE } from './content-sample.ts';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';

const FILE = 'places/willow.yaml';
const WARD = 'hospital: Riverside\nward: Willow ward\nnation: england\n';

const ward = (more = '', lines = WARD) => ({ [FILE]: `${lines}${more}` });

/** A drop-in on one line; the first stands on line 5. */
const dropIn = (on: string, from: string, to: string, room = '{en: Day room}') =>
  `  - {on: ${on}, from: "${from}", to: "${to}", room: ${room}}\n`;

describe('a ward', () => {
  it('needs no more than its name, its hospital and its nation: the rest is written on its sheets by hand', async () => {
    const { site, problems, warnings } = await readSample(ward());
    expect([...problems, ...warnings]).toEqual([]);
    expect(site?.places).toEqual([
      {
        id: 'willow',
        nation: 'england',
        language: 'en',
        hospital: 'Riverside',
        ward: 'Willow ward',
        ask: [],
        dropIns: [],
      },
    ]);
  });

  it('is read with everything it tells', async () => {
    const { site, problems } = await readSample(
      ward(
        `phone: "01632 960000"\nask: {en: [the nurse in charge, your advocate]}\nadvocacy: advocacy\ncomplaints: advocacy\ndrop-ins:\n${dropIn('2027-01-14', '14:00', '15:30')}`,
      ),
    );
    expect(problems).toEqual([]);
    expect(site?.places).toMatchObject([
      {
        phone: '01632 960000',
        ask: ['the nurse in charge', 'your advocate'],
        advocacy: { id: 'advocacy', phone: '03003 038 037' },
        complaints: { id: 'advocacy' },
        dropIns: [{ on: '2027-01-14', from: '14:00', to: '15:30', room: 'Day room' }],
      },
    ]);
  });

  it('says which language its names are in where nobody has written them in the reader’s', async () => {
    const rooms = [
      dropIn('2027-01-14', '14:00', '15:30'),
      dropIn('2027-02-11', '14:00', '15:30', '{en: Day room, pl: Świetlica}'),
    ];
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...ward(`drop-ins:\n${rooms.join('')}`),
    });
    expect(problems).toEqual([]);
    expect(
      site?.places.map(({ language, namesIn, dropIns }) => [
        language,
        namesIn,
        dropIns.map(({ room, roomIn }) => [room, roomIn]),
      ]),
    ).toEqual([
      [
        'en',
        undefined,
        [
          ['Day room', undefined],
          ['Day room', undefined],
        ],
      ],
      [
        'pl',
        'en',
        [
          ['Day room', 'en'],
          ['Świetlica', undefined],
        ],
      ],
    ]);
  });

  it.each([
    [
      'a telephone number that lost its first 0, because it has no quotation marks',
      'phone: 01234567890\n',
      '4:8  wrong-type  “phone” should be text, but it is a number.  Put the value between "double quotes".',
    ],
    [
      'a telephone number with words in it',
      'phone: ask the desk\n',
      '4:8  wrong-value  “phone”: this is not a telephone number.  Write digits and spaces only, between "double quotes".',
    ],
    [
      'a contact that site.yaml does not have',
      'advocacy: advocasy\n',
      '4:11  contact-unknown  There is no contact “advocasy” in site.yaml.  Did you mean “advocacy”? Contacts: advocacy.',
    ],
    [
      'nobody to complain to under that name',
      'complaints: pals\n',
      '4:13  contact-unknown  There is no contact “pals” in site.yaml.  Contacts: advocacy.',
    ],
    [
      'nobody to ask',
      'ask: {en: []}\n',
      '4:11  wrong-value  “en” in “ask”: the list is empty.  Write at least one.',
    ],
    [
      'a mistyped key',
      'drop-in: []\n',
      '4:1  unknown-key  “drop-in” is not a key that is known here.  Did you mean “drop-ins”? Keys that may stand here: hospital, ward, nation, phone, ask, advocacy, complaints, drop-ins, kiosk.',
    ],
    [
      'a key of which only the value was taken out',
      'drop-ins:\n',
      '4:10  missing-value  “drop-ins” has no value.  Write a value after the colon.',
    ],
  ])('can’t have %s', async (_what, more, line) => {
    expect((await readSample(ward(more))).problems).toEqual([`${FILE}:${line}`]);
  });

  it('is left out where only the other nation is read, and is held to its nation where both are', async () => {
    const spoilt = ward('', WARD.replace('england', 'wlaes'));
    expect((await readSample(ward(), { nation: 'wales' })).site?.places).toEqual([]);
    expect((await readSample(ward(), { nation: 'england' })).site?.places).toHaveLength(1);
    expect((await readSample(spoilt)).problems).toEqual([
      `${FILE}:3:9  unknown-value  “wlaes” is not a value that “nation” can have.  Did you mean “wales”? Choose from: england, wales.`,
    ]);
  });

  it('of a nation that the site does not have is warned of, because nothing is made for it', async () => {
    const files = {
      ...ward('', WARD.replace('england', 'wales')),
      'site.yaml': SITE.replace('nations: [england, wales]', 'nations: [england]'),
    };
    expect(await readSample(files)).toMatchObject({
      site: { places: [] },
      problems: [],
      warnings: [
        `${FILE}:3:9  place-nation  Willow ward is in Wales, and site.yaml does not name it, so nothing is made for this ward.  Mend “nation:”, add wales to “nations” in site.yaml, or delete this file.`,
      ],
    });
  });
});

describe('a kiosk', () => {
  it.each([
    ['true', { idleSeconds: 60, prints: false }],
    ['{}', { idleSeconds: 60, prints: false }],
    ['{idle-seconds: 30}', { idleSeconds: 30, prints: false }],
    ['{idle-seconds: 600, prints: true}', { idleSeconds: 600, prints: true }],
  ])('of a ward is set up as its file says: %s', async (told, settings) => {
    const { site, problems } = await readSample(ward(`kiosk: ${told}\n`));
    expect(problems).toEqual([]);
    expect(site?.places).toMatchObject([{ kiosk: settings }]);
  });

  const NEITHER =
    '4:8  wrong-value  “kiosk”: this is neither true nor lines of its own.  Write “kiosk: true”, or what is special about it on lines under it. Delete the line if the ward has none.';
  const SECONDS = '5:17  wrong-value  “idle-seconds” in “kiosk”: this is';

  it.each([
    ['words', ' yes please\n', NEITHER],
    ['“no”: what is not there is left out', ' false\n', NEITHER],
    ['a list', ' [prints]\n', NEITHER],
    [
      'nothing after its colon',
      '\n',
      '4:7  missing-value  “kiosk” has no value.  Write a value after the colon.',
    ],
    [
      'too little time to read',
      '\n  idle-seconds: 5\n',
      `${SECONDS} too soon for someone who reads slowly.  Write a whole number from 30 to 600.`,
    ],
    [
      'a screen that nobody clears for an hour',
      '\n  idle-seconds: 3600\n',
      `${SECONDS} too long for what was read to stand there.  Write a whole number from 30 to 600.`,
    ],
    [
      'a part of a second',
      '\n  idle-seconds: 45.5\n',
      '5:17  wrong-type  “idle-seconds” in “kiosk” should be a whole number, but it is a number with a point.  Write digits only, without a point.',
    ],
    [
      'a time in words',
      '\n  idle-seconds: a minute\n',
      '5:17  wrong-type  “idle-seconds” in “kiosk” should be a number, but it is text.  Write digits, without quotation marks.',
    ],
    [
      'a printer in words',
      '\n  prints: "true"\n',
      '5:11  wrong-type  “prints” in “kiosk” should be true or false, but it is text.  Write true or false, without quotation marks.',
    ],
    [
      'a mistyped key',
      '\n  idle-second: 60\n',
      '5:3  unknown-key  “idle-second” is not a key that is known here.  Did you mean “idle-seconds”? Keys that may stand here: idle-seconds, prints.',
    ],
  ])('can’t have %s', async (_what, told, line) => {
    expect((await readSample(ward(`kiosk:${told}`))).problems).toEqual([`${FILE}:${line}`]);
  });

  it('is told every mistake at once', async () => {
    const told = 'kiosk:\n  idle-seconds: soon\n  print: true\n  prints: "yes"\n';
    expect((await readSample(ward(told))).problems.map((line) => line.split('  ')[0])).toEqual([
      `${FILE}:5:17`,
      `${FILE}:6:3`,
      `${FILE}:7:11`,
    ]);
  });
});

describe('drop-ins', () => {
  const on = async (dropIns: string, asOf = '2026-11-22') =>
    await readSample(ward(`drop-ins:\n${dropIns}`), { asOf });

  it('are read in order of day and time, however they stand in the file, and however many', async () => {
    const days = [
      ['2027-03-04', '10:00'],
      ['2027-01-14', '14:00'],
      ['2027-12-01', '09:00'],
      ['2027-01-14', '09:30'],
      ['2026-12-31', '14:00'],
      ['2027-02-11', '14:00'],
      ['2027-06-10', '14:00'],
      ['2027-05-13', '14:00'],
      ['2027-04-08', '14:00'],
      ['2027-11-11', '14:00'],
      ['2027-10-14', '14:00'],
      ['2027-09-09', '14:00'],
    ] as const;
    const { site, problems } = await on(days.map(([day, from]) => dropIn(day, from, '15:30')).join(''));
    expect(problems).toEqual([]);
    expect(site?.places[0]?.dropIns.map((one) => `${one.on} ${one.from}`)).toEqual([
      '2026-12-31 14:00',
      '2027-01-14 09:30',
      '2027-01-14 14:00',
      '2027-02-11 14:00',
      '2027-03-04 10:00',
      '2027-04-08 14:00',
      '2027-05-13 14:00',
      '2027-06-10 14:00',
      '2027-09-09 14:00',
      '2027-10-14 14:00',
      '2027-11-11 14:00',
      '2027-12-01 09:00',
    ]);
  });

  it('that are over are left out from the day after, and are warned of only when no other is to come', async () => {
    const both = dropIn('2027-01-14', '14:00', '15:30') + dropIn('2027-02-11', '14:00', '15:30');
    const daysOn = async (asOf: string) => {
      const { site, problems, warnings } = await on(both, asOf);
      expect(problems).toEqual([]);
      return { days: site?.places[0]?.dropIns.map((one) => one.on), warnings };
    };
    expect(await daysOn('2027-01-14')).toEqual({ days: ['2027-01-14', '2027-02-11'], warnings: [] });
    expect(await daysOn('2027-01-15')).toEqual({ days: ['2027-02-11'], warnings: [] });
    expect(await daysOn('2027-02-12')).toEqual({
      days: [],
      warnings: [
        `${FILE}:4:1  drop-in-over  Willow ward has drop-ins, but none to come: the last was on 11 February 2027.  Add the next dates. Until then its sheets have lines to write them on.`,
      ],
    });
  });

  it('of which none is written yet are warned of', async () => {
    expect(await readSample(ward('drop-ins: []\n'))).toMatchObject({
      problems: [],
      warnings: [
        `${FILE}:4:1  drop-in-over  Willow ward has drop-ins, but none to come.  Add the next dates. Until then its sheets have lines to write them on.`,
      ],
    });
  });

  it.each([
    [
      'a day that does not exist',
      dropIn('2027-02-30', '14:00', '15:00'),
      '5:10  wrong-value  “on” in item 1 in “drop-ins”: there is no such date.  Write a date that exists as year-month-day, like 2026-11-22.',
    ],
    [
      'an end before it begins',
      dropIn('2027-01-14', '15:30', '14:00'),
      '5:41  drop-in-time  This drop-in ends at 14:00, and begins at 15:30.  Write the time it begins after “from:”, and the later time it ends after “to:”.',
    ],
    [
      'an end as it begins',
      dropIn('2027-01-14', '14:00', '14:00'),
      '5:41  drop-in-time  This drop-in ends at 14:00, and begins at 14:00.  Write the time it begins after “from:”, and the later time it ends after “to:”.',
    ],
    [
      'a time that no clock has',
      dropIn('2027-01-14', '25:00', '25:30').replace('"25:30"', '"15:30"'),
      '5:28  wrong-value  “from” in item 1 in “drop-ins”: this is not a time.  Write hours and minutes between quotation marks, like "14:00" for 2 pm.',
    ],
    [
      'a time as people say it',
      dropIn('2027-01-14', '2 pm', '15:30'),
      '5:28  wrong-value  “from” in item 1 in “drop-ins”: this is not a time.  Write hours and minutes between quotation marks, like "14:00" for 2 pm.',
    ],
    [
      'no room',
      '  - {on: 2027-01-14, from: "14:00", to: "15:30"}\n',
      '5:5  missing-key  “room” in item 1 in “drop-ins” is missing.  Add a line for “room”.',
    ],
  ])('can’t have %s', async (_what, line, problem) => {
    expect((await on(line)).problems).toEqual([`${FILE}:${problem}`]);
  });

  it('have the room as it is written in the first language where it is not written in another', async () => {
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...ward(
        `drop-ins:\n${dropIn('2027-02-11', '14:00', '15:30', '{en: Quiet room}')}${dropIn('2027-01-14', '14:00', '15:30', '{en: Day room, pl: Sala}')}`,
      ),
    });
    expect(problems).toEqual([]);
    expect(site?.places.map(({ language, dropIns }) => [language, dropIns.map(({ room }) => room)])).toEqual([
      ['en', ['Day room', 'Quiet room']],
      ['pl', ['Sala', 'Quiet room']],
    ]);
  });
});
