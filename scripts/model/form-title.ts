import { type Piece, piecesOf } from './block.ts';
import { type Language, say } from './language.ts';
import type { Leaflet } from './leaflet.ts';

/** The title of a leaflet in a list of both forms, in which two of one title must be told apart. */
export function formTitle(
  { form, title, marked }: Pick<Leaflet, 'form' | 'title' | 'marked'>,
  language: Language,
): readonly Piece[] {
  const pieces = piecesOf(title, marked?.title);
  return form === 'easy' ? [...pieces, { kind: 'text', text: ` – ${say(language, 'easy-read')}` }] : pieces;
}
