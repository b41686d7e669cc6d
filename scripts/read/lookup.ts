import { type Claim, type ClaimVersion, versionInForce } from '../model/claim.ts';
import type { Contact } from '../model/contact.ts';
import { type Day, dayInWords } from '../model/date.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Picture } from '../model/picture.ts';
import { didYouMean } from './nearest.ts';
import type { Report, SourceFile } from './report.ts';
import type { Place } from './source-block.ts';

/** What the words of an article may refer to, for one nation and language. */
export interface Surroundings {
  readonly nation: NationId;
  readonly language: string;
  readonly asOf: Day;
  readonly serviceName: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly pictures: ReadonlyMap<string, Picture>;
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

  wrong({ line, column }: Place, rule: string, message: string, fix: string): void {
    this.#report({ file: this.file.shown, line, column, rule, message, fix });
  }

  /** The version of a claim that is law for the readers of the article. */
  claimInForce(id: string, at: Place): ClaimVersion | undefined {
    const { claims, nation, asOf } = this.surroundings;
    const claim = claims.get(id);
    if (!claim) {
      this.wrong(
        at,
        'claim-unknown',
        `There is no claim “${id}” in the law files.`,
        `${didYouMean(id, claims.keys())}Look in content/law for its name, or add it there.`,
      );
      return undefined;
    }
    const version = versionInForce(claim, nation, asOf);
    if (!version) {
      const other = nation === 'wales' ? 'england' : 'wales';
      this.wrong(
        at,
        'claim-not-law',
        `“${id}” is not the law in ${NATION_NAMES[nation]} on ${dayInWords(asOf, 'en')}.`,
        `Put this between “::: ${other}” and “:::” if it is law only there, or take it out.`,
      );
    }
    return version;
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
