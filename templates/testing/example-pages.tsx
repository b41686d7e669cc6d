import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import type { Example } from '../examples/example.ts';

/** A page that shows one example of a component, as a reader of one kind sees it. */
export interface ExamplePage {
  /** `answer-list-1.html` */
  readonly name: string;
  readonly html: string;
}

/** Readers take turns, so that each sees components of every kind. */
const READERS = [
  { theme: 'light', large: false },
  { theme: 'dark', large: false },
  { theme: 'contrast', large: false },
  { theme: 'light', large: true },
] as const;

/** Components that are a part of the page of their own, and do not stand in its main part. */
const OUTSIDE = new Set(['header', 'footer', 'problem-panel']);

/** The example of all blocks links to headings of other leaflets, as no finished page does. */
const LEFT_OUT = new Set(['blocks']);

const COMPONENTS = join(import.meta.dirname, '../components');

/**
 * Every example of every component, each on a page of its own with title and main heading.
 *
 * @param assets the addresses of a style sheet for all of them and of the script for recordings, from the pages
 */
export async function examplePages({
  style,
  recording,
}: Readonly<Record<'style' | 'recording', string>>): Promise<readonly ExamplePage[]> {
  const pages: ExamplePage[] = [];
  for (const component of readdirSync(COMPONENTS).sort()) {
    if (LEFT_OUT.has(component)) continue;
    const file = join(COMPONENTS, component, `${component}.examples.tsx`);
    const { examples } = (await import(file)) as { examples: readonly Example[] };
    for (const [index, { name, shown }] of examples.entries()) {
      const { theme, large } = READERS[pages.length % READERS.length] ?? READERS[0];
      const title = `The part “${component.replaceAll('-', ' ')}”, ${name}`;
      const example = render(shown);
      const heading = example.includes('<h1') ? '' : `<h1>${title}</h1>`;
      const outside = OUTSIDE.has(component);
      const main = example.includes('<main')
        ? example
        : `<main id="content" class="frame" tabindex="-1">${heading}<p>This is how it looks.</p>${outside ? '' : example}</main>`;
      const script = component === 'recording' ? `<script src="${recording}" defer></script>` : '';
      pages.push({
        name: `${component}-${index + 1}.html`,
        html: `<!doctype html>
<html lang="en" dir="ltr" data-theme="${theme}"${large ? ' class="large"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${large ? '<meta name="page-kind" content="large">' : ''}<title>${title}</title><link rel="stylesheet" href="${style}">${script}</head>
<body>${outside && component !== 'footer' ? example : ''}${main}${component === 'footer' ? example : ''}</body>
</html>
`,
      });
    }
  }
  return pages;
}
