import { contentFault, inFile, LEAFLET, paragraph } from './content-fault.ts';

const law = (...rest: Parameters<typeof contentFault> extends [unknown, ...infer Rest] ? Rest : never) =>
  contentFault('law', ...rest);

const LAW = 'law/law.yaml';
const SITE = 'site.yaml';

/** Law that is told wrongly, or that nobody has looked at. */
export const LAW_FAULTS = [
  law(
    'law-number-typed',
    'A time limit is typed by hand and will stay when the law changes.',
    inFile(LEAFLET, 'Ask within {{ law.ask-within }}.', 'Ask within 14 days.'),
  ),
  law(
    'law-number-in-words',
    'A time limit is typed in words.',
    inFile(
      LEAFLET,
      'Ask within {{ law.ask-within }}.',
      'Ask within fourteen days, or two weeks. {{ law.ask-within }}',
    ),
  ),
  law(
    'law-number-untied',
    'A number of months is told, and nothing says where from.',
    paragraph('A section lasts up to six months.'),
  ),
  law(
    'law-number-in-table',
    'A time limit is typed into a table.',
    inFile(LEAFLET, '| An advocate | Yes |', '| An advocate | Within 28 days |'),
  ),
  law(
    'law-number-in-heading',
    'A time limit is typed into a heading.',
    inFile(LEAFLET, '## If you want to leave', '## Your first 14 days'),
  ),
  law(
    'law-number-easy',
    'A time limit is typed into the Easy Read leaflet.',
    inFile('leaflets/ask/en.easy.md', 'within {{ law.ask-within }}', 'within 14 days'),
  ),
  law(
    'law-ended',
    'A rule that has ended is told as law.',
    paragraph('This rule helps you. {right=old-order}'),
  ),
  law('law-future', 'A law that has not started is told as law now.', (files) => ({
    ...inFile(
      LAW,
      'from: 2025-03-25\n      standing: read\n      source: Mental Health Act 1983\n      checked: 2026-11-20\nask-within',
      'from: 2027-03-25\n      standing: read\n      source: Mental Health Act 1983\n      checked: 2026-11-20\nask-within',
    )(files),
  })),
  law('law-no-day', 'A law that was passed and has no day to start is told as law.', (files) => ({
    ...inFile(
      LEAFLET,
      'They come to meetings with you.',
      'They come to meetings with you. {right=passed-only}',
    )(files),
    [LAW]: `${files[LAW]}passed-only:\n  statement: More people will have an advocate.\n  critical: false\n  versions:\n    - nations: [england, wales]\n      provision: MHA 2025 s40\n      from:\n      standing: read\n      source: Mental Health Act 2025\n      checked: 2026-11-20\n      change:\n        passed: 2025-12-18\n        topic: ask\n        words: {en: More people will have a right to an advocate.}\n`,
  })),
  law(
    'law-wrong-nation',
    'A right of Wales is told in England.',
    inFile(
      LEAFLET,
      '::: wales\nIn Wales, more people can have an advocate. {right=children-in-wales}\n:::',
      'More people can have an advocate. {right=children-in-wales}',
    ),
  ),
  law(
    'law-nation-box-wrong',
    'The words of Wales stand in the box of England.',
    inFile(LEAFLET, '::: wales', '::: england'),
  ),
  law(
    'law-must-tell',
    'The leaflet no longer says that one can refuse.',
    inFile(LEAFLET, 'You can say no. You can change your mind later. {right=may-refuse}', 'Think about it.'),
  ),
  law(
    'law-must-tell-untied',
    'It says that one can refuse, and nothing ties it to the law.',
    inFile(LEAFLET, ' {right=may-refuse}', ''),
  ),
  law(
    'law-must-tell-one-nation',
    'Only readers in England learn the time limit.',
    inFile(
      LEAFLET,
      'You can ask a tribunal. Ask within {{ law.ask-within }}.',
      '::: england\nAsk within {{ law.ask-within }}.\n:::\n\nYou can ask a tribunal.',
    ),
  ),
  law(
    'law-must-tell-easy',
    'Readers of Easy Read do not learn that they can say no.',
    inFile(
      'leaflets/ask/en.easy.md',
      '[say-no] You can say no. {right=may-refuse}',
      '[say-no] Think about it.',
    ),
  ),
  law(
    'law-claim-unknown',
    'A sentence is tied to a claim that nobody wrote.',
    inFile(LEAFLET, '{right=may-refuse}', '{right=may-refuze}'),
  ),
  law(
    'law-number-unknown',
    'A number is asked for that the law files do not have.',
    inFile(LEAFLET, '{{ law.ask-within }}', '{{ law.ask-by }}'),
  ),
  law(
    'law-tie-in-heading',
    'A heading is tied to the law, so nobody reads the right itself.',
    inFile(LEAFLET, '## How to ask', '## How to ask {right=may-refuse}'),
  ),
  law(
    'law-undated',
    'A claim does not say when it was last looked at.',
    inFile(LAW, '      checked: 2026-11-20\n', ''),
  ),
  law(
    'law-source-none',
    'A claim names no source.',
    inFile(LAW, '      source: Mental Health Act 1983\n', ''),
  ),
  law(
    'law-provision-none',
    'A claim does not say where in the Act it stands.',
    inFile(LAW, '      provision: MHA 1983 s130B(6)\n', ''),
  ),
  law(
    'law-standing-made-up',
    'A claim says that it was checked in a way nobody knows.',
    inFile(LAW, 'standing: read', 'standing: sure'),
  ),
  law(
    'law-interval-turned',
    'A version ends before it begins.',
    inFile(LAW, 'to: 2026-02-17', 'to: 2011-02-17'),
  ),
  law(
    'law-overlap',
    'Two versions are law in Wales on one day.',
    inFile(
      LAW,
      '      value: {days: 14}\n',
      '      value: {days: 14}\n    - nations: [wales]\n      provision: MHA 1983 s66(2)(a)\n      from: 2026-02-18\n      standing: read\n      source: Order\n      checked: 2026-11-20\n      value: {days: 21}\n',
    ),
  ),
  law(
    'law-nation-missing',
    'A claim does not say what holds in Wales.',
    inFile(LAW, 'nations: [england, wales]', 'nations: [england]'),
  ),
  law('law-claim-twice', 'A claim is written twice, with two answers.', (files) => ({
    ...files,
    'law/more.yaml': files[LAW]?.slice(0, files[LAW].indexOf('ask-within:')),
  })),
  law(
    'law-day-unreal',
    'A claim begins on a day that does not exist.',
    inFile(LAW, 'from: 2025-03-25', 'from: 2025-02-30'),
  ),
  law(
    'law-unit-unknown',
    'A time limit is told in fortnights.',
    inFile(LAW, 'value: {days: 14}', 'value: {fortnights: 1}'),
  ),
  law(
    'law-checked-none',
    'Nobody says when the leaflet was held against the law.',
    inFile(LEAFLET, 'law-checked: 2026-11-20\n', ''),
  ),
  law(
    'law-review-over',
    'The day of the next review is long past.',
    inFile(
      LEAFLET,
      'law-checked: 2026-11-20\nnext-review: 2027-05-20',
      'law-checked: 2025-05-20\nnext-review: 2025-11-20',
    ),
  ),
  law(
    'law-review-turned',
    'The next review is before the last.',
    inFile(LEAFLET, 'next-review: 2027-05-20', 'next-review: 2026-05-20'),
  ),
  law(
    'law-change-unknown',
    'Words for the time before a change name a change that nobody wrote down.',
    (files) => ({
      ...inFile(
        LEAFLET,
        'You can say no. You can change your mind later. {right=may-refuse}',
        'You can say no. {right=may-refuse}\n\n::: before nothing-known\nOld words.\n:::',
      )(files),
    }),
  ),
  law(
    'contact-unknown-number',
    'A telephone number is typed into a leaflet.',
    paragraph('Call 020 7946 0999 at any time.'),
  ),
  law(
    'contact-tel-link',
    'A link calls a number that is in no list of contacts.',
    paragraph('Call [this helpful line](tel:02079460999) at any time.'),
  ),
  law(
    'contact-gone',
    'A contact is named that is not in the list.',
    inFile(LEAFLET, '::: contact advocacy', '::: contact advocates'),
  ),
  law(
    'contact-no-fax',
    'A way to reach someone is asked for that they do not have.',
    paragraph('Write to {{ contact.advocacy.email }} too.'),
  ),
  law('contact-never-tried', 'Nobody has ever rung the number of a real service.', (files) =>
    inFile(
      SITE,
      'words-checked: false',
      'words-checked: true',
    )(inFile(SITE, '    checked: 2026-11-20', '    checked:')(files) as Readonly<Record<string, string>>),
  ),
  law(
    'contact-long-ago',
    'The number was last rung two years ago.',
    inFile(SITE, 'checked: 2026-11-20', 'checked: 2024-11-20'),
  ),
  law(
    'contact-bad-number',
    'The number of a contact has letters in it.',
    inFile(SITE, 'phone: 03003 038 037', 'phone: 0300 HELP'),
  ),
  law(
    'contact-digit-wrong',
    'The number of a contact has one wrong digit.',
    inFile(SITE, '03003 038 037', '03003 038 038'),
    'Only ringing tells who answers: that is why contacts must be tried, and are asked for again after 180 days.',
  ),
  law(
    'law-statement-wrong',
    'The law files themselves say 28 days.',
    inFile(LAW, 'value: {days: 14}', 'value: {days: 28}'),
    'The law files are where a machine learns the law. A person reads them against the Act, and signs with a day.',
  ),
  law(
    'ward-nation',
    'A ward is in a nation that the site does not have.',
    inFile('places/oak.yaml', 'nation: england', 'nation: scotland'),
  ),
  law('ward-drop-in-turned', 'A drop-in ends before it begins.', (files) => ({
    ...files,
    'places/oak.yaml': `${files['places/oak.yaml']}drop-ins:\n  - {on: 2027-01-14, from: "15:30", to: "14:00", room: {en: Day room}}\n`,
  })),
  law(
    'ward-number',
    'The number of a ward lost its first 0.',
    inFile('places/oak.yaml', '"01632 960 001"', '1632960001'),
  ),
  law(
    'pack-leaflet-gone',
    'A pack lacks a leaflet that was renamed.',
    inFile('packs/detained.yaml', 'leaflets: [ask, court]', 'leaflets: [ask, tribunal]'),
  ),
  law(
    'pack-twice',
    'A pack has a leaflet twice.',
    inFile('packs/detained.yaml', 'leaflets: [ask, court]', 'leaflets: [ask, court, ask]'),
  ),
  law(
    'voice-answer-none',
    'What someone said got no answer.',
    inFile('voices/tea.yaml', 'did: {en: There is tea until 9 pm.}\n', ''),
  ),
  law(
    'voice-future',
    'An answer is of a day that has not come.',
    inFile('voices/tea.yaml', 'on: 2026-11-20', 'on: 2027-11-20'),
  ),
];
