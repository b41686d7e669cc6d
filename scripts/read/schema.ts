import { z } from 'zod';
import { STANDINGS } from '../model/claim.ts';
import { parseDay } from '../model/date.ts';
import { EDITOR_BACKENDS } from '../model/edit/editor-setting.ts';
import { AUDIENCES } from '../model/leaflet.ts';
import { NATIONS } from '../model/nation.ts';
import { UNITS } from '../model/quantity.ts';
import { RECORDING_KINDS } from '../model/recording.ts';
import { STANDARD_SIZES } from '../model/sheet-size.ts';
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
  )
  .meta({ title: 'A name: small letters, digits and single hyphens' });

const text = z
  .string()
  .refine((value) => value.trim() !== '', 'there is no text here → Write the text.')
  .refine((value) => !value.includes('\n'), 'the text goes over several lines → Write it on one line.');

const day = z
  .string()
  .refine(
    (value) => parseDay(value) !== undefined,
    'there is no such date → Write a date that exists as year-month-day, like 2026-11-22.',
  )
  // JSON Schema can’t say a refinement. What it can say in another way stands beside it.
  .meta({ title: 'A day, like 2026-11-22', format: 'date' });

const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'this is not a language code → Write a code like en, cy or pa.')
  .meta({ title: 'The code of a language, like en, cy or pa' });

const inEveryLanguage = z
  .record(language, text)
  .meta({ title: 'Words in each language, each on a line after its code, like “en: …”' });

function distinct<T>(item: z.ZodType<T>) {
  return z
    .array(item)
    .refine((items) => items.length > 0, 'the list is empty → Write at least one.')
    .refine((items) => new Set(items).size === items.length, 'one item stands twice → Delete one of the two.')
    .meta({ minItems: 1, uniqueItems: true });
}

const phone = text
  .regex(
    /^\+?[\d ]+$/u,
    'this is not a telephone number → Write digits and spaces only, between "double quotes".',
  )
  .meta({ title: 'Digits and spaces, between "double quotes"' });

const logoFile = z
  .string()
  .regex(
    /^[^/\\]+\.(?:svg|png|jpe?g|webp)$/iu,
    'this is not the name of a picture → Put the logo beside site.yaml and write its name, like logo.svg. It may be SVG, PNG, JPEG or WebP.',
  )
  .meta({ title: 'The name of a picture beside site.yaml' });

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  service: text.describe('The name at the top of every page.'),
  address: z
    .url('this is not a web address → Write it in full, like https://example.org/')
    .refine((value) => value.endsWith('/'), 'the address does not end with a slash → Add / at the end.')
    .refine(
      (value) => /^https?:/u.test(value),
      'the address does not begin with https:// → Write it in full.',
    )
    .describe('The site’s public address, printed on sheets.'),
  nations: distinct(z.enum(NATIONS)).describe('Nations whose law the leaflets tell.'),
  languages: distinct(language).describe('The first is the language of the front page.'),
  'draft-translations': z
    .enum(DRAFT_RULES)
    .optional()
    .describe(
      'What is done with translations that no qualified translator has checked; if it is left out, they are kept back.',
    ),
  'shipped-content': z
    .enum(['use', 'leave'])
    .optional()
    .describe('use: whatever this folder lacks comes with this program, and so do its updates.'),
  sheets: distinct(z.enum(STANDARD_SIZES)).describe('Sizes of sheet to make.'),
  'words-checked': z
    .boolean()
    .describe('True once a mental health lawyer and people who use services have checked the words.'),
  review: z
    .strictObject({
      'grace-days': z
        .number()
        .int()
        .min(0)
        .optional()
        .describe('For so many days after it was due, a review is only warned of; then it stops the build.'),
      'contacts-every-days': z
        .number()
        .int()
        .positive()
        .optional()
        .describe('Contacts are looked at again after so many days.'),
    })
    .optional()
    .describe('How strict to be with what must be looked at again.'),
  look: z
    .strictObject({
      logo: logoFile.optional().describe('The service’s logo, which stands beside its name.'),
      'logo-dark': logoFile.optional().describe('The logo for dark colours. Left out: the same.'),
      colours: distinct(
        z
          .string()
          .regex(
            /^#[0-9a-f]{6}$/iu,
            'this is not a colour → Write # and six digits or letters from a to f between "double quotes", like "#003087".',
          )
          .meta({ title: 'A colour, like "#003087"' }),
      )
        .refine(
          (colours) => colours.length <= 2,
          'there are more than two colours → Keep one, or two: the second is for the band at the top.',
        )
        .optional()
        .describe('One colour of your own, or two: the second is for the band at the top.'),
    })
    .optional()
    .describe('Colours and a logo of the service’s own.'),
  editor: z
    .strictObject({
      backend: z.enum(EDITOR_BACKENDS).describe('Where the repository is kept.'),
      repo: text
        .regex(
          /^[^/:\s]+(?:\/[^/:\s]+)+$/u,
          'this is not the name of a repository → Write its owner and its name, like our-trust/leaflets.',
        )
        .describe('The repository: its owner and its name, like our-trust/leaflets.'),
      branch: text.describe('The branch that the site is made from, like main.'),
      folder: text
        .regex(
          /^[^/]+(?:\/[^/]+)*$/u,
          'this has a slash where none belongs → Write it without one at its beginning or end, like sites/content.',
        )
        .optional()
        .describe('The content folder in the repository, where it is not called content.'),
      host: z
        .url('this is not a web address → Write it in full, like https://gitlab.example.org')
        .refine(
          (value) => /^https:/u.test(value),
          'the address does not begin with https:// → Write it in full.',
        )
        .optional()
        .describe('The address of a GitLab of your own.'),
    })
    .refine(({ backend, host }) => backend !== 'github' || host === undefined, {
      path: ['host'],
      message: 'GitHub has one address, and needs no other → Delete this line, or write “backend: gitlab”.',
    })
    .optional()
    .describe(
      'Lets writers change the words on the site itself, at /edit/. Left out: the site has no editor.',
    ),
  contacts: z
    .record(
      id,
      z.strictObject({
        name: inEveryLanguage.describe('What it is called.'),
        about: inEveryLanguage.describe('What it does for people, in one or two short sentences.'),
        phone: phone.optional().describe('Its telephone number.'),
        email: z
          .email('this is not an e-mail address → Write it like name@example.org, or delete the line.')
          .optional()
          .describe('Its e-mail address.'),
        chat: text
          .regex(
            /^[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/u,
            'this is not a web address → Write it without https://, like example.org/chat.',
          )
          .optional()
          .describe('Web address of live chat, without https://'),
        checked: day
          .nullable()
          .describe('The day someone last made sure these details are right; left empty if no one has yet.'),
      }),
    )
    .describe('Whom people can reach, each by a name that leaflets use.'),
});

