import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { ContentOptions } from '../command/command.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { type Problem, problemLine } from '../model/problem.ts';
import { scriptOf } from '../model/script.ts';
import { STRING_NOTES } from '../model/strings.ts';
import { languageSchema, siteSchema } from '../read/schema.ts';
import { readYamlFile } from '../read/yaml-file.ts';
import { writeWhole } from '../translate/write-whole.ts';
import { TYPEFACES } from '../write/typefaces.ts';
import { addToList } from './add-to-list.ts';
import { answer, kept } from './answer.ts';
import { type OwnContent, ownContent, tellNext, writeNew } from './own-content.ts';

export interface LanguageOptions extends ContentOptions {
  readonly name?: string;
  readonly englishName?: string;
  readonly byRole?: string;
}

type LanguageFile = z.infer<typeof languageSchema>;

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** A language: a file with each word of the site’s own furniture, to be translated, and its code in site.yaml. */
export async function newLanguage(code: string | undefined, options: LanguageOptions): Promise<void> {
  const content = ownContent(options);
  const { folder, service, main } = content;
  const id = await answer(code, {
    option: 'its code after “language”',
    asks: 'What is the code of the language, like gu or pt?',
    read: (text) => {
      const read = kept(siteSchema.shape.languages.element, 'the code')(text);
      if (!service.languages.includes(read)) return read;
      throw new CannotRun(`site.yaml names the language “${read}” already. Nothing was changed.`);
    },
  });
  const site = folder.own('site.yaml');
  const withIt = addToList(readFileSync(site.path, 'utf8'), 'languages', id);
  const name = `languages/${id}.yaml`;
  if (folder.exists(name)) {
    writeWhole(site.path, withIt);
    const own = existsSync(folder.own(name).path);
    console.log(
      [
        `${id} is added to “languages” in ${site.shown}.`,
        own ? `Its words are in ${folder.own(name).shown}.` : 'Its words come with this program.',
        'Readers see it once it is checked: see “draft-translations” in site.yaml. “npm start -- --drafts” shows it to you.',
      ].join('\n'),
    );
    return;
  }
  const shape = languageSchema.shape;
  const inEnglish = nameOf(id, 'en');
  const inItself = nameOf(id, id);
  const englishName = await answer(options.englishName, {
    option: '--english-name',
    asks: 'What is the language called in English?',
    ...(inEnglish && { usual: inEnglish }),
    read: kept(shape['english-name'], '--english-name'),
  });
  const itsName = await answer(options.name, {
    option: '--name',
    asks: 'What does the language call itself?',
    ...(inItself && { usual: inItself }),
    read: kept(shape.name, '--name'),
  });
  const byRole = await answer(options.byRole, {
    option: '--by-role',
    asks: 'Who translates it? Write a role, never a name.',
    usual: 'translator',
    read: kept(shape.name, '--by-role'),
  });
  const file = writeNew(
    content,
    name,
    languageText(mainLanguage(content), { id, name: itsName, englishName, byRole, on: content.today }),
  );
  // What nobody has translated yet would be published as it is.
  const isHeld = service.drafts === 'publish';
  if (!isHeld) writeWhole(site.path, withIt);
  const script = scriptOf(id);
  await tellNext(file, options, [
    `Write every word in ${englishName}, in place of that in “${main}”, and how numbers are written. Then translate leaflets: “npm run translate -- --export ${id}”.`,
    ...(isHeld
      ? [
          `Your site publishes drafts. So add ${id} to “languages” in ${site.shown} yourself, once its words are translated.`,
        ]
      : [
          `${id} is added to “languages” in ${site.shown}. Readers see none of it until it is checked: see “draft-translations” there.`,
          '“npm start -- --drafts” shows it to you.',
        ]),
    ...(script !== 'Latn' && !(script in TYPEFACES)
      ? [
          `This program has no typeface for the letters of ${englishName} yet, and cannot make its pages without. Ask a programmer: CONTRIBUTING.md says how.`,
        ]
      : []),
  ]);
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly byRole: string;
  readonly on: string;
}

function languageText({ quotes, numbers, strings }: LanguageFile, known: Known): string {
  const { id, name, englishName, byRole, on } = known;
  const line = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  const list = (key: string, items: readonly string[]) =>
    `${key}: ${stringify(items, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd()}`;
  return [
    `# Every word of the site’s own furniture, in ${englishName}. Above each line stands what it is for.`,
    '# Write your words in place of those after the colon. Keep what stands in { } as it is.',
    line('name', name),
    line('english-name', englishName),
    `direction: ${RIGHT_TO_LEFT.includes(scriptOf(id)) ? 'rtl' : 'ltr'}`,
    '# The quotation marks that open and close.',
    list('quotes', quotes),
    '# After a qualified translator has checked it, write “checked” in place of “draft”.',
    `translation: ${stringify({ status: 'draft', 'by-role': byRole, on }, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd()}`,
    '# How numbers are written in words, so that a time limit typed by hand into a leaflet is found.',
    'numbers:',
    '  # From one upwards.',
    `  ${list('words', numbers.words)}`,
    '  # After these words a number is a name: section 2, day 1.',
    `  ${list('names', numbers.names)}`,
    '  # These join such names: section 135 or 136.',
    `  ${list('joins', numbers.joins)}`,
    'strings:',
    ...Object.entries(strings).flatMap(([key, words]) => [
      `  # ${STRING_NOTES[key as keyof typeof STRING_NOTES]}`,
      `  ${line(key, words)}`,
    ]),
    '',
  ].join('\n');
}

function mainLanguage({ folder, main }: OwnContent): LanguageFile {
  const problems: Problem[] = [];
  const file = folder.file(`languages/${main}.yaml`);
  const read = readYamlFile(folder, file, languageSchema, (problem) => problems.push(problem));
  if (read) return read.value;
  throw new CannotRun([...problems.map(problemLine), 'Mend that first. Nothing was made.'].join('\n'));
}

/** What a language is called in another one, where this computer knows. */
function nameOf(id: string, language: string): string | undefined {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(id);
}
