import type { ComponentChildren } from 'preact';

/**
 * The HTML this site is made of, and nothing else: an element or attribute not listed here does not compile.
 * What accessibility needs is not optional. There is no `style`, no `on…` and no raw HTML, because the pages'
 * Content-Security-Policy refuses the first two and nothing ever needs the third.
 */
export interface Elements {
  // WCAG 3.1.1 (Language of Page); direction, because a page in Urdu that does not say so reads backwards.
  html: Global & { lang: string; dir: Direction };
  head: Global;
  body: Global;
  title: { children: string };
  /** For a page that is handed on as one file; pages of the site link to their styles. */
  style: { children: string };
  meta: { charset: 'utf-8' } | { name: string; content: string } | { 'http-equiv': string; content: string };
  link: {
    key?: string;
    rel: string;
    href: string;
    type?: string;
    title?: string;
    media?: string;
    hreflang?: string | undefined;
    sizes?: string;
  };
  script: { key?: string; src: string; defer?: true; type?: 'module' };
  noscript: Global;

  header: Global;
  main: Global & { id: string };
  footer: Global;
  article: Global;
  // A landmark without a name cannot be told from the others (WCAG 1.3.1, 2.4.1).
  nav: Global & Named;
  section: Global & Named;
  div: Global & { hidden?: boolean };

  h1: Global;
  h2: Global;
  h3: Global;
  h4: Global;
  p: Global & { hidden?: true };
  ul: Global;
  ol: Global;
  li: Global;
  dl: Global;
  dt: Global;
  dd: Global;

  // WCAG 1.3.1: a header cell says what it is the header of.
  table: Global;
  thead: Global;
  tbody: Global;
  tr: Global;
  th: Global & { scope: 'col' | 'row' };
  td: Global;

  a: Global & { href: string; hreflang?: string | undefined; type?: string; rel?: 'home' };
  strong: Global;
  span: Global;
  bdi: Global;
  /** What was put in, and what was taken out, where a report shows a change. */
  ins: Global;
  del: Global;
  time: Global & { datetime: string };
  code: Global;
  /** What keeps its spaces and line ends: code, and what a program says. */
  pre: Global;
  figure: Global;
  figcaption: Global;

  // WCAG 1.2.1, 1.2.2: captions are not optional; 1.4.2: nothing plays by itself.
  audio: Global & Playable;
  video: Global & Playable;
  track: { kind: 'captions'; src: string; srclang: string; label: string; default: true };

  picture: Global;
  source: { type: string; srcset: string; sizes: string };
  // WCAG 1.1.1; the size, so that nothing moves when the picture arrives.
  img: Global & {
    alt: string;
    src: string;
    width: number;
    height: number;
    srcset?: string;
    sizes?: string;
    loading?: 'lazy' | 'eager';
    decoding?: 'async';
  };

  details: Global;
  summary: Global;
  fieldset: Global;
  legend: Global;
  label: Global & { for: string };
  input:
    | (Global & {
        id: string;
        type: 'radio';
        name: string;
        value: string;
        checked?: boolean;
        autocomplete?: 'off';
      })
    // What someone types on a shared computer is nobody else’s business.
    | (Global & { id: string; type: 'search'; autocomplete: 'off'; spellcheck: false })
    // Where the page has a keyboard of its own, that of the device stays away.
    | (Global & {
        id: string;
        type: 'text';
        inputmode: 'none';
        autocomplete: 'off';
        autocorrect: 'off';
        autocapitalize: 'off';
        spellcheck: false;
      });
  form: Global & { id: string; autocomplete: 'off'; hidden?: true };
  button: Global & { type: 'submit' | 'button'; hidden?: boolean; onClick?: () => void };
  /** The page that a writer is changing, beside the form. */
  iframe: Global & { title: string; sandbox: string; srcdoc: string };

  // Every drawing stands beside the word for it, so a screen reader need not hear it (WCAG 1.1.1, decoration).
  svg:
    | {
        'aria-hidden': 'true';
        viewBox: string;
        width: string;
        height: string;
        class?: string;
        children?: ComponentChildren;
      }
    // But for a square code, which is a picture of its own.
    | { role: 'img'; 'aria-label': string; viewBox: string; class: string; children?: ComponentChildren };
  path: { key?: string; d: string; class?: string };
}

export type Direction = 'ltr' | 'rtl';

interface Global {
  key?: string;
  id?: string | undefined;
  class?: string | undefined;
  lang?: string | undefined;
  dir?: Direction;
  role?:
    | 'alertdialog'
    | 'timer'
    | 'status'
    | 'group'
    | 'search'
    | 'list'
    | 'table'
    | 'rowgroup'
    | 'row'
    | 'columnheader'
    | 'rowheader'
    | 'cell';
  tabindex?: -1;
  // What is seen is heard. The compiler lets any name with a hyphen through that is not refused by name.
  'aria-hidden'?: never;
  'aria-current'?: 'page' | 'true' | undefined;
  'aria-label'?: string;
  'aria-labelledby'?: string | undefined;
  [data: `data-${string}`]: string;
  children?: ComponentChildren;
}

interface Playable {
  src: string;
  controls: true;
  preload: 'none';
  'aria-label': string;
  // What a browser’s own controls leave out.
  controlslist?: string;
  disablepictureinpicture?: true;
  disableremoteplayback?: true;
}

type Named = { 'aria-label': string } | { 'aria-labelledby': string };
