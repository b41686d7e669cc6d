import { z } from 'zod';
import { STANDINGS } from '../model/claim.ts';
import { parseDay } from '../model/date.ts';
import { AUDIENCES } from '../model/leaflet.ts';
import { NATIONS } from '../model/nation.ts';
import { UNITS } from '../model/quantity.ts';
import { RECORDING_KINDS } from '../model/recording.ts';
import { STANDARD_SIZES } from '../model/sheet.ts';
import { STRING_NOTES, type Strings } from '../model/strings.ts';
import { DRAFT_RULES, TRANSLATION_STATUSES } from '../model/translation.ts';
import { HASH_PATTERN } from './translation/unit-text.ts';

// The words of a failed refinement are “what is wrong → what to write instead”.

/** Names of leaflets, claims, contacts and words: they become addresses and file names on every system. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const id = z
  .string()
  .regex(
    ID,
    'this name has characters that can’t be used → Use small letters, digits and single hyphens, like “your-rights”.',
  );

const text = z
  .string()
  .refine((value) => value.trim() !== '', 'there is no text here → Write the text.')
  .refine((value) => !value.includes('\n'), 'the text goes over several lines → Write it on one line.');

const day = z
  .string()
  .refine(
    (value) => parseDay(value) !== undefined,
    'there is no such date → Write a date that exists as year-month-day, like 2026-11-22.',
  );

const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'this is not a language code → Write a code like en, cy or pa.');

const inEveryLanguage = z.record(language, text);

function distinct<T>(item: z.ZodType<T>) {
  return z
    .array(item)
    .refine((items) => items.length > 0, 'the list is empty → Write at least one.')
    .refine(
      (items) => new Set(items).size === items.length,
      'one item stands twice → Delete one of the two.',
    );
}

const phone = text.regex(
  /^\+?[\d ]+$/u,
  'this is not a telephone number → Write digits and spaces only, between "double quotes".',
);

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  /** The name at the top of every page. */
  service: text,
  /** The site’s public address, printed on sheets. */
  address: z
    .url('this is not a web address → Write it in full, like https://example.org/')
    .refine((value) => value.endsWith('/'), 'the address does not end with a slash → Add / at the end.')
    .refine(
      (value) => /^https?:/u.test(value),
      'the address does not begin with https:// → Write it in full.',
    ),
  nations: distinct(z.enum(NATIONS)),
  /** The first is the language of the front page. */
  languages: distinct(language),
  /** What is done with translations that no qualified translator has checked; if it is left out, they are kept back. */
  'draft-translations': z.enum(DRAFT_RULES).optional(),
  /** `use`: whatever this folder lacks comes with this program, and so do its updates. */
  'shipped-content': z.enum(['use', 'leave']).optional(),
  /** Sizes of sheet to make. */
  sheets: distinct(z.enum(STANDARD_SIZES)),
  /** True once a mental health lawyer and people who use services have checked the words. */
  'words-checked': z.boolean(),
  /** How strict to be with what must be looked at again. */
  review: z
    .strictObject({
      /** For so many days after it was due, a review is only warned of; then it stops the build. */
      'grace-days': z.number().int().min(0).optional(),
      /** Contacts are looked at again after so many days. */
      'contacts-every-days': z.number().int().positive().optional(),
    })
    .optional(),
  contacts: z.record(
    id,
    z.strictObject({
      name: inEveryLanguage,
      about: inEveryLanguage,
      phone: phone.optional(),
      email: z
        .email('this is not an e-mail address → Write it like name@example.org, or delete the line.')
        .optional(),
      /** Web address of live chat, without https:// */
      chat: text
        .regex(
          /^[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/u,
          'this is not a web address → Write it without https://, like example.org/chat.',
        )
        .optional(),
      /** The day someone last made sure these details are right; left empty if no one has yet. */
      checked: day.nullable(),
    }),
  ),
});

const waivers = z.array(
  z.strictObject({
    rule: id,
    reason: text,
    /** The role that looks at it again, not a person’s name. */
    owner: text,
    until: day,
  }),
);

