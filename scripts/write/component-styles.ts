import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { StyledPages } from '../model/assets.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

export type ComponentGroup = StyledPages | 'alone' | 'recording' | 'preview';

/** Components that only some pages have. Every other is in each style sheet. */
const ONLY: Readonly<Record<ComponentGroup, readonly string[]>> = {
  // Also those of pages about the site, which are written like leaflets.
  leaflet: [
    'callout',
    'dates',
    'fill-in',
    'part',
    'picture',
    'row',
    'sample-notice',
    'sheets-list',
    'table',
    'ticks',
    'words',
  ],
  // In one language.
  alone: ['listen', 'not-in-language'],
  beside: ['beside'],
  list: [
    'answer-list',
    'current-sheets',
    'easy-list',
    'leaflet-list',
    'nation-choice',
    'print-list',
    'search-box',
    'voice-list',
    'word-list',
  ],
  recording: ['recording'],
  preview: ['problem-panel'],
};

/** Which of them a page has. */
const HAS: Readonly<Record<StyledPages, readonly ComponentGroup[]>> = {
  list: ['list'],
  leaflet: ['leaflet', 'alone'],
  beside: ['leaflet', 'beside'],
};

/** The names of sizes and colours, and then what all pages share. Each component’s come after. */
export const BASE = ['styles/tokens.css', 'styles/base.css'];

/** The sizes of scripts beside Latin. */
export const SCRIPTS = 'styles/scripts.css';

/** A logo beside the name of the service. */
export const LOGO = 'styles/logo.css';

export interface ComponentStyle {
  readonly component: string;
  readonly file: string;
}

/** The style sheet of every component, those that only some pages have last. */
export async function componentStyles(): Promise<readonly ComponentStyle[]> {
  const components = await readdir(path.join(TEMPLATES, 'components'), { recursive: true });
  const all = components
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => file.split(path.sep).join('/'))
    .map((file) => ({ component: path.posix.dirname(file), file: `components/${file}` }));
  const some = Object.values(ONLY).flat();
  return [
    ...all.filter(({ component }) => !some.includes(component)),
    ...all.filter(({ component }) => some.includes(component)),
  ];
}

/** The style sheets of a kind of page. */
export function stylesOf(pages: StyledPages, all: readonly ComponentStyle[]): readonly string[] {
  const some = Object.values(ONLY).flat();
  const shared = all.filter(({ component }) => !some.includes(component)).map(({ file }) => file);
  return [...BASE, ...shared, ...filesOf(HAS[pages], all)];
}

export function filesOf(parts: readonly ComponentGroup[], all: readonly ComponentStyle[]): readonly string[] {
  const wanted = parts.flatMap((part) => ONLY[part]);
  return all.filter(({ component }) => wanted.includes(component)).map(({ file }) => file);
}

/** Everything that any page may have, in one style sheet: for what shows parts of pages side by side. */
export async function everyStyle(): Promise<readonly string[]> {
  return [...BASE, SCRIPTS, ...(await componentStyles()).map(({ file }) => file)];
}
