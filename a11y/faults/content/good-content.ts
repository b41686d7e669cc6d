import { readFileSync } from 'node:fs';

/** Files of the service’s own content that every content folder needs, and that nobody writes twice. */
const ours = (name: string) => readFileSync(`content/${name}`, 'utf8');

const SITE = `service: Riverside Advocacy
address: https://example.org/
nations: [england, wales]
languages: [en, pl]
draft-translations: publish
sheets: [standard, large]
words-checked: false
contacts:
  advocacy:
    name: {en: Riverside Advocacy, pl: Pomoc Riverside}
    about: {en: Free and private help., pl: Bezpłatna pomoc.}
    phone: 03003 038 037
    chat: example.org
    checked: 2026-11-20
`;

const LAW = `may-refuse:
  statement: The person may refuse an advocate.
  critical: true
  versions:
    - nations: [england, wales]
      provision: MHA 1983 s130B(6)
      from: 2025-03-25
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-20
ask-within:
  statement: The person may ask a tribunal within 14 days.
  critical: true
  versions:
    - nations: [england, wales]
      provision: MHA 1983 s66(2)(a)
      from: 2025-03-25
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-20
      value: {days: 14}
children-in-wales:
  statement: In Wales, more people can have an advocate.
  critical: false
  not-in: [england]
  versions:
    - nations: [wales]
      provision: MHA 1983 s130J
      from: 2012-04-02
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-20
old-order:
  statement: A rule that has ended.
  critical: false
  versions:
    - nations: [england, wales]
      provision: MHA 1983 s999
      from: 2012-04-02
      to: 2026-02-17
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-20
`;

const LEAFLET = `---
title: Ask for an advocate
summary: An advocate helps you to speak up. They are free.
audience: patient
nations: [england, wales]
law-checked: 2026-11-20
next-review: 2027-05-20
must-tell: [may-refuse, ask-within]
---

## What an advocate does

An advocate listens to you. They help you to say what you want.

- They come to meetings with you.
- They keep what you say to themselves.

## How to ask

1. Tell any nurse.
2. The nurse tells the advocate.

::: contact advocacy
:::

::: refuse
You can say no. You can change your mind later. {right=may-refuse}
:::

## If you want to leave

You can ask a tribunal. Ask within {{ law.ask-within }}. Read [what a tribunal does](../court/en.md).

::: wales
In Wales, more people can have an advocate. {right=children-in-wales}
:::

| Who | Can they come? |
| --- | --- |
| An advocate | Yes |
| A friend | Ask first |

![Two people talk at a table.](talk.svg)
`;

const COURT = `---
title: What a tribunal does
summary: A tribunal can end your section.
audience: patient
nations: [england, wales]
law-checked: 2026-11-20
next-review: 2027-05-20
---

## Who is there

A judge, a doctor and one more person. They listen to you.
`;

const WAITING = `---
title: While you wait
summary: You have rights while you wait for a tribunal.
audience: patient
nations: [england, wales]
law-checked: 2026-11-20
next-review: 2027-05-20
must-tell: [may-refuse]
---

## What you can do

You can say no to an advocate. {right=may-refuse}

Ask within {{ law.ask-within }}. Read [what a tribunal does](../court/en.md).

An advocate listens to you and helps you to say what you want.
`;

/** A translation of it, marked by “npm run translate -- --mark”. */
const WAITING_IN_POLISH = `---
title: Zanim zbierze się sąd
summary: Masz prawa także wtedy, gdy czekasz.
translation:
  status: draft
  by-role: machine translation
  on: 2026-11-20
  from:
    title: "8fdd323a"
    summary: "b529de00"
---

## Co możesz zrobić {from=f42148c5}

Możesz nie chcieć rzecznika. {right=may-refuse} {from=1159f396}

Masz na to {{ law.ask-within }}. Przeczytaj, [co robi sąd](../court/en.md). {from=58f771d9}

Rzecznik cię słucha i pomaga ci powiedzieć, czego chcesz. {from=e4764365}
`;

const EASY = `---
title: Your advocate
summary: An advocate helps you speak up.
law-checked: 2026-11-20
next-review: 2027-05-20
---

## What an advocate does

[advocate] An advocate helps you say what you want.

[say-no] You can say no. {right=may-refuse}

[court] You can ask a tribunal within {{ law.ask-within }}.
`;

const drawing = (path: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="${path}"/></svg>`;

/** A content folder with nothing wrong, of the day below. */
export const GOOD_CONTENT: Readonly<Record<string, string>> = {
  'site.yaml': SITE,
  'law/law.yaml': LAW,
  'languages/en.yaml': ours('languages/en.yaml'),
  'languages/pl.yaml': ours('languages/pl.yaml'),
  'words/en.yaml': ours('words/en.yaml'),
  'leaflets/ask/en.md': LEAFLET,
  'leaflets/ask/en.easy.md': EASY,
  'leaflets/ask/talk.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"><path d="M0 0h480v320H0z" fill="#dbe8ec"/></svg>\n',
  'leaflets/court/en.md': COURT,
  'leaflets/waiting/en.md': WAITING,
  'leaflets/waiting/pl.md': WAITING_IN_POLISH,
  'pictures/pictures.yaml':
    'advocate:\n  shows: Two people.\n  source: drawn\nsay-no:\n  shows: A raised hand.\n  source: drawn\ncourt:\n  shows: Scales.\n  source: drawn\n',
  'pictures/advocate.svg': drawing('M0 0h48v48H0z'),
  'pictures/say-no.svg': drawing('M4 4h40v40H4z'),
  'pictures/court.svg': drawing('M8 8h32v32H8z'),
  'glossary/en.yaml':
    'tribunal:\n  term: tribunal\n  also: [tribunals]\n  meaning: A kind of court for people who are detained.\n  easy: It is like a court.\n',
  'places/oak.yaml': 'hospital: Riverside\nward: Oak ward\nnation: england\nphone: "01632 960 001"\n',
  'packs/detained.yaml':
    'title: {en: For people who are detained}\nfor: {en: For someone who is now detained.}\nnations: [england, wales]\nleaflets: [ask, court]\n',
  'voices/tea.yaml': 'said: {en: Tea after supper.}\ndid: {en: There is tea until 9 pm.}\non: 2026-11-20\n',
  'questions/en.yaml':
    'start:\n  question: What is happening?\n  answers:\n    - says: I want help\n      picture: advocate\n      read: ask\n    - says: I want to leave\n      picture: court\n      read: court\n',
  'search/en.yaml': 'lawyer: [tribunal]\nhelper: [advocate]\n',
};

/** The day on which the good content is held against the law, and the real day. */
export const CONTENT_DAY = '2026-11-24';
