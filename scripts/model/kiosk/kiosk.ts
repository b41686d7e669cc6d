import { editionOfWords } from '../edition.ts';
import { isOffered, type Language } from '../language.ts';
import type { NationId } from '../nation.ts';
import type { Place } from '../place.ts';
import type { Site } from '../site.ts';
import { type KioskSettings, USUAL_KIOSK } from './kiosk-settings.ts';

/** The edition of a site for the shared screen of one ward. */
export interface Kiosk {
  readonly site: Site;
  /** The name of the ward’s file: `willow`. */
  readonly id: string;
  readonly nation: NationId;
  readonly settings: KioskSettings;
  /** The ward, in each language. */
  readonly places: readonly Place[];
  /** Those that its readers are offered; it starts in the first. */
  readonly languages: readonly Language[];
  /** Six letters and digits that change when its words change. */
  readonly code: string;
  /** Where it lies on its server, from the root, with a slash at its end; none at the root itself. */
  readonly folder?: string;
}

/** The edition for one ward; none if the site has no ward of this name. */
export function kioskOf(site: Site, id: string): Kiosk | undefined {
  const places = site.places.filter((place) => place.id === id);
  const [first] = places;
  if (!first) return undefined;
  const { nation } = first;
  const { leaflets, infoPages, questions, glossaries, voices, asOf } = site;
  return {
    site,
    id,
    nation,
    settings: first.kiosk ?? USUAL_KIOSK,
    places,
    languages: site.languages.filter((language) => isOffered(language, nation)),
    code: editionOfWords({ places, leaflets, infoPages, questions, glossaries, voices, asOf }),
  };
}

/** The ward in a language. */
export function placeIn({ places, id }: Kiosk, language: string): Place {
  const found = places.find((place) => place.language === language);
  if (!found) throw new Error(`The ward “${id}” is not there in “${language}”.`);
  return found;
}

/** Where the edition for a ward lies in the site that it is a part of, with a slash at its end. */
export function kioskFolder(id: string): string {
  return `kiosk/${id}/`;
}
