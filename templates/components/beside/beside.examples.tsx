import type { BesidePart } from '../../../scripts/model/beside.ts';
import type { Inline } from '../../../scripts/model/block.ts';
import { heading, item, paragraph, TALKING_IDEA, TALKING_ROW, text } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { POLISH, URDU } from '../../examples/other-languages.ts';
import { SAMPLE_CONTEXT } from '../../examples/sample-site.ts';
import type { Surroundings } from '../blocks/blocks.tsx';
import { Beside } from './beside.tsx';
import { Pair } from './pair.tsx';

const its: Surroundings = {
  language: ENGLISH,
  main: ENGLISH,
  hrefOf: () => '#',
  recordingOf: (recording) => ({ recording, media: 'sound.mp3', captions: 'sound.vtt' }),
  pictureOf: () => TALKING_IDEA,
  checks: SAMPLE_CONTEXT.checks,
};
const polish = { ...its, language: POLISH };
const urdu = { ...its, language: URDU };

const cell = (own: string, english: string): { own: readonly Inline[]; english: readonly Inline[] } => ({
  own: [text(own)],
  english: [text(english)],
});

const PARTS: readonly BesidePart[] = [
  {
    kind: 'heading',
    own: heading(2, 'robi', 'Co robi rzecznik'),
    english: heading(2, 'robi', 'What an advocate does'),
  },
  {
    kind: 'paragraph',
    own: paragraph('Rzecznik może:'),
    english: paragraph('An advocate can:'),
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      { own: item('spotkać się z tobą na osobności'), english: item('meet you in private') },
      {
        own: item('pomóc ci się dowiedzieć:'),
        english: item('help you find out about:'),
        list: {
          kind: 'list',
          ordered: false,
          items: [{ own: item('jakie masz leczenie'), english: item('your treatment') }],
        },
      },
    ],
  },
  {
    kind: 'words',
    entries: [
      {
        own: { term: 'artykuł', meaning: 'Część ustawy. Ma numer.' },
        english: { term: 'section', meaning: 'A part of the Act. It has a number.' },
      },
      { own: { term: 'rzecznik', meaning: 'Osoba, która pomaga.' } },
    ],
  },
  {
    kind: 'callout',
    role: 'refuse',
    parts: [{ kind: 'paragraph', own: paragraph('Nie musisz.'), english: paragraph('You do not have to.') }],
  },
  {
    kind: 'paragraph',
    own: { ...paragraph('You can ask a tribunal to look at your case.'), note: 'in-main-language' },
  },
  {
    kind: 'table',
    rights: [],
    head: [cell('Artykuł', 'Section'), cell('Jak długo', 'How long it lasts')],
    rows: [[cell('Artykuł 2', 'Section 2'), cell('Do 28 dni', 'Up to 28 days')]],
  },
];

const FORM: readonly BesidePart[] = [
  {
    kind: 'ticks',
    items: [
      { own: item('Chcę rzecznika.'), english: item('I want an advocate.') },
      {
        own: { ...item('Chcę tłumacza.'), idea: TALKING_ROW.idea },
        english: item('I want an interpreter.'),
      },
    ],
  },
  { kind: 'fill-in', labels: [{ own: 'Imię', english: 'My name' }] },
];

export const examples: readonly Example[] = [
  {
    name: 'parts of a leaflet in Polish and English',
    shown: (
      <main id="content" lang="pl">
        <h1>Twoje prawo do rzecznika</h1>
        <Beside parts={PARTS} surroundings={{ own: polish, english: its }} />
      </main>
    ),
  },
  {
    name: 'a form to tick',
    shown: (
      <div lang="pl">
        <Beside parts={FORM} surroundings={{ own: polish, english: its }} />
      </div>
    ),
  },
  {
    name: 'an idea of Easy Read',
    shown: (
      <div lang="pl">
        <Beside
          parts={[
            {
              kind: 'row',
              own: { ...TALKING_ROW, text: [text('Rzecznik pomaga ci mówić.')] },
              english: TALKING_ROW,
            },
          ]}
          surroundings={{ own: polish, english: its }}
        />
      </div>
    ),
  },
  {
    name: 'words from right to left',
    shown: (
      <div lang="ur" dir="rtl">
        <Pair
          main={urdu.main}
          own={<p>عملے کو آپ کے حقوق بتانا لازم ہے۔</p>}
          english={<p>Staff must tell you your rights.</p>}
        />
      </div>
    ),
  },
];
