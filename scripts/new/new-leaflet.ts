import { stringify } from 'yaml';
import type { ContentOptions } from '../command/command.ts';
import { dayPlus } from '../model/date.ts';
import { ID, leafletSchema } from '../read/schema.ts';
import { answer, kept, keptList } from './answer.ts';
import { free, idOf, ownContent, tellNext, writeNew } from './own-content.ts';
import { readId } from './read-id.ts';

export interface LeafletOptions extends ContentOptions {
  readonly title?: string;
  readonly summary?: string;
  readonly audience?: string;
  readonly nations?: string;
}

/** Half a year: what is told of the law should not be older. */
const REVIEW_DAYS = 182;

/** A leaflet in the shape of the others. What only a writer knows is marked, and no build publishes it until it is written. */
export async function newLeaflet(name: string | undefined, options: LeafletOptions): Promise<void> {
  const content = ownContent(options);
  const { folder, service, main, today } = content;
  const { title, summary, audience, nations } = leafletSchema.shape;
  const front = {
    title: await answer(options.title, {
      option: '--title',
      asks: 'What is its title? Write a question or a thing to do.',
      read: kept(title, '--title'),
    }),
    summary: await answer(options.summary, {
      option: '--summary',
      asks: 'What is the answer, in one or two sentences?',
      read: kept(summary, '--summary'),
    }),
  };
  const id = await answer(name, {
    option: 'a name after “leaflet”',
    asks: 'What is the name of its folder? It becomes the address.',
    ...(ID.test(idOf(front.title)) && { usual: idOf(front.title) }),
    read: (text) => {
      free(folder, `leaflets/${readId(text)}`);
      return text;
    },
  });
  const who = await answer(options.audience, {
    option: '--audience',
    asks: 'Who reads it: patient, family or staff?',
    usual: 'patient',
    read: kept(audience, '--audience'),
  });
  const where = await answer(options.nations, {
    option: '--nations',
    asks: 'Whose law does it tell?',
    usual: service.nations.join(', '),
    read: keptList(nations, '--nations'),
  });
  const lines = [
    stringify({ ...front, audience: who }, { lineWidth: 0 }).trimEnd(),
    `nations: [${where.join(', ')}]`,
    `law-checked: ${today}`,
    `next-review: ${dayPlus(today, REVIEW_DAYS)}`,
  ];
  const contacts = (service.service.contacts[main] ?? []).map((contact) => contact.id);
  const contact = contacts.includes('advocacy') ? 'advocacy' : contacts[0];
  const text = ['---', ...lines, '---', '', body(contact)].join('\n');
  const file = writeNew(content, `leaflets/${id}/${main}.md`, text);
  await tellNext(file, options, [
    'After “law-checked:” stands today. Change it, if the words are held against the law on another day.',
    'Take out the parts that it does not need. A right or a time limit stands in law/, and is told with {right=…} and {{ law.… }}:',
    'see the guide for writers. “npm start” shows the leaflet while you write.',
  ]);
}

function body(contact: string | undefined): string {
  return `## What it is

{{ write: what it is, in one or two short sentences }}

## What you can do

{{ write: what someone can say, ask, call or tick }}

::: say
“{{ write: words that someone can use, as they would say them }}”
:::

## Time limits

{{ write: when it must be done, or that there is no time limit }}

## Who can help

{{ write: who can help, and how to find them }}
${contact ? `\n::: contact ${contact}\n:::\n` : ''}
## What happens next

{{ write: what happens next, and when }}
`;
}
