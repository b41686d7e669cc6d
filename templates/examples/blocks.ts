import type {
  Block,
  Heading,
  Inline,
  ListItem,
  Paragraph,
  PictureBlock,
  Row,
  Text,
} from '../../scripts/model/block.ts';
import type { Recording } from '../../scripts/model/recording.ts';
import type { ShownPicture } from '../components/picture/shown-picture.ts';
import { ADVOCACY } from './advocacy.ts';

/** Plain words. */
export function text(words: string): Text {
  return { kind: 'text', text: words };
}

/** Words that matter more than those around them. */
export function strong(words: string): Inline {
  return { kind: 'strong', text: [text(words)] };
}

/** A heading with its anchor. */
export function heading(level: 2 | 3, id: string, words: string): Heading {
  return { kind: 'heading', level, id, text: [text(words)] };
}

/** A paragraph of words, plain or marked. */
export function paragraph(...inlines: (Inline | string)[]): Paragraph {
  return {
    kind: 'paragraph',
    text: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
    rights: [],
  };
}

/** A point of a list. */
export function item(words: string): ListItem {
  return { text: [text(words)], rights: [] };
}

/** A drawing, as a leaflet shows it. */
/** An idea of Easy Read, in words. */
export const TALKING_ROW: Row = {
  kind: 'row',
  idea: {
    id: 'advocate',
    picture: {
      file: 'pictures/advocate.svg',
      name: 'advocate-1a2b3c4d',
      width: 480,
      height: 480,
      drawing: true,
    },
  },
  text: [{ kind: 'text', text: 'An advocate helps you say what you want.' }],
  rights: ['imha-rights-help'],
};

/** Sound, of a service’s own. */
export const SOUND: Recording = {
  id: 'your-rights',
  kind: 'audio',
  language: 'en',
  title: 'Your rights, read aloud',
  seconds: 65,
  media: { file: 'recordings/your-rights/en.mp3', path: 'recordings/en-1a2b3c4d.mp3', type: 'audio/mpeg' },
  captions: { file: 'recordings/your-rights/en.vtt', path: 'recordings/en-5e6f7a8b.vtt' },
  transcript: ['You have rights.', 'An advocate can help you to use them.'],
};

/** The picture of an idea, as a page shows it. */
export const TALKING_IDEA: ShownPicture = {
  files: [{ href: 'pictures/talking.svg', format: 'svg', width: 480, height: 480 }],
  lazy: false,
};

export const TALKING: PictureBlock = {
  kind: 'picture',
  alt: 'Two people sit and talk at the same height. One of them holds some papers.',
  picture: {
    file: 'leaflets/imha/talking.svg',
    name: 'talking-1a2b3c4d',
    width: 800,
    height: 500,
    drawing: true,
  },
};

/** A leaflet with every kind of block a leaflet can have. */
export const LEAFLET_BLOCKS: readonly Block[] = [
  TALKING,
  heading(2, 'what-an-advocate-does', 'What an advocate does'),
  paragraph(
    'An advocate helps you say what you want to say. They are independent of the people who treat you. They decide nothing for you.',
  ),
  {
    kind: 'words',
    entries: [
      { term: 'Advocate', meaning: 'a trained person who helps you speak up and use your rights.' },
      { term: 'Section', meaning: 'the part of the Mental Health Act that keeps you in hospital.' },
    ],
  },
  paragraph('An advocate can:'),
  {
    kind: 'list',
    ordered: false,
    items: [
      item('meet you in private'),
      item('explain your section, and any limits it puts on you'),
      {
        text: [text('help you find out about:')],
        rights: [],
        list: { kind: 'list', ordered: false, items: [item('your treatment'), item('why you have it')] },
      },
      item('look at your records, if you agree.'),
    ],
  },
  heading(2, 'who-can-have-an-advocate', 'Who can have an advocate'),
  heading(3, 'sections', 'Sections of the Act'),
  {
    kind: 'table',
    rights: [],
    head: [[text('Section')], [text('Do you have the right to an advocate?')], [text('How long it lasts')]],
    rows: [
      [[text('Section 2')], [text('Yes')], [text('Up to 28 days')]],
      [[text('Section 3')], [text('Yes')], [text('Up to 6 months, and it can be renewed')]],
      [[text('Section 136')], [text('No')], [text('A short time')]],
    ],
  },
  heading(2, 'how-to-get-an-advocate', 'How to get an advocate'),
  paragraph(
    'You do not need to write anything. ',
    strong('You can ask at any time'),
    ' while you have this right.',
  ),
  {
    kind: 'list',
    ordered: true,
    items: [
      item('Tell a nurse, or anyone who works on the ward. They can refer you.'),
      item('Or ask your social worker, or your local Adult Social Care office.'),
      item('If that is hard, contact us yourself. Our details are below.'),
    ],
  },
  {
    kind: 'callout',
    role: 'say',
    blocks: [paragraph('“I would like an advocate. Please ask one to come and see me.”')],
  },
  { kind: 'contact', contact: ADVOCACY },
  paragraph(
    'You can also call us on ',
    {
      kind: 'link',
      to: { kind: 'phone', number: '03003 038 037' },
      text: [{ kind: 'value', text: '03003 038 037', isolate: true }],
    },
    ' or read ',
    {
      kind: 'link',
      to: { kind: 'web', url: 'https://wearepeoplefirst.co.uk' },
      text: [text('wearepeoplefirst.co.uk')],
    },
    '.',
  ),
  heading(2, 'do-i-have-to', 'Do I have to have an advocate?'),
  {
    kind: 'callout',
    role: 'refuse',
    blocks: [
      paragraph('No. You do not have to take an advocate’s help. You can say no now and ask for one later.'),
    ],
  },
  heading(2, 'time-limits', 'Time limits'),
  {
    kind: 'callout',
    role: 'deadline',
    blocks: [
      paragraph(
        'On section 2, you have ',
        { kind: 'value', text: '14 days', isolate: false },
        ' to ask a tribunal to look at your case. ',
        strong('The day you were admitted counts as the first day.'),
      ),
      paragraph(
        'An advocate can help you ask in time. Read ',
        {
          kind: 'link',
          to: { kind: 'leaflet', form: 'standard', id: 'your-rights' },
          text: [text('your rights when you are detained')],
        },
        ', or see ',
        {
          kind: 'link',
          to: { kind: 'anchor', id: 'how-to-get-an-advocate' },
          text: [text('how to get an advocate')],
        },
        '.',
      ),
    ],
  },
  {
    kind: 'callout',
    role: 'important',
    blocks: [paragraph('An advocate is not a lawyer. You can have both.')],
  },
];

/** A leaflet in Easy Read. */
export const EASY_BLOCKS: readonly Block[] = [
  heading(2, 'what-an-advocate-does', 'What an advocate does'),
  TALKING_ROW,
  { kind: 'callout', role: 'refuse', blocks: [TALKING_ROW] },
  { kind: 'recording', recording: SOUND },
  { kind: 'contact', contact: ADVOCACY },
];