/** `a11y/waivers.yaml`: what the gate finds and lets stay until a day. */
export const gateWaiversSchema = z.array(
  z.strictObject({
    rule: text.regex(
      /^[a-z]+:\S+$/u,
      'this is not the name of a rule → Write it as the report names it, like axe:color-contrast.',
    ),
    page: text.refine(
      (value) => !value.startsWith('/') && !value.startsWith('./'),
      'this does not begin at the root of the site → Write it like england/en/imha/index.html.',
    ),
    reason: text,
    /** The role that looks at it again, not a person’s name. */
    'owner-role': text,
    until: day,
  }),
);

/** Which edition of what comes with this program it was copied from, as `npm run copy` writes it; `none` for what was not copied. */
const copiedFrom = z
  .string()
  .regex(
    /^(?:[0-9a-f]{12}|none)$/u,
    'this is not what “npm run copy” writes → Run “npm run copy -- NAME --taken-over”, or write none.',
  );

/** The lines between `---` at the top of a leaflet. */
export const leafletSchema = z.strictObject({
  title: text,
  /** The answer, in one or two sentences. */
  summary: text,
  audience: z.enum(AUDIENCES),
  nations: distinct(z.enum(NATIONS)),
  'law-checked': day,
  'next-review': day,
  /** Claims the leaflet must carry in every nation they hold for. */
  'must-tell': distinct(id).optional(),
  /** Words of the glossary that the leaflet itself explains. */
  explains: distinct(id).optional(),
  /** True for a few words in the largest type, for someone who can take in no more. */
  'very-large': z.literal(true).optional(),
  /** True for a form that patients tick and hand to staff. */
  'tick-form': z.literal(true).optional(),
  'copied-from': copiedFrom.optional(),
  /** Rules of plain language that it may break until a day. */
  waivers: waivers.optional(),
});

/** The lines between `---` at the top of an Easy Read leaflet; the rest is that of the leaflet it goes with. */
export const easySchema = leafletSchema.omit({ audience: true, nations: true, 'must-tell': true });

const translation = z.strictObject({
  status: z.enum(TRANSLATION_STATUSES),
  /** The role of who made or checked it, not a person’s name. */
  'by-role': text,
  on: day,
});

const hash = z
  .string()
  .regex(
    new RegExp(`^${HASH_PATTERN}$`, 'u'),
    'this is not what “npm run translate -- --mark” writes → Delete the line, and run it.',
  );

/** The lines between `---` at the top of a translation; the rest is that of what it was translated from. */
export const translationSchema = z.strictObject({
  title: text,
  summary: text,
  translation: translation.extend({
    /** What the title and the summary were translated from. */
    from: z.strictObject({ title: hash.optional(), summary: hash.optional() }).optional(),
  }),
});

/** The lines between `---` at the top of a page about the site. */
export const infoPageSchema = z.strictObject({
  title: text,
  summary: text,
  'copied-from': copiedFrom.optional(),
  waivers: waivers.optional(),
});

const quantity = z
  .partialRecord(
    z.enum(UNITS.map((unit) => `${unit}s`) as [`${(typeof UNITS)[number]}s`]),
    z.number().int().positive(),
  )
  .refine(
    (value) => Object.keys(value).length === 1,
    'this is not one number with one unit → Write it like {days: 14}.',
  );

/** `content/law/*.yaml` */
export const claimsSchema = z.record(
  id,
  z.strictObject({
    /** The fact in one line. */
    statement: text,
    /** True for a deadline, a telephone number, a right to appeal, or who may refuse what. */
    critical: z.boolean(),
    /** Nations whose law does not say it. */
    'not-in': distinct(z.enum(NATIONS)).optional(),
    versions: z
      .array(
        z.strictObject({
          nations: distinct(z.enum(NATIONS)),
          provision: text,
          /** First day known to be in force; left empty where it has been passed but not started. */
          from: day.nullable(),
          /** Last day in force; left out where no end is known. */
          to: day.nullable().optional(),
          standing: z.enum(STANDINGS),
          source: text,
          /** The day someone last held it against its source. */
          checked: day,
          value: quantity.optional(),
          /** What readers are told of it until it starts. */
          change: z.strictObject({ passed: day, topic: id, words: inEveryLanguage }).optional(),
        }),
      )
      .min(1, 'the list is empty → Write at least one version.'),
  }),
);

