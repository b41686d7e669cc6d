import type { z } from 'zod';
import type { Contact } from '../model/contact.ts';
import type { EditorSetting } from '../model/edit/editor-setting.ts';
import type { NationId } from '../model/nation.ts';
import type { Problem } from '../model/problem.ts';
import type { SheetSize } from '../model/sheet-size.ts';
import type { Service } from '../model/site.ts';
import type { DraftRule } from '../model/translation.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { siteSchema } from './schema.ts';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** What `content/site.yaml` says. */
export interface ServiceFile {
  readonly service: Service;
  /** Where the day stands on which a contact was last looked at. */
  contactPlace(id: string): Pick<Problem, 'file' | 'line' | 'column'>;
  readonly address: string;
  readonly addressPlace: Pick<Problem, 'file' | 'line' | 'column'>;
  readonly nations: readonly NationId[];
  readonly languages: readonly string[];
  readonly drafts: DraftRule;
  readonly sheets: readonly SheetSize[];
  readonly look?: LookWritten;
  readonly editor?: EditorSetting;
}

/** What `look:` says, not yet checked. */
export interface LookWritten {
  readonly logo?: string | undefined;
  readonly 'logo-dark'?: string | undefined;
  readonly colours?: readonly string[] | undefined;
  /** Where a part of it stands: `colours`, 0. */
  place(...path: readonly (string | number)[]): Pick<Problem, 'file' | 'line' | 'column'>;
}

/** Reads `site.yaml`, or reports what is wrong with it. */
export function readService(folder: ContentFolder, report: Report): ServiceFile | undefined {
  const file = folder.file('site.yaml');
  if (!folder.exists('site.yaml')) {
    report({
      file: file.shown,
      line: 1,
      column: 1,
      rule: 'file-missing',
      message: 'There is no site.yaml, which says whose site this is.',
      fix: 'Copy the one in the guide for writers and change it.',
    });
    return undefined;
  }
  const text = readTextFile(folder, file, report);
  if (text === undefined) return undefined;
  const read = readYaml({ shown: file.shown, text }, siteSchema, report);
  if (!read) return undefined;
  const { value, place } = read;

  const [main = ''] = value.languages;
  const contactsIn = (language: string): readonly Contact[] =>
    Object.entries(value.contacts).map(([id, { name, about, ...ways }]) => {
      const words = (key: 'name' | 'about', said: Readonly<Record<string, string>>) => {
        const found = said[wordsIn];
        if (found !== undefined) return found;
        report({
          file: file.shown,
          ...place('contacts', id, key),
          rule: 'language-missing',
          message: `The contact “${id}” has no “${key}” in the language “${wordsIn}”.`,
          fix: `Add a line “${wordsIn}: …” under “${key}”.`,
        });
        return '';
      };
      const isSaid = name[language] !== undefined && about[language] !== undefined;
      const wordsIn = isSaid ? language : main;
      return {
        id,
        name: words('name', name),
        about: words('about', about),
        ...(wordsIn !== language && { wordsIn }),
        checked: ways.checked,
        ...(ways.phone === undefined ? {} : { phone: ways.phone }),
        ...(ways.email === undefined ? {} : { email: ways.email }),
        ...(ways.chat === undefined ? {} : { chat: ways.chat }),
      };
    });

  return {
    service: {
      name: value.service,
      contacts: Object.fromEntries(value.languages.map((language) => [language, contactsIn(language)])),
      wordsChecked: value['words-checked'],
      review: {
        graceDays: value.review?.['grace-days'] ?? 0,
        contactsEveryDays: value.review?.['contacts-every-days'] ?? 180,
      },
    },
    contactPlace: (id) => ({ file: file.shown, ...read.placeOfKey('contacts', id, 'checked') }),
    address: value.address,
    addressPlace: { file: file.shown, ...place('address') },
    nations: value.nations,
    languages: value.languages,
    drafts: value['draft-translations'] ?? 'withhold',
    sheets: value.sheets,
    ...(value.editor && { editor: editorOf(value.editor) }),
    ...(value.look && {
      look: { ...value.look, place: (...path) => ({ file: file.shown, ...place('look', ...path) }) },
    }),
  };
}

function editorOf({
  host,
  folder,
  ...said
}: NonNullable<z.infer<typeof siteSchema>['editor']>): EditorSetting {
  return { ...said, folder: folder ?? 'content', ...(host !== undefined && { host }) };
}
