import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../scripts/model/language.ts';
import { ENGLISH } from './english.ts';

/** Other languages of the site, in its own words, for examples. */
export const POLISH: Language = {
  ...ENGLISH,
  id: 'pl',
  name: 'polski',
  englishName: 'Polish',
  strings: stringsIn('pl'),
};
export const URDU: Language = {
  ...ENGLISH,
  id: 'ur',
  name: 'اردو',
  englishName: 'Urdu',
  direction: 'rtl',
  strings: stringsIn('ur'),
};

function stringsIn(id: string): Language['strings'] {
  const file = join(import.meta.dirname, '../../content/languages', `${id}.yaml`);
  return (parse(readFileSync(file, 'utf8')) as Pick<Language, 'strings'>).strings;
}