/** `content/pictures/pictures.yaml`: the picture dictionary of Easy Read. Each picture is `<idea>.svg` beside it. */
export const ideasSchema = z.record(
  id,
  z.strictObject({
    /** What the picture shows, for whoever chooses one. */
    shows: text,
    /** Where it comes from, and its licence. */
    source: text,
  }),
);

/** `content/words/<language>.yaml`: how the service writes. */
export const vocabularySchema = z.strictObject({
  /** The one word for a thing, then others for it that are never used. */
  'one-word': z.record(text, distinct(text)),
  /** Short forms that every reader knows. */
  'known-short-forms': distinct(text),
  /** Words of a link that say nothing of where it leads. */
  'empty-links': distinct(text),
  /** Names and other words that stand in no dictionary. */
  names: distinct(text),
  /** Words that look like the passive, and only say how someone is. */
  'not-passive': z.array(text),
});

/** `content/questions/<language>.yaml`: “Which leaflet do I need?”. */
export const questionsSchema = z.record(
  id,
  z.strictObject({
    question: text,
    answers: z
      .array(
        z.strictObject({
          says: text,
          /** An idea of the picture dictionary. */
          picture: id.optional(),
          /** The next question. */
          ask: id.optional(),
          /** Or a leaflet; `imha.easy` is the one in Easy Read. */
          read: text.optional(),
          /** Left out where it is for every nation. */
          nations: distinct(z.enum(NATIONS)).optional(),
        }),
      )
      .min(2, 'there are fewer than two answers → Write at least two.'),
  }),
);

/** `content/search/<language>.yaml`: what readers may type, and what it means. */
export const searchWordsSchema = z.record(text, distinct(text));

/** In minutes and seconds. */
const length = z
  .string()
  .regex(
    /^\d{1,3}:[0-5]\d$/u,
    'this is not a length → Write minutes and seconds between quotation marks, like "1:05".',
  );

/** `content/leaflets/<id>/<language>.mp3.yaml`: what `npm run record` writes beside a recording of a leaflet. */
export const recordedSchema = z.strictObject({
  /** The words that are read. */
  of: z
    .string()
    .regex(
      new RegExp(`^${HASH_PATTERN}$`, 'u'),
      'this is not what “npm run record” writes → Delete this file, and run it.',
    ),
  length,
  /** The role of who reads, not a person’s name. */
  'by-role': text,
});

/** `content/recordings/<id>/<language>.yaml`: a film or sound of the service’s own. */
export const recordingSchema = z.strictObject({
  kind: z.enum(RECORDING_KINDS),
  title: text,
  /** How long it is, in minutes and seconds: "1:05". */
  length,
  /** The file itself, beside this one. */
  file: text,
  /** What is said, with times (WebVTT), for people who cannot hear it. */
  captions: text,
  /** Everything that is said and shown, as plain text with an empty line between paragraphs. */
  transcript: text,
});

const time = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
    'this is not a time → Write hours and minutes between quotation marks, like "14:00" for 2 pm.',
  );

/** Shorter, a reader who is thinking would be asked; longer, the next person would see what the last one read. */
const idleSeconds = z
  .int()
  .min(30, 'this is too soon for someone who reads slowly → Write a whole number from 30 to 600.')
  .max(600, 'this is too long for what was read to stand there → Write a whole number from 30 to 600.');

