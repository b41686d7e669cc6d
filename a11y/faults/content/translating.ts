import { contentFault, inFile, withFile, withoutFile } from './content-fault.ts';

const POLISH = 'leaflets/waiting/pl.md';
const ENGLISH = 'leaflets/waiting/en.md';

const fault = (id: string, words: string, plant: Parameters<typeof contentFault>[3]) =>
  contentFault('language', id, words, plant);
const inPolish = (part: string, other: string) => inFile(POLISH, part, other);

/** Translations that say less, more or something else than what they are of. */
export const TRANSLATING_FAULTS = [
  fault(
    'translation-right-dropped',
    'A translation leaves out what ties a sentence to the law.',
    inPolish(' {right=may-refuse}', ''),
  ),
  fault(
    'translation-right-other',
    'A translated sentence is tied to another rule of the law.',
    inPolish('{right=may-refuse}', '{right=children-in-wales}'),
  ),
  fault(
    'translation-placeholder-dropped',
    'A time limit is left out of a translation.',
    inPolish('{{ law.ask-within }}', 'mało czasu'),
  ),
  fault(
    'translation-number-typed',
    'A time limit is typed by hand into a translation.',
    inPolish('{{ law.ask-within }}', '14 dni'),
  ),
  fault(
    'translation-number-added',
    'A translation has a number that its source has not.',
    inPolish('Rzecznik cię słucha', 'Jeden z 3 rzeczników cię słucha'),
  ),
  fault(
    'translation-digits',
    'A translation has the digits of another script.',
    inPolish('Rzecznik cię słucha', 'Rzecznik cię słucha ۲'),
  ),
  fault(
    'translation-left',
    'A sentence of a translation was left in English.',
    inPolish(
      'Rzecznik cię słucha i pomaga ci powiedzieć, czego chcesz.',
      'An advocate listens to you and helps you to say what you want.',
    ),
  ),
  fault(
    'translation-summary-left',
    'The summary of a translation was left in English.',
    inPolish('Masz prawa także wtedy, gdy czekasz.', 'You have rights while you wait for a tribunal.'),
  ),
  fault(
    'translation-language-other',
    'A sentence of a translation is in another language.',
    inPolish(
      'Rzecznik cię słucha i pomaga ci powiedzieć, czego chcesz.',
      'Un apărător vă ascultă și vă ajută să spuneți ce doriți.',
    ),
  ),
  fault('translation-file-other', 'The English lies where the translation should be.', (files) => ({
    ...files,
    [POLISH]: `${files[POLISH]?.split('## ')[0]}## ${files[ENGLISH]?.split('## ')[1]}`,
  })),
  fault(
    'translation-turned',
    'A hidden sign turns the text of a translation.',
    inPolish('Rzecznik cię', 'Rzecznik \u202ecię'),
  ),
  fault(
    'translation-isolate-open',
    'An isolate in a translation is never closed.',
    inPolish('Rzecznik cię', 'Rzecznik \u2067cię'),
  ),
  fault(
    'translation-turned-entity',
    'A sign that turns the text is written as an entity.',
    inPolish('Rzecznik cię', 'Rzecznik &#x202e;cię'),
  ),
  fault(
    'translation-link-other',
    'A link of a translation leads elsewhere.',
    inPolish('../court/en.md', 'https://example.org/'),
  ),
  fault(
    'translation-over',
    'A translation has a sentence more.',
    inFile(POLISH, '## Co możesz zrobić', 'Nie musisz się bać.\n\n## Co możesz zrobić'),
  ),
  fault(
    'translation-unmarked',
    'A part does not say what it was translated from.',
    inPolish(' {from=1159f396}', ''),
  ),
  fault(
    'translation-promises',
    'A translation promises what its leaflet does not.',
    inPolish('title:', 'must-tell: [ask-within]\ntitle:'),
  ),
  fault('translation-alone', 'A translation has nothing that it is of.', withoutFile(ENGLISH)),
  fault(
    'translation-marked-source',
    'The English says that it was translated.',
    inFile(ENGLISH, 'what you want.', 'what you want. {from=e4764365}'),
  ),
  fault('translation-nation', 'A Welsh leaflet is told only in England.', (files) => ({
    ...inFile('site.yaml', 'languages: [en, pl]', 'languages: [en, pl, cy]')(files),
    'languages/cy.yaml': files['languages/pl.yaml']?.replace(
      'direction: ltr',
      'direction: ltr\nnations: [wales]',
    ),
    [ENGLISH]: files[ENGLISH]?.replace('nations: [england, wales]', 'nations: [england]'),
    'leaflets/waiting/cy.md': files[POLISH],
  })),
  fault(
    'translation-stray',
    'A translation is in a language that the site does not have.',
    withFile('leaflets/waiting/ro.md', 'Un apărător vă ajută.'),
  ),
] as const;