const waivers = z.array(
  z.strictObject({
    rule: id.describe('The rule that it may break, as a message names it.'),
    reason: text.describe('Why it cannot keep to the rule for now.'),
    owner: text.describe('The role that looks at it again, not a person’s name.'),
    until: day.describe('The last day on which it may.'),
  }),
);

/** `a11y/waivers.yaml`: what the gate finds and lets stay until a day. */
export const gateWaiversSchema = z.array(
  z.strictObject({
    rule: text
      .regex(
        /^[a-z]+:\S+$/u,
        'this is not the name of a rule → Write it as the report names it, like axe:color-contrast.',
      )
      .describe('The rule, as the report names it.'),
    page: text
      .refine(
        (value) => !value.startsWith('/') && !value.startsWith('./'),
        'this does not begin at the root of the site → Write it like england/en/imha/index.html.',
      )
      .describe('The page or sheet from the root of the site. * is any name, ** any names of folders, too.'),
    reason: text.describe('Why it cannot be mended yet.'),
    'owner-role': text.describe('The role that looks at it again, not a person’s name.'),
    until: day.describe('The last day on which it may stay.'),
  }),
);

/** Which edition of what comes with this program it was copied from, as `npm run copy` writes it; `none` for what was not copied. */
const copiedFrom = z
  .string()
  .regex(
    /^(?:[0-9a-f]{12}|none)$/u,
    'this is not what “npm run copy” writes → Run “npm run copy -- NAME --taken-over”, or write none.',
  )
  .meta({
    title: 'What npm run copy writes, or none',
    description:
      'Which edition it was copied from, of what comes with this program. Leave it to npm run copy.',
  });

/** The lines between `---` at the top of a leaflet. */
export const leafletSchema = z.strictObject({
  title: text.describe('A question, or a thing to do. No word over 10 letters.'),
  summary: text.describe('The answer, in one or two sentences.'),
  audience: z.enum(AUDIENCES).describe('Who reads it.'),
  nations: distinct(z.enum(NATIONS)).describe('Nations whose law it tells.'),
  'law-checked': day.describe('The day someone last held the words against the law.'),
  'next-review': day.describe('The day by which someone must do so again.'),
  'must-tell': distinct(id)
    .optional()
    .describe('Claims the leaflet must carry in every nation they hold for.'),
  explains: distinct(id).optional().describe('Words of the glossary that the leaflet itself explains.'),
  'very-large': z
    .literal(true)
    .optional()
    .describe('True for a few words in the largest type, for someone who can take in no more.'),
  'tick-form': z.literal(true).optional().describe('True for a form that patients tick and hand to staff.'),
  'copied-from': copiedFrom.optional(),
  waivers: waivers.optional().describe('Rules of plain language that it may break until a day.'),
});

