import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../scripts/model/language.ts';
import type { Strings } from '../../scripts/model/strings.ts';

const file = join(import.meta.dirname, '../../content/languages/en.yaml');

/** The site's own English, for examples and tests. */
export const ENGLISH: Language = {
  id: 'en',
  name: 'English',
  englishName: 'English',
  direction: 'ltr',
  quotes: ['“', '”'],
  strings: (parse(readFileSync(file, 'utf8')) as { strings: Strings }).strings,
};

/** For parts of a leaflet that is in one language. */
export const IN_ENGLISH = { language: ENGLISH, main: ENGLISH };
