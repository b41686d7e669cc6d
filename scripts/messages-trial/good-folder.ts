import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLAIMS, contentSample, frontMatter, GOOD_LEAFLET, withOwnAddress } from '../read/content-sample.ts';
import { IN_POLISH_TOO } from '../read/read-sample.ts';
import { from, languageFile, translationFront } from '../read/translation-sample.ts';
import { findTranslations } from '../translate/find-translations.ts';
import { exportXliff } from '../translate/xliff/export.ts';
import type { Shown } from './examples.ts';
import { placeExample } from './place-example.ts';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M0 0h48v48H0z"/></svg>';

/** A content folder with nothing wrong, into which each example of the docs is put. */
const GOOD: Readonly<Record<string, string>> = {
  'site.yaml': withOwnAddress(),
  // Without the claim that is passed and has not started, of which the sample is warned.
  'law/claims.yaml': CLAIMS.slice(0, CLAIMS.indexOf('not-started:')),
  'leaflets/help/en.md': GOOD_LEAFLET,
  'languages/en.yaml': readFileSync('content/languages/en.yaml', 'utf8'),
  'words/en.yaml': `one-word:
  advocate: [adviser]
known-short-forms: [IMHA]
empty-links: [click here]
names: [Willow]
not-passive: [tired]
`,
  'pictures/pictures.yaml':
    'advocate:\n  shows: Two people talking.\n  source: drawn\nnurse:\n  shows: A nurse.\n  source: drawn\n',
  'pictures/advocate.svg': DRAWING,
  'pictures/nurse.svg': DRAWING,
};

/** The good Easy Read, and what a translator made of the leaflet; each is there only where an example shows its file. */
const ON_DEMAND: Readonly<Record<string, string>> = {
  'leaflets/help/en.easy.md': `${frontMatter({ title: 'Your help', audience: undefined, nations: undefined })}
[advocate] You can say no. {right=can-refuse}
`,
  'leaflets/help/ar.md': translationFront({ title: 'حقك في المساعدة', summary: 'يمكن لشخص أن يساعدك.' }),
  'leaflets/help/pl.md': `${translationFront()}## Co możesz zrobić${from('What you can do')}

Możesz odmówić. {right=can-refuse}${from('You can say no. {right=can-refuse}')}
`,
};

const TRANSLATED: readonly (readonly [english: string, polish: string])[] = [
  ['Your right to help', 'Twoje prawo'],
  ['Someone can help you.', 'Pomoc jest blisko.'],
  ['What you can do', 'Co możesz zrobić'],
  ['You can say no.', 'Możesz odmówić.'],
];

/** The name, from the content folder, of a file that came back from translators. */
export const FROM_TRANSLATORS = 'pl.xlf';

/**
 * The good folder, on disk, with what an example shows in its place. Of a service that uses what comes with the program, it has
 * `site.yaml` only.
 *
 * @returns its path
 */
export function exampleFolder(shown: readonly Shown[]): string {
  if (shown.some(({ text }) => text.includes('shipped-content: use'))) return serviceFolder(shown);
  const good = { ...GOOD, ...inAnotherLanguage(shown) };
  const files: Record<string, string> = { ...good };
  for (const one of shown.filter(({ name }) => name !== FROM_TRANSLATORS)) {
    files[one.name] = placeExample(one, good[one.name] ?? ON_DEMAND[one.name]);
  }
  const back = shown.find(({ name }) => name === FROM_TRANSLATORS);
  return contentSample({
    ...files,
    ...(back && { [FROM_TRANSLATORS]: placeExample(back, translated(files)) }),
  });
}

/** What makes the good folder one in English and in the language that an example shows a file of. */
function inAnotherLanguage(shown: readonly Shown[]): Readonly<Record<string, string>> {
  const shows = (sign: RegExp) => shown.some(({ name, text }) => sign.test(name) || sign.test(text));
  if (shows(/(?:^|\/)pl\.|^languages: \[en, pl\]/mu))
    return { ...IN_POLISH_TOO, 'site.yaml': withOwnAddress(IN_POLISH_TOO['site.yaml']) };
  if (!shows(/\/ar\./u)) return {};
  return {
    'site.yaml': withOwnAddress().replace(
      'languages: [en]',
      'languages: [en, ar]\ndraft-translations: publish',
    ),
    'languages/ar.yaml': languageFile(GOOD['languages/en.yaml'] ?? '', 'العربية'),
  };
}

function serviceFolder(shown: readonly Shown[]): string {
  const own = Object.fromEntries(shown.map((one) => [one.name, placeExample(one, GOOD[one.name])]));
  const folder = contentSample(own);
  // The law and the leaflet of the sample.
  for (const name of ['law', 'leaflets', 'languages']) rmSync(path.join(folder, name), { recursive: true });
  return folder;
}

/** What translators of Polish would give back of these files. */
function translated(files: Readonly<Record<string, string>>): string {
  // As if nothing had been translated before.
  const content = contentSample(
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'leaflets/help/pl.md')),
  );
  const place = mkdtempSync(path.join(tmpdir(), 'xliff-'));
  const out = path.join(place, FROM_TRANSLATORS);
  const none = () => {
    throw new Error('The leaflet to send is wrong.');
  };
  try {
    const found = findTranslations(content, {}, none);
    if (found) exportXliff(found, { content, language: 'pl', out, today: '2026-11-22' }, none);
    let text = readFileSync(out, 'utf8').replaceAll(' state="initial"', ' state="translated"');
    for (const [english, polish] of TRANSLATED) {
      const source = `<source>${english}</source>`;
      text = text.replace(source, `${source}\n        <target>${polish}</target>`);
    }
    return text;
  } finally {
    for (const folder of [content, place]) rmSync(folder, { recursive: true, force: true });
  }
}