/** `content/places/<id>.yaml`: a ward, with what it wants on its own sheets. */
export const placeSchema = z.strictObject({
  hospital: text,
  ward: text,
  nation: z.enum(NATIONS),
  /** The ward’s own telephone. Left out: a line to write it on. */
  phone: phone.optional(),
  /** Whom to ask, by role and never by name. Left out: a line to write it on. */
  ask: z.record(language, distinct(text)).optional(),
  /** A contact in site.yaml. Left out: lines to write on. */
  advocacy: id.optional(),
  /** A contact in site.yaml. Left out: a line to write on. */
  complaints: id.optional(),
  /** When advocates come. Left out where they never do. */
  'drop-ins': z.array(z.strictObject({ on: day, from: time, to: time, room: inEveryLanguage })).optional(),
  /** Its shared screen. `true`: as most are. Left out: the site has no edition for it. */
  kiosk: z
    .union(
      [
        z.literal(true),
        z.strictObject({ 'idle-seconds': idleSeconds.optional(), prints: z.boolean().optional() }),
      ],
      'this is neither true nor lines of its own → Write “kiosk: true”, or what is special about it on lines under it. Delete the line if the ward has none.',
    )
    .optional(),
});

/** `content/packs/<id>.yaml`: what a person gets at one time. */
export const packSchema = z.strictObject({
  title: inEveryLanguage,
  /** What it is for, in one sentence. */
  for: inEveryLanguage,
  nations: distinct(z.enum(NATIONS)),
  /** Its place in the lists of packs, the most needed first; those without one come last. */
  order: z.number().int().positive().optional(),
  /** Leaflets and forms in the order in which they are read. */
  leaflets: distinct(id),
  /** Those of which the nearest relative gets a copy. */
  'nearest-relative': distinct(id).optional(),
  /** Leaflets that are left out in a nation. */
  'not-in': z.partialRecord(z.enum(NATIONS), distinct(id)).optional(),
});

/** In `withdrawn.yaml`, what stands for every leaflet. */
export const EVERY_LEAFLET = 'all';

/** `content/withdrawn.yaml`: leaflets that nobody is to use any more. */
export const withdrawnSchema = z.array(
  z.strictObject({
    /** The name of a folder in leaflets/, or `all`. */
    leaflet: id,
    since: day,
    because: inEveryLanguage,
    /** Left out where it is withdrawn everywhere. */
    nations: distinct(z.enum(NATIONS)).optional(),
    /** Left out where it is withdrawn in every language. */
    languages: distinct(language).optional(),
  }),
);

/** `content/voices/<id>.yaml`: what people said, and what came of it. */
export const voiceSchema = z.strictObject({
  said: inEveryLanguage,
  did: inEveryLanguage.optional(),
  'why-not': inEveryLanguage.optional(),
  /** The day of the answer. */
  on: day,
  /** Where it was said: a file in places/. Left out where that is not known, or would give someone away. */
  place: id.optional(),
});

/** `content/glossary/<language>.yaml` */
export const glossarySchema = z.record(
  id,
  z.strictObject({
    term: text,
    /** Other forms of the word, such as its plural. */
    also: z.array(text).optional(),
    meaning: text,
    /** The meaning in Easy Read, where it is not the same. */
    easy: text.optional(),
  }),
);

const strings = Object.fromEntries(Object.keys(STRING_NOTES).map((key) => [key, text])) as Record<
  keyof Strings,
  typeof text
>;

/** `content/languages/<language>.yaml` */
export const languageSchema = z.strictObject({
  name: text,
  'english-name': text,
  direction: z.enum(['ltr', 'rtl']),
  /** The quotation marks that open and close. */
  quotes: z.tuple([text, text]),
  /** Letters that readers look for on a keyboard, though no word of the site has them yet. */
  alphabet: text.optional(),
  /** Where it is offered; left out where it is offered in every nation. */
  nations: distinct(z.enum(NATIONS)).optional(),
  /** Left out in the language that leaflets are written in first. */
  translation: translation.optional(),
  /** How numbers are written in words, so that one typed by hand in a leaflet is found. */
  numbers: z.strictObject({
    /** From one upwards. */
    words: distinct(text),
    /** Words after which a number is a name, not an amount: “section 2”, “day 1”. */
    names: distinct(text),
    /** Words that join such names: “section 135 or 136”. */
    joins: distinct(text),
  }),
  strings: z.strictObject(strings),
});
