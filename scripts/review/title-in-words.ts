import type { Reviewed } from './changed-articles.ts';

/** The title of a leaflet, and whether it is in Easy Read: both have the same in most places. */
export function titleInWords({ title, form }: Pick<Reviewed, 'title' | 'form'>): string {
  return form === 'easy' ? `${title} (Easy Read)` : title;
}