/** The lines between `---` at the top of an Easy Read leaflet; the rest is that of the leaflet it goes with. */
export const easySchema = leafletSchema.omit({ audience: true, nations: true, 'must-tell': true });

const translation = z.strictObject({
  status: z
    .enum(TRANSLATION_STATUSES)
    .describe('draft: nobody has checked it. checked: a qualified translator has.'),
  'by-role': text.describe('The role of who made or checked it, not a person’s name.'),
  on: day.describe('The day on which it was made or checked.'),
});

const hash = z
  .string()
  .regex(
    new RegExp(`^${HASH_PATTERN}$`, 'u'),
    'this is not what “npm run translate -- --mark” writes → Delete the line, and run it.',
  )
  .meta({ title: 'What npm run translate writes' });

/** The lines between `---` at the top of a translation; the rest is that of what it was translated from. */
export const translationSchema = z.strictObject({
  title: text.describe('The title, translated.'),
  summary: text.describe('The summary, translated.'),
  translation: translation
    .extend({
      from: z
        .strictObject({
          title: hash.optional().describe('A mark of the title that was translated.'),
          summary: hash.optional().describe('A mark of the summary that was translated.'),
        })
        .optional()
        .describe('What the title and the summary were translated from. Leave it to npm run translate.'),
    })
    .describe('Who translated it, and when.'),
  'copied-from': copiedFrom.optional(),
});

/** The lines between `---` at the top of a page about the site. */
export const infoPageSchema = z.strictObject({
  title: text.describe('What the page is called, in lists too.'),
  summary: text.describe('What it says, in one or two sentences.'),
  'copied-from': copiedFrom.optional(),
  waivers: waivers.optional().describe('Rules of plain language that it may break until a day.'),
});

const quantity = z
  .partialRecord(
    z.enum(UNITS.map((unit) => `${unit}s`) as [`${(typeof UNITS)[number]}s`]),
    z.number().int().positive(),
  )
  .refine(
    (value) => Object.keys(value).length === 1,
    'this is not one number with one unit → Write it like {days: 14}.',
  )
  .meta({ title: 'One number with its unit, like {days: 14}' });

/** `content/law/*.yaml` */
export const claimsSchema = z.record(
  id,
  z.strictObject({
    statement: text.describe('The fact in one line.'),
    critical: z
      .boolean()
      .describe('True for a deadline, a telephone number, a right to appeal, or who may refuse what.'),
    'not-in': distinct(z.enum(NATIONS)).optional().describe('Nations whose law does not say it.'),
    versions: z
      .array(
        z.strictObject({
          nations: distinct(z.enum(NATIONS)).describe('Nations whose law says so.'),
          provision: text.describe('Where the law says it, like MHA 1983 s130B(6).'),
          from: day
            .nullable()
            .describe('First day known to be in force; left empty where it has been passed but not started.'),
          to: day.nullable().optional().describe('Last day in force; left out where no end is known.'),
          standing: z
            .enum(STANDINGS)
            .describe(
              'read: in the source you name. known: still to be found or checked in one. check: we are not sure, so no leaflet may tell it.',
            ),
          source: text.describe('What was read, with its date, or where it is to be found.'),
          checked: day.describe('The day someone last held it against its source.'),
          value: quantity.optional().describe('The number, where it is a time limit or another amount.'),
          change: z
            .strictObject({
              passed: day.describe('The day on which it was passed.'),
              topic: id.describe('The part of the list of changes in which it stands.'),
              words: inEveryLanguage.describe(
                'What readers are told. {new} and {now} stand for the new number and the one of today.',
              ),
            })
            .optional()
            .describe('What readers are told of it until it starts.'),
        }),
      )
      .min(1, 'the list is empty → Write at least one version.')
      .describe('What the law says, for which nations, and from when to when.'),
  }),
);

/** `content/pictures/pictures.yaml`: the picture dictionary of Easy Read. Each picture is `<idea>.svg` beside it. */
export const ideasSchema = z.record(
  id,
  z.strictObject({
    shows: text.describe('What the picture shows, for whoever chooses one.'),
    source: text.describe('Where it comes from, and its licence.'),
  }),
);

