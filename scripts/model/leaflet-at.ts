import { foundBy } from './found-by.ts';
import type { Leaflet } from './leaflet.ts';

type Key = Pick<Leaflet, 'id' | 'form' | 'nation' | 'language'>;

const leafletsAt = foundBy(keyOf<Leaflet>);

/** The leaflet of an id and a form, in a nation and a language, if there is one. */
export function leafletAt(leaflets: readonly Leaflet[], at: Key): Leaflet | undefined {
  return leafletsAt(leaflets, keyOf(at))[0];
}

function keyOf<K extends Key>({ id, form, nation, language }: K): string {
  return `${id} ${form} ${nation} ${language}`;
}
