import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Block, Inline, ListItem } from '../model/block.ts';
import type { Contact } from '../model/contact.ts';
import type { Form } from '../model/form.ts';
import type { Language } from '../model/language.ts';
import type { Leaflet } from '../model/leaflet.ts';
import type { Picture } from '../model/picture.ts';
import type { Site } from '../model/site.ts';
import type { Strings } from '../model/strings.ts';

/** A site with one leaflet that has every kind of block a sheet can hold; for tests. */
export function sampleSite(
  changes: { blocks?: readonly Block[]; language?: Language; form?: Form } = {},
): Site {
  const language = changes.language ?? english();
  const leaflet: Leaflet = {
    id: 'imha',
    nation: 'england',
    language: language.id,
    title: 'Your right to an advocate',
    summary:
      'An Independent Mental Health Advocate (IMHA) helps you understand your rights and use them. The help is free and confidential, and you can say no.',
    blocks: changes.blocks ?? everyBlock,
    file: `leaflets/imha/${language.id}.md`,
    audience: 'patient',
    form: changes.form ?? 'standard',
    lawChecked: '2026-11-22',
    nextReview: '2027-05-22',
    mustTell: [],
  };
  return {
    service: {
      name: 'People First',
      contacts: { advocacy: [sampleContact] },
      wordsChecked: false,
      review: { graceDays: 14, contactsEveryDays: 180 },
    },
    address: 'https://example.org/',
    asOf: '2026-11-22',
    nations: ['england'],
    languages: [language],
    sheetSizes: ['standard', 'large', 'giant'],
    leaflets: [leaflet],
    infoPages: [],
    ideas: [],
    packs: [],
    places: [],
    voices: [],
    questions: [],
    recordings: [],
    glossaries: {},
    searchWords: {},
    pictures: [samplePicture],
    claims: [],
  };
}

/** The site's own English strings. */
export function english(): Language {
  const file = parse(readFileSync(new URL('../../content/languages/en.yaml', import.meta.url), 'utf8')) as {
    strings: Strings;
  };
  return {
    id: 'en',
    name: 'English',
    englishName: 'English',
    direction: 'ltr',
    quotes: ['“', '”'],
    strings: file.strings,
  };
}

export const samplePicture: Picture = {
  file: 'leaflets/imha/talking.svg',
  name: 'talking-0123abcd',
  width: 400,
  height: 300,
  drawing: true,
};

export const sampleContact: Contact = {
  id: 'advocacy',
  name: 'People First advocacy service',
  about:
    'Free, confidential help to speak up and to use your rights. We are independent of health and care services.',
  phone: '03003 038 037',
  chat: 'wearepeoplefirst.co.uk',
  checked: '2026-11-22',
};

const words = (text: string): readonly Inline[] => [{ kind: 'text', text }];
const item = (text: string, right?: string): ListItem => ({
  text: words(text),
  rights: right ? [right] : [],
});
const heading = (id: string, text: string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  id,
  text: words(text),
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: words(text), rights: [] });

export const everyBlock: readonly Block[] = [
  {
    kind: 'picture',
    picture: samplePicture,
    alt: 'Two people sit and talk at the same height. One of them holds some papers.',
  },
  heading('what-an-advocate-does', 'What an advocate does'),
  paragraph(
    'An advocate helps you say what you want to say. They are independent of the people who treat you. They decide nothing for you.',
  ),
  paragraph('An advocate can:'),
  {
    kind: 'list',
    ordered: false,
    items: [
      item('meet you in private', 'imha-private-visit'),
      item('explain your section, and any limits it puts on you', 'imha-information'),
      {
        text: words('help you find out about:'),
        rights: [],
        list: { kind: 'list', ordered: false, items: [item('your treatment'), item('why you have it')] },
      },
      item('look at your records, if you agree.', 'imha-records'),
    ],
  },
  {
    kind: 'words',
    entries: [
      { term: 'Advocate', meaning: 'a trained person who helps you speak up and use your rights.' },
      { term: 'Section', meaning: 'the part of the Mental Health Act that keeps you in hospital.' },
    ],
  },
  heading('how-to-get-one', 'How to get an advocate'),
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
  { kind: 'contact', contact: sampleContact },
  {
    kind: 'callout',
    role: 'refuse',
    blocks: [
      paragraph('You do not have to take an advocate’s help. You can say no now and ask for one later.'),
    ],
  },
  {
    kind: 'callout',
    role: 'deadline',
    blocks: [
      {
        kind: 'paragraph',
        rights: ['s2-apply-within'],
        text: [
          { kind: 'text', text: 'On section 2, you have ' },
          { kind: 'value', text: '14 days', isolate: false },
          { kind: 'text', text: ' to ask a tribunal to look at your case. ' },
          { kind: 'strong', text: words('The first day counts.') },
          { kind: 'text', text: ' Read ' },
          {
            kind: 'link',
            to: { kind: 'leaflet', form: 'standard', id: 'your-rights' },
            text: words('your rights when you are detained'),
          },
          { kind: 'text', text: ', or see ' },
          {
            kind: 'link',
            to: { kind: 'anchor', id: 'how-to-get-one' },
            text: words('how to get an advocate'),
          },
          { kind: 'text', text: '.' },
        ],
      },
    ],
  },
  {
    kind: 'callout',
    role: 'important',
    blocks: [paragraph('An advocate is not a lawyer.'), paragraph('You can have both.')],
  },
  heading('england-and-wales', 'Who can have an advocate'),
  heading('sections', 'Sections of the Act', 3),
  {
    kind: 'table',
    rights: [],
    head: [words('Section'), words('Do you have the right to an advocate?'), words('How long it lasts')],
    rows: [
      [words('Section 2'), words('Yes'), words('Up to 28 days')],
      [words('Section 3'), words('Yes'), words('Up to 6 months, and it can be renewed')],
      [words('Section 136'), words('No'), words('A short time')],
    ],
  },
  {
    kind: 'paragraph',
    rights: [],
    text: [
      { kind: 'text', text: 'Read more at ' },
      {
        kind: 'link',
        to: { kind: 'web', url: 'https://wearepeoplefirst.co.uk/' },
        text: words('the website of the service'),
      },
      { kind: 'text', text: ' or ' },
      { kind: 'link', to: { kind: 'phone', number: '03003 038 037' }, text: words('call us') },
      { kind: 'text', text: '.' },
    ],
  },
];
