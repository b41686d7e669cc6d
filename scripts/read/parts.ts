import type { Day } from '../model/date.ts';
import type { Idea } from '../model/idea.ts';
import type { NationId } from '../model/nation.ts';
import type { Recording } from '../model/recording.ts';
import type { SourceArticles } from './articles.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Register } from './read-claims.ts';
import type { ReadLanguage } from './read-language.ts';
import type { Pictures } from './read-pictures.ts';
import type { ServiceFile } from './read-service.ts';

/** Everything an article is expanded with. */
export interface Parts {
  readonly articles: SourceArticles;
  readonly languages: readonly ReadLanguage[];
  readonly nations: readonly NationId[];
  readonly service: ServiceFile;
  readonly register: Register;
  readonly glossaries: ReadonlyMap<string, readonly GlossaryEntry[]>;
  readonly pictures: Pictures;
  readonly ideas: ReadonlyMap<string, Idea>;
  readonly recordings: readonly Recording[];
  readonly asOf: Day;
}
