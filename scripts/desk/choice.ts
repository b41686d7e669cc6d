import type { Form } from '../model/form.ts';
import { leafletAt } from '../model/leaflet-at.ts';
import type { NationId } from '../model/nation.ts';
import type { LeafletPage, SiteInfoPage } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** One article as one reader has it. */
export interface Choice {
  /** From the content folder: `leaflets/imha`, `pages/about`. */
  readonly folder: string;
  readonly form: Form;
  readonly nation: NationId;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The file with the words of an article, from the content folder. */
export function fileOf({ folder, form, language }: Pick<Choice, 'folder' | 'form' | 'language'>): string {
  return `${folder}/${language}${form === 'easy' ? '.easy' : ''}.md`;
}

/** The page of what was chosen, in ordinary print; nothing where the site has none. */
export function chosen(site: Site, { folder, ...at }: Choice): LeafletPage | SiteInfoPage | undefined {
  const [kind, id = ''] = folder.split('/');
  if (kind === 'leaflets') {
    const leaflet = leafletAt(site.leaflets, { id, ...at });
    return leaflet && { kind: 'leaflet', leaflet, large: false };
  }
  const article = site.infoPages.find(
    (page) => page.id === id && page.nation === at.nation && page.language === at.language,
  );
  return article && { kind: 'info', article, large: false };
}
