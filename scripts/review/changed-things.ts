import type { Contact } from '../model/contact.ts';
import { type Day, dayInWords } from '../model/date.ts';
import type { NationId } from '../model/nation.ts';
import type { DropIn } from '../model/place.ts';
import type { Answer } from '../model/question.ts';
import { inMinutes } from '../model/recording.ts';
import type { ShownThing } from '../model/shown-review.ts';
import type { Site } from '../model/site.ts';
import { articlesOf, sentencesIn, type WantedArticles } from './changed-articles.ts';
import { changedFields, type Fields } from './fields.ts';
import { titleInWords } from './title-in-words.ts';

/** Something of a site that is no leaflet, in one language. */
interface Thing {
  readonly kind: string;
  readonly name: string;
  readonly language?: string;
  readonly nation?: NationId;
  readonly fields: Fields;
  /** What a sentence is called that was taken from it: see `Sentence`. */
  readonly shared?: string;
}

/**
 * Contacts, wards with their drop-ins, packs, hard words, questions and all else that is not the same; once for each way it changed.
 * Of one leaflet, only what stands in it.
 */
export function changedThings(
  before: Site,
  now: Site,
  { language, leaflet }: WantedArticles,
): readonly ShownThing[] {
  const standsIn = titlesByShared(now, leaflet);
  const isWanted = (thing: Thing) =>
    language === undefined || thing.language === undefined || thing.language === language;
  const byKey = (site: Site) =>
    new Map(
      thingsOf(site)
        .filter(isWanted)
        .map((thing) => [
          [thing.kind, thing.name, thing.language ?? '', thing.nation ?? ''].join('\0'),
          thing,
        ]),
    );
  const [olds, nows] = [byKey(before), byKey(now)];
  const alike = new Map<string, ShownThing>();
  for (const key of new Set([...nows.keys(), ...olds.keys()])) {
    const [old, come] = [olds.get(key), nows.get(key)];
    const thing = come ?? old;
    const fields = changedFields(old?.fields, come?.fields);
    if (!thing || fields.length === 0) continue;
    const { kind, name } = thing;
    const titles = [...(standsIn.get(thing.shared ?? '') ?? [])];
    if (leaflet !== undefined && titles.length === 0) continue;
    const life = old && come ? 'changed' : come ? 'new' : 'gone';
    const same = JSON.stringify([kind, name, life, fields]);
    const found = alike.get(same);
    alike.set(same, {
      kind,
      name,
      life,
      fields,
      standsIn: [...new Set([...(found?.standsIn ?? []), ...titles])],
      languages: withOne(found?.languages, thing.language),
      nations: withOne(found?.nations, thing.nation),
    });
  }
  return [...alike.values()];
}

/** Titles of leaflets, in the language they are in, by what stands in them that is the same in every leaflet. */
function titlesByShared(site: Site, leaflet: string | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const article of articlesOf(site, leaflet === undefined ? {} : { leaflet })) {
    if (article.wordsIn !== undefined) continue;
    for (const { shared } of sentencesIn(article, site)) {
      if (shared === undefined) continue;
      const title = titleInWords(article);
      found.set(shared, (found.get(shared) ?? new Set()).add(title));
    }
  }
  return found;
}

function withOne<T>(list: readonly T[] = [], one: T | undefined): readonly T[] {
  return one === undefined || list.includes(one) ? list : [...list, one];
}

