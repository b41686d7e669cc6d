import type { DocPage } from '../../model/docs/doc.ts';
import { BOX_NOTES } from '../../read/boxes.ts';
import { PLACEHOLDERS } from '../../read/fill-placeholder.ts';
import { heading, paragraph, table } from './doc-parts.ts';

/** A page on what leaflets may hold that Markdown has not. */
export function writingReference(): DocPage & { readonly kind: 'reference' } {
  return {
    kind: 'reference',
    id: 'writing',
    title: 'Boxes and placeholders',
    summary: 'What can be written in a leaflet beside ordinary Markdown.',
    blocks: [
      heading(2, 'Placeholders'),
      paragraph('They are filled in for each nation and language, on every page and sheet.'),
      ...table(
        ['You write', 'It prints'],
        Object.entries(PLACEHOLDERS).map(([name, prints]) => [`\`{{ ${name} }}\``, prints]),
      ),
      heading(2, 'Boxes'),
      paragraph('A box begins with the line below. Its words follow, and then a line of `:::` alone.'),
      ...table(
        ['You write', 'What it is for'],
        Object.entries(BOX_NOTES).map(([name, { after, about }]) => [
          `\`::: ${[name, ...(after === undefined ? [] : [after])].join(' ')}\``,
          about,
        ]),
      ),
    ],
  };
}