/** `content/words/<language>.yaml`: how the service writes. */
export const vocabularySchema = z.strictObject({
  'one-word': z
    .record(text, distinct(text))
    .describe('The one word for a thing, then others for it that are never used.'),
  'known-short-forms': distinct(text).describe('Short forms that every reader knows.'),
  'empty-links': distinct(text).describe('Words of a link that say nothing of where it leads.'),
  names: distinct(text).describe('Names and other words that stand in no dictionary.'),
  'not-passive': z.array(text).describe('Words that look like the passive, and only say how someone is.'),
});

/** `content/questions/<language>.yaml`: “Which leaflet do I need?”. */
export const questionsSchema = z.record(
  id,
  z.strictObject({
    question: text.describe('What a reader is asked.'),
    answers: z
      .array(
        z.strictObject({
          says: text.describe('The answer, in the reader’s words.'),
          picture: id.optional().describe('A picture for it: an idea of the picture dictionary.'),
          ask: id.optional().describe('The next question, by its name.'),
          read: text
            .optional()
            .describe('In place of a next question, a leaflet; imha.easy is the one in Easy Read.'),
          nations: distinct(z.enum(NATIONS)).optional().describe('Left out where it is for every nation.'),
        }),
      )
      .min(2, 'there are fewer than two answers → Write at least two.')
      .describe('What can be answered, and where each answer leads.'),
  }),
);

/** `content/search/<language>.yaml`: what readers may type, and what it means. */
export const searchWordsSchema = z.record(
  text.meta({ title: 'A word, as a reader may type it' }),
  distinct(text).describe('Words of leaflets that it means.'),
);

const length = z
  .string()
  .regex(
    /^\d{1,3}:[0-5]\d$/u,
    'this is not a length → Write minutes and seconds between quotation marks, like "1:05".',
  )
  .meta({ title: 'Minutes and seconds between quotation marks, like "1:05"' });

/** `content/leaflets/<id>/<language>.mp3.yaml`: what `npm run record` writes beside a recording of a leaflet. */
export const recordedSchema = z.strictObject({
  of: z
    .string()
    .regex(
      new RegExp(`^${HASH_PATTERN}$`, 'u'),
      'this is not what “npm run record” writes → Delete this file, and run it.',
    )
    .meta({ title: 'What npm run record writes', description: 'A mark of the words that are read.' }),
  length: length.describe('How long it is.'),
  'by-role': text.describe('The role of who reads, not a person’s name.'),
});

/** `content/recordings/<id>/<language>.yaml`: a film or sound of the service’s own. */
export const recordingSchema = z.strictObject({
  kind: z.enum(RECORDING_KINDS).describe('A film, or sound alone.'),
  title: text.describe('What it is called.'),
  length: length.describe('How long it is.'),
  file: text.describe('The file itself, beside this one.'),
  captions: text.describe('What is said, with times (WebVTT), for people who cannot hear it.'),
  transcript: text.describe(
    'Everything that is said and shown, as plain text with an empty line between paragraphs.',
  ),
});

const time = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
    'this is not a time → Write hours and minutes between quotation marks, like "14:00" for 2 pm.',
  )
  .meta({ title: 'Hours and minutes between quotation marks, like "14:00" for 2 pm' });

/** Shorter, a reader who is thinking would be asked; longer, the next person would see what the last one read. */
const idleSeconds = z
  .int()
  .min(30, 'this is too soon for someone who reads slowly → Write a whole number from 30 to 600.')
  .max(600, 'this is too long for what was read to stand there → Write a whole number from 30 to 600.');

/** `content/places/<id>.yaml`: a ward, with what it wants on its own sheets. */
export const placeSchema = z.strictObject({
  hospital: text.describe('The name of the hospital.'),
  ward: text.describe('The name of the ward, as people there say it.'),
  nation: z.enum(NATIONS).describe('The nation whose law its sheets tell.'),
  phone: phone.optional().describe('The ward’s own telephone. Left out: a line to write it on.'),
  ask: z
    .record(language, distinct(text))
    .optional()
    .describe('Whom to ask, by role and never by name. Left out: a line to write it on.'),
  advocacy: id.optional().describe('A contact in site.yaml. Left out: lines to write on.'),
  complaints: id.optional().describe('A contact in site.yaml. Left out: a line to write on.'),
  'drop-ins': z
    .array(
      z.strictObject({
        on: day.describe('The day on which an advocate comes.'),
        from: time.describe('When it begins.'),
        to: time.describe('When it ends.'),
        room: inEveryLanguage.describe('Where the advocate is.'),
      }),
    )
    .optional()
    .describe('When advocates come. Left out where they never do.'),
  kiosk: z
    .union(
      [
        z.literal(true),
        z.strictObject({
          'idle-seconds': idleSeconds
            .optional()
            .describe(
              'After so many seconds without a touch it asks, and then clears what was read: 30 to 600.',
            ),
          prints: z.boolean().optional().describe('True if a printer of the ward is joined to the screen.'),
        }),
      ],
      'this is neither true nor lines of its own → Write “kiosk: true”, or what is special about it on lines under it. Delete the line if the ward has none.',
    )
    .optional()
    .describe('Its shared screen. true: as most are. Left out: the site has no edition for it.'),
});

