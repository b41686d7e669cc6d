import type { WordEntry } from './block.ts';
import type { Claim } from './claim.ts';
import type { Contact } from './contact.ts';
import type { Day } from './date.ts';
import type { EditorSetting } from './edit/editor-setting.ts';
import type { Idea } from './idea.ts';
import type { Language } from './language.ts';
import type { InfoPage, Leaflet } from './leaflet.ts';
import type { Look } from './look/look.ts';
import type { NationId } from './nation.ts';
import type { Pack } from './pack.ts';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import type { Recording } from './recording.ts';
import type { ReviewRules } from './review.ts';
import type { SearchWord } from './search-word.ts';
import type { SheetSize } from './sheet-size.ts';
import type { Voice } from './voice.ts';

/** Everything the outputs are made from: one immutable value, read and checked once. */
export interface Site {
  readonly service: Service;
  /** Colours and a logo of the service’s own. */
  readonly look?: Look;
  /** Where writers save to from the published site; left out where it has no editor. */
  readonly editor?: EditorSetting;
  /** Public address of the site's root, with a slash at the end; printed on sheets and in the sitemap. */
  readonly address: string;
  /** The day whose law the site tells. */
  readonly asOf: Day;
  readonly nations: readonly NationId[];
  readonly languages: readonly Language[];
  /** Sizes made of every leaflet that is not in Easy Read. */
  readonly sheetSizes: readonly SheetSize[];
  readonly leaflets: readonly Leaflet[];
  readonly infoPages: readonly InfoPage[];
  /** “Which leaflet do I need?”, the first question of each nation and language first. */
  /** What people get at one time, for each nation and language. */
  readonly packs: readonly Pack[];
  /** Wards with details of their own, in each language. */
  readonly places: readonly Place[];
  /** What people said and what came of it, in each language, newest first. */
  readonly voices: readonly Voice[];
  readonly questions: readonly Question[];
  /** Hard words and what they mean, by language, in the order of its alphabet. */
  readonly glossaries: Readonly<Record<string, readonly WordEntry[]>>;
  /** Words that readers search by, and the words of the leaflets that they mean, by language. */
  readonly searchWords: Readonly<Record<string, readonly SearchWord[]>>;
  readonly recordings: readonly Recording[];
  readonly pictures: readonly Picture[];
  /** The picture dictionary of Easy Read. */
  readonly ideas: readonly Idea[];
  readonly claims: readonly Claim[];
}

/** The advocacy service whose site this is. */
export interface Service {
  readonly name: string;
  readonly contacts: Readonly<Record<string, readonly Contact[]>>;
  /** False until the service says that a lawyer and people who use services have checked the words. */
  readonly wordsChecked: boolean;
  readonly review: ReviewRules;
}

/** The language that leaflets are written in first, and translated from. */
export function mainLanguageOf({ languages }: Pick<Site, 'languages'>): Language {
  const [first] = languages;
  if (!first) throw new Error('The site has no language.');
  return first;
}

/** The language of an id. A leaflet in a language the site does not have is our bug, so this throws. */
export function languageOf(site: Site, id: string): Language {
  const language = site.languages.find((candidate) => candidate.id === id);
  if (!language) throw new Error(`The site has no language “${id}”.`);
  return language;
}