function thingsOf(site: Site): readonly Thing[] {
  return [
    serviceOf(site),
    ...Object.entries(site.service.contacts).flatMap(([language, contacts]) =>
      contacts.map((contact) => ({
        kind: 'Contact',
        name: contact.id,
        language,
        shared: `contact ${contact.id}`,
        fields: contactFields(contact),
      })),
    ),
    ...site.places.map(({ id, nation, language, ...place }) => ({
      kind: 'Ward',
      name: id,
      nation,
      language,
      fields: {
        hospital: place.hospital,
        ward: place.ward,
        phone: place.phone ?? '',
        'whom to ask': place.ask.join('; '),
        advocacy: contactInWords(place.advocacy),
        complaints: contactInWords(place.complaints),
        'shared screen': place.kiosk ? JSON.stringify(place.kiosk) : '',
        ...Object.fromEntries(place.dropIns.map(dropInField)),
      },
    })),
    ...site.packs.map(({ id, nation, language, title, summary, parts, copyParts }) => ({
      kind: 'Pack',
      name: id,
      nation,
      language,
      fields: {
        title,
        summary,
        'what is in it': parts.map(({ leaflet }) => leaflet.title).join('; '),
        'copy for the nearest relative': copyParts.map(({ leaflet }) => leaflet.title).join('; '),
      },
    })),
    ...Object.entries(site.glossaries).flatMap(([language, entries]) =>
      entries.map(({ term, meaning }) => ({
        kind: 'Hard word',
        name: term,
        language,
        shared: `word ${term}`,
        fields: { meaning },
      })),
    ),
    ...site.questions.map(({ id, nation, language, text, answers }) => ({
      kind: 'Question that leads to a leaflet',
      name: id,
      nation,
      language,
      fields: { question: text, ...Object.fromEntries(answers.map(answerField)) },
    })),
    ...Object.entries(site.searchWords).flatMap(([language, words]) =>
      words.map(({ typed, means }) => ({
        kind: 'Word people search by',
        name: typed,
        language,
        fields: { means: means.join('; ') },
      })),
    ),
    ...site.recordings.map(({ id, language, title, seconds, media, captions, transcript }) => ({
      kind: 'Film or sound',
      name: id,
      language,
      fields: {
        title,
        length: inMinutes(seconds),
        file: media.path,
        captions: captions.path,
        'what is said': transcript.join(' '),
      },
    })),
    ...site.voices.map(({ id, language, said, did, whyNot, on, ward }) => ({
      kind: 'You said, we did',
      name: id,
      language,
      fields: {
        said,
        did: did ?? '',
        'why not': whyNot ?? '',
        on: inWords(on),
        ward: ward ?? '',
      },
    })),
    ...site.languages.map(({ id, englishName, strings }) => ({
      kind: 'Words of the site itself',
      name: englishName,
      language: id,
      fields: strings as Fields,
    })),
  ];
}

function serviceOf({ service, address, languages, nations, sheetSizes, look }: Site): Thing {
  return {
    kind: 'Service',
    name: 'site.yaml',
    fields: {
      name: service.name,
      address,
      'words checked': service.wordsChecked ? 'yes' : 'no',
      languages: languages.map(({ englishName }) => englishName).join(', '),
      nations: nations.join(', '),
      'sizes of sheets': sheetSizes.join(', '),
      'days of grace for a review': String(service.review.graceDays),
      'contacts are tried every': `${service.review.contactsEveryDays} days`,
      'colours and logo': look ? JSON.stringify(look) : '',
    },
  };
}

function contactFields({ name, about, phone, email, chat, checked }: Contact): Fields {
  return {
    name,
    about,
    phone: phone ?? '',
    email: email ?? '',
    chat: chat ?? '',
    'last tried': checked === null ? 'never' : inWords(checked),
  };
}

/** Two contacts may have one name. */
function contactInWords(contact: Contact | undefined): string {
  return contact ? `${contact.name} (${contact.id})` : '';
}

function dropInField({ on, from, to, room }: DropIn): readonly [string, string] {
  return [`drop-in on ${inWords(on)} at ${from}`, `until ${to}, ${room}`];
}

function answerField({ says, picture, to }: Answer): readonly [string, string] {
  const leads = to.kind === 'question' ? `the question ${to.id}` : to.id;
  return [
    `answer “${says}”`,
    `leads to ${leads}${to.kind === 'leaflet' && to.form === 'easy' ? ' (Easy Read)' : ''}${picture ? `, beside the picture ${picture.file}` : ''}`,
  ];
}

function inWords(day: Day): string {
  return dayInWords(day, 'en');
}