/** `content/packs/<id>.yaml`: what a person gets at one time. */
export const packSchema = z.strictObject({
  title: inEveryLanguage.describe('What it is called, on its cover too.'),
  for: inEveryLanguage.describe('What it is for, in one sentence.'),
  nations: distinct(z.enum(NATIONS)).describe('Nations that it is made for.'),
  order: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Its place in the lists of packs, the most needed first; those without one come last.'),
  leaflets: distinct(id).describe('Leaflets and forms in the order in which they are read.'),
  'nearest-relative': distinct(id).optional().describe('Those of which the nearest relative gets a copy.'),
  'not-in': z
    .partialRecord(z.enum(NATIONS), distinct(id))
    .optional()
    .describe('Leaflets that are left out in a nation.'),
});

/** In `withdrawn.yaml`, what stands for every leaflet. */
export const EVERY_LEAFLET = 'all';

/** `content/withdrawn.yaml`: leaflets that nobody is to use any more. */
export const withdrawnSchema = z.array(
  z.strictObject({
    leaflet: id.describe('The name of a folder in leaflets/, or all.'),
    since: day.describe('The first day on which nobody is to use it.'),
    because: inEveryLanguage.describe('What readers are told of why.'),
    nations: distinct(z.enum(NATIONS)).optional().describe('Left out where it is withdrawn everywhere.'),
    languages: distinct(language).optional().describe('Left out where it is withdrawn in every language.'),
  }),
);

/** `content/voices/<id>.yaml`: what people said, and what came of it. */
export const voiceSchema = z.strictObject({
  said: inEveryLanguage.describe('What people said, in their words, without what would give someone away.'),
  did: inEveryLanguage.optional().describe('What was done.'),
  'why-not': inEveryLanguage.optional().describe('If nothing was done, why.'),
  on: day.describe('The day of the answer.'),
  place: id
    .optional()
    .describe(
      'Where it was said: a file in places/. Left out where that is not known, or would give someone away.',
    ),
});

/** `content/glossary/<language>.yaml` */
export const glossarySchema = z.record(
  id,
  z.strictObject({
    term: text.describe('The word, as leaflets write it.'),
    also: z.array(text).optional().describe('Other forms of the word, such as its plural.'),
    meaning: text.describe('What it means, in plain words.'),
    easy: text.optional().describe('The meaning in Easy Read, where it is not the same.'),
  }),
);

const strings = Object.fromEntries(
  Object.entries(STRING_NOTES).map(([key, note]) => [key, text.describe(note)]),
) as Record<keyof Strings, typeof text>;

/** `content/languages/<language>.yaml` */
export const languageSchema = z.strictObject({
  name: text.describe('What the language calls itself.'),
  'english-name': text.describe('What it is called in English, so that staff can file a sheet.'),
  direction: z.enum(['ltr', 'rtl']).describe('From which side it is read: ltr is from left to right.'),
  quotes: z.tuple([text, text]).describe('The quotation marks that open and close.'),
  alphabet: text
    .optional()
    .describe('Letters that readers look for on a keyboard, though no word of the site has them yet.'),
  nations: distinct(z.enum(NATIONS))
    .optional()
    .describe('Where it is offered; left out where it is offered in every nation.'),
  translation: translation
    .optional()
    .describe(
      'Who translated the words of this file. Left out in the language that leaflets are written in first.',
    ),
  numbers: z
    .strictObject({
      words: distinct(text).describe('Numbers in words, from one upwards.'),
      names: distinct(text).describe(
        'Words after which a number is a name, not an amount: “section 2”, “day 1”.',
      ),
      joins: distinct(text).describe('Words that join such names: “section 135 or 136”.'),
    })
    .describe('How numbers are written in words, so that one typed by hand in a leaflet is found.'),
  strings: z.strictObject(strings).describe('The words of buttons, labels and notices, each by its key.'),
});
