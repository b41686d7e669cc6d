import { type Claim, type ClaimVersion, versionAhead, versionInForce } from '../model/claim.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/date.ts';
import type { Idea } from '../model/idea.ts';
import type { Language } from '../model/language.ts';
import type { NationId } from '../model/nation.ts';
import type { Picture } from '../model/picture.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import type { Recording, RecordingKind } from '../model/recording.ts';
import { didYouMean } from './nearest.ts';
import type { Register } from './read-claims.ts';
import type { Report, SourceFile } from './report.ts';
import type { Place } from './source-block.ts';
import { whyNotLaw } from './why-not-law.ts';

/** What the words of an article may refer to, for one nation and language. */
export interface Surroundings {
  readonly nation: NationId;
  readonly language: Language;
  /** BCP 47 tag of the language that leaflets are written in first. */
  readonly mainLanguage: string;
  readonly asOf: Day;
  readonly serviceName: string;
  readonly register: Register;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The picture dictionary of Easy Read. */
  readonly ideas: ReadonlyMap<string, Idea>;
  readonly recordings: readonly Recording[];
  /** Nations of each leaflet and information page, by `leaflets/<id>/<language>.md`. */
  readonly articles: ReadonlyMap<string, readonly NationId[]>;
}

/** Finds what an article names, and reports what is not there. */
export class Lookup {
  readonly file: SourceFile;
  readonly surroundings: Surroundings;
  readonly #report: Report;

  constructor(file: SourceFile, surroundings: Surroundings, report: Report) {
    this.file = file;
    this.surroundings = surroundings;
    this.#report = report;
  }

  wrong({ line, column }: Place, rule: ProblemRule, message: string, fix: string): void {
    this.#report({ file: this.file.shown, line, column, rule, message, fix });
  }

  /** A claim of the register. */
  claim(id: string, at: Place): Claim | undefined {
    const { claims, whole } = this.surroundings.register;
    const claim = claims.get(id);
    if (!claim && whole) {
      this.wrong(
        at,
        'claim-unknown',
        `There is no claim “${id}” in the law files.`,
        `${didYouMean(id, claims.keys())}Look in content/law for its name, or add it there.`,
      );
    }
    return claim;
  }

  /** The version of a claim that is law for the readers of the article. */
  claimInForce(id: string, at: Place): ClaimVersion | undefined {
    const { nation, asOf } = this.surroundings;
    const claim = this.claim(id, at);
    if (!claim) return undefined;
    const version = versionInForce(claim, nation, asOf);
    if (version && version.standing !== 'check') return version;
    this.wrong(at, ...whyNotLaw(claim, nation, asOf));
    return undefined;
  }

  /** The version of a claim that has been passed for the readers of the article and has not started. */
  claimAhead(id: string, at: Place): ClaimVersion | undefined {
    const { nation, asOf } = this.surroundings;
    const claim = this.claim(id, at);
    if (!claim) return undefined;
    // Else words about a change that nobody has entered would never be shown, and nobody would know.
    if (!claim.versions.some(({ change }) => change)) {
      this.wrong(
        at,
        'claim-not-changing',
        `No change of “${id}” is in the law files.`,
        'Name the claim that is changing, or add the change in content/law.',
      );
    }
    return versionAhead(claim, nation, asOf);
  }

  /** Reports a part of the law in which no change was ever entered. */
  topic(name: string, at: Place): void {
    const { claims, whole } = this.surroundings.register;
    const topics = new Set(
      [...claims.values()].flatMap(({ versions }) => versions.flatMap(({ change }) => change?.topic ?? [])),
    );
    if (topics.has(name) || !whole) return;
    this.wrong(
      at,
      'topic-unknown',
      `No change in the law files has the topic “${name}”.`,
      `${didYouMean(name, topics)}Topics: ${[...topics].join(', ') || 'none'}.`,
    );
  }

  idea(id: string, at: Place): Idea | undefined {
    const { ideas } = this.surroundings;
    const idea = ideas.get(id);
    if (!idea) {
      this.wrong(
        at,
        'idea-unknown',
        `There is no idea “${id}” in the picture dictionary.`,
        `${didYouMean(id, ideas.keys())}Look in content/pictures/pictures.yaml for the picture that fits, or add one there.`,
      );
    }
    return idea;
  }

  recording(id: string, kind: RecordingKind, at: Place): Recording | undefined {
    const { recordings, language, mainLanguage } = this.surroundings;
    const here = recordings.filter(
      (recording) => recording.language === language.id && recording.kind === kind,
    );
    const recording = here.find((candidate) => candidate.id === id);
    // A translation goes without a recording that only the main language has.
    if (!recording && language.id !== mainLanguage && recordings.some((other) => other.id === id)) {
      return undefined;
    }
    if (!recording) {
      const names = here.map((candidate) => candidate.id);
      this.wrong(
        at,
        'recording-unknown',
        `There is no ${kind} “${id}” that can be used in ${language.englishName}.`,
        `${didYouMean(id, names)}It needs content/recordings/${id}/${language.id}.yaml, without problems of its own.`,
      );
    }
    return recording;
  }

  contact(id: string, at: Place): Contact | undefined {
    const { contacts } = this.surroundings;
    const contact = contacts.get(id);
    if (!contact) {
      this.wrong(
        at,
        'contact-unknown',
        `There is no contact “${id}” in site.yaml.`,
        `${didYouMean(id, contacts.keys())}Contacts: ${[...contacts.keys()].join(', ')}.`,
      );
    }
    return contact;
  }
}
