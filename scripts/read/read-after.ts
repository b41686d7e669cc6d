import { isOffered } from '../model/language.ts';
import type { Leaflet } from '../model/leaflet.ts';
import type { Pack } from '../model/pack.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Voice } from '../model/voice.ts';
import type { SourceArticles } from './articles.ts';
import { Findings } from './findings.ts';
import type { Around } from './read-around.ts';
import type { ReadOptions } from './read-options.ts';
import { readPacks } from './read-packs.ts';
import { readPlaces } from './read-places.ts';
import { readQuestions } from './read-questions.ts';
import { readVoices } from './read-voices.ts';

/** What leads to the articles, and what is put together from them. */
export interface After {
  readonly questions: readonly Question[];
  readonly packs: readonly Pack[];
  readonly places: readonly Place[];
  readonly voices: readonly Voice[];
  readonly findings: Findings;
}

/** Reads what names the articles, once they are known. */
export function readAfter(
  { folder, service, languages, nations, ideas, searchWords }: Around,
  articles: SourceArticles,
  leaflets: readonly Leaflet[],
  { nation, asOf, today }: ReadOptions,
): After {
  const findings = new Findings();
  const { report, warn } = findings;
  const questions = languages.flatMap((language) =>
    readQuestions(
      folder,
      language.id,
      { nations: nations.filter((one) => isOffered(language, one)), leaflets, ideas },
      report,
    ),
  );
  // A word may stand in the leaflets of another nation.
  if (!nation) for (const read of searchWords.values()) read.tellMissing(report);
  const places = readPlaces(
    folder,
    { languages, nations, allNations: service.nations, contacts: service.service.contacts, asOf },
    { report, warn },
  );
  const ids = articles.leaflets.map(({ id }) => id);
  const packs = readPacks(folder, { languages, nations, leaflets, ids }, report);
  const voices = readVoices(folder, { languages: languages.map(({ id }) => id), places, today }, report);
  return { questions, packs, places, voices, findings };
}
