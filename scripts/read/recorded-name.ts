import type { Leaflet } from '../model/leaflet.ts';
import { NATIONS, type NationId } from '../model/nation.ts';

/** Which leaflet a recording reads: of one nation, or of every nation in which the words are the same. */
export interface RecordedOf extends Pick<Leaflet, 'id' | 'form' | 'language'> {
  readonly nation?: NationId;
}

const NAME = new RegExp(
  `^(?<language>[a-z]+(?:-[a-z0-9]+)*)(?<easy>\\.easy)?(?:\\.(?<nation>${NATIONS.join('|')}))?\\.mp3$`,
  'iu',
);

/** The name of a recording, from the content folder: `leaflets/imha/pl.mp3`, `leaflets/imha/pl.easy.wales.mp3`. */
export function recordedName({ id, language, form, nation }: RecordedOf): string {
  return `leaflets/${id}/${[language, ...(form === 'easy' ? ['easy'] : []), ...(nation ? [nation] : []), 'mp3'].join('.')}`;
}

/** What a file in the folder of a leaflet reads, by its name; `undefined` if its name does not say. */
export function readRecordedName(id: string, name: string): RecordedOf | undefined {
  const { language, easy, nation } = NAME.exec(name)?.groups ?? {};
  if (language === undefined) return undefined;
  return {
    id,
    language,
    form: easy === undefined ? 'standard' : 'easy',
    ...(nation && { nation: nation as NationId }),
  };
}
