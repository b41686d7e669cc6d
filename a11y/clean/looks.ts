import type { Profile } from '../profile.ts';
import { type Content, ENGLISH_FRAME, type FrameWords } from './content.ts';

/** How a page is built and set: other people’s pages are not written like ours. */
export interface Look {
  readonly id: string;
  /** Whether it keeps what our own pages promise, such as 20 pixels, or only what any page should. */
  readonly profile: Profile;
  page(content: Content, title: string): string;
}

interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly panel: string;
  readonly accent: string;
  readonly edge: string;
  readonly wrong: string;
}

const DAY: Colours = {
  ink: '#1b1b1b',
  paper: '#ffffff',
  panel: '#f1f4f6',
  accent: '#0b3a75',
  edge: '#4d5963',
  wrong: '#8a1010',
};
const SAND: Colours = {
  ink: '#241c12',
  paper: '#fdf8ee',
  panel: '#f5ecd9',
  accent: '#5a2a0c',
  edge: '#6b5a45',
  wrong: '#7d1212',
};
const NIGHT: Colours = {
  ink: '#f4f1ea',
  paper: '#12171a',
  panel: '#1d2529',
  accent: '#9fdcec',
  edge: '#93a1a8',
  wrong: '#ffc0b5',
};

/** Every element a content may use, in colours and sizes. */
function elements(
  { ink, paper, panel, accent, edge, wrong }: Colours,
  size: number,
  measure: string,
): string {
  return `
html { font-size: ${size}px }
body { margin: 0; background: ${paper}; color: ${ink}; font-family: Verdana, "Noto Sans", sans-serif; font-size: 1rem; line-height: 1.6; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.25; margin: 2.6rem 0 1rem; max-width: ${measure} }
h1 { font-size: 2.1rem; margin-top: 1rem }
h2 { font-size: 1.6rem }
h3 { font-size: 1.3rem }
h4 { font-size: 1.15rem }
p, ul, ol, dl, figure, blockquote, address, pre, fieldset, details { margin: 0 0 2.4rem; max-width: ${measure}; padding-inline: 0 }
ul, ol { padding-inline-start: 2rem }
li { margin-bottom: .7rem }
li > ul, li > ol { margin: .7rem 0 0 }
dd { margin: 0 0 1rem 1.5rem }
dt { font-weight: bold }
address, cite, dfn, em, i, var { font-style: normal }
em { font-weight: bold }
blockquote { border-inline-start: .4rem solid ${edge}; padding-inline-start: 1rem }
blockquote p:last-child, figure p:last-child, details p:last-child { margin-bottom: 0 }
pre { font-family: monospace; font-size: 1rem; white-space: pre-wrap; background: ${panel}; padding: 1rem }
code, kbd, samp { font-family: monospace; font-size: 1rem }
a { color: ${accent}; text-decoration: underline }
.alone, nav a, summary { display: inline-block; padding: .6rem 0; min-width: 3rem }
summary { display: list-item; margin-inline-start: 1.2rem; font-weight: bold }
:focus-visible { outline: 4px solid ${ink}; outline-offset: 3px }
table { border-collapse: collapse; margin: 0 0 2.4rem; max-width: 100% }
caption { text-align: start; font-weight: bold; padding-bottom: .6rem }
th, td { border: 2px solid ${edge}; padding: .5rem .6rem; text-align: start; vertical-align: top }
img, svg, video { max-width: 100%; height: auto }
audio, video { display: block; width: 100%; max-width: 30rem }
label, legend { display: block; font-weight: bold }
input, select, textarea, button { font: inherit; color: inherit; box-sizing: border-box; min-height: 2.8rem; max-width: 100% }
input, select, textarea { background: ${paper}; border: 2px solid ${edge}; padding: .5rem; width: 22rem }
input[type=checkbox], input[type=radio] { width: 1.6rem; min-height: 1.6rem; height: 1.6rem; flex: none }
.choice { display: flex; gap: .8rem; align-items: center; min-height: 3rem; font-weight: normal }
fieldset { border: 2px solid ${edge}; padding: 1rem; min-inline-size: 0 }
button, .button { background: ${accent}; color: ${paper}; border: 2px solid ${accent}; padding: .6rem 1.2rem; min-width: 3rem }
.wrong { color: ${wrong}; font-weight: bold; margin-bottom: .4rem }
.hint { margin-bottom: .4rem }
.field { margin: 0 0 1.8rem }
.panel { background: ${panel}; padding: 1rem; max-width: ${measure}; margin: 0 0 2.4rem }
.panel p:last-child { margin-bottom: 0 }
.row { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0 }
dialog { color: ${ink}; background: ${paper}; border: 4px solid ${edge}; padding: 1.5rem; max-width: 26rem }
[hidden] { display: none }
@media (prefers-reduced-motion: reduce) { * { animation: none; transition: none } }
`;
}

const SKIP = `.skip { position: absolute; top: -9999px } .skip:focus { position: static; display: inline-block; padding: .6rem 1rem }`;

const NAV =
  'nav ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.8rem; max-width: none } nav li { margin: 0 }';

const tags = ({ lang = 'en', rtl }: Content) =>
  `lang="${lang}"${rtl ? ' dir="rtl"' : lang === 'en' ? '' : ' dir="ltr"'}`;
const words = ({ frame }: Content): FrameWords => frame ?? ENGLISH_FRAME;
const scripted = ({ script }: Content) => (script ? `<script>\n${script}\n</script>` : '');

function menu({ home, contact }: FrameWords): string {
  return `<ul><li><a href="../home.html">${home}</a></li><li><a href="../contact.html">${contact}</a></li></ul>`;
}

/** The usual frame: a link past the menu, header, main part, footer; styles in the head. */
function usual(content: Content, title: string, styles: string, head = ''): string {
  const { skip, menu: name, foot } = words(content);
  return `<!doctype html>
<html ${tags(content)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${title}</title>
<style>${styles}${content.css ?? ''}</style>
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header><nav aria-label="${name}">${menu(words(content))}</nav></header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${content.body}
</main>
<footer><p>${foot}</p></footer>
${scripted(content)}
</body>
</html>
`;
}

const EDGES = 'header, main, footer { padding: 1rem 16px }';

const plain: Look = {
  id: 'plain',
  profile: 'site',
  page: (content, title) => usual(content, title, elements(DAY, 20, '29rem') + SKIP + NAV + EDGES),
};

const night: Look = {
  id: 'night',
  profile: 'site',
  page: (content, title) =>
    usual(
      content,
      title,
      `:root { color-scheme: dark }${elements(NIGHT, 22, '27rem')}${SKIP}${NAV}header, main, footer { padding: 1rem 16px; max-width: 40rem; margin: auto }`,
    ),
};

const sticky: Look = {
  id: 'sticky',
  profile: 'site',
  page: (content, title) =>
    usual(
      content,
      title,
      `html { scroll-padding: 7rem 0 2rem }${elements(SAND, 20, '30rem')}${SKIP}${NAV}${EDGES}header { position: sticky; top: 0; background: #fdf8ee; border-bottom: 3px solid #6b5a45; padding: .2rem 16px; z-index: 1 }@media (max-height: 600px), (max-width: 500px) { header { position: static } }`,
    ),
};

const large: Look = {
  id: 'large',
  profile: 'site',
  page: (content, title) =>
    usual(
      content,
      title,
      elements(DAY, 30, '18rem') + SKIP + NAV + EDGES,
      '<meta name="page-kind" content="large">\n',
    ),
};

const themes: Look = {
  id: 'themes',
  profile: 'site',
  page: (content, title) => {
    const named = Object.fromEntries(
      Object.keys(DAY).map((name) => [name, `var(--${name})`]),
    ) as unknown as Colours;
    const set = (colours: Colours) =>
      Object.entries(colours)
        .map(([name, value]) => `--${name}: ${value}`)
        .join('; ');
    const strong: Colours = {
      ink: '#000',
      paper: '#fff',
      panel: '#fff',
      accent: '#00226b',
      edge: '#000',
      wrong: '#7a0000',
    };
    return usual(
      content,
      title,
      `:root { color-scheme: light dark; ${set(DAY)} }
@media (prefers-color-scheme: dark) { :root { ${set(NIGHT)} } }
@media (prefers-contrast: more) { :root { ${set(strong)} } }
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { ${set(NIGHT)}; --paper: #000; --panel: #000; --ink: #fff } }
@media (forced-colors: active) { button, .button { border: 2px solid ButtonText } }
${elements(named, 20, '28rem')}${SKIP}${NAV}header, main, footer { padding: 1rem 16px; max-width: 44rem; margin-inline: auto }`,
    );
  },
};

/** A grid with the menu at the side, written with classes. */
const grid: Look = {
  id: 'grid',
  profile: 'site',
  page: (content, title) => {
    const { skip, menu: name, foot } = words(content);
    return `<!DOCTYPE html>
<html ${tags(content)}>
<head>
<title>${title}</title>
<meta charset="UTF-8">
<meta content="width=device-width" name="viewport">
<style>
${elements(SAND, 21, '28rem')}
.layout { display: grid; grid-template: "top top" auto "side text" 1fr "foot foot" auto / 14rem minmax(0, 1fr); gap: 1rem 2rem; padding: 16px; max-width: 60rem; margin: 0 auto }
.layout__top { grid-area: top }
.layout__side { grid-area: side }
.layout__side ul { list-style: none; padding: 0 }
.layout__text { grid-area: text }
.layout__foot { grid-area: foot }
.layout__text:focus { outline: none }
.past:not(:focus) { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
.past { display: inline-block; padding: 12px; margin: 10px }
@media (max-width: 800px) { .layout { display: block } }
${content.css ?? ''}
</style>
</head>
<body>
<a class="past" href="#text">${skip}</a>
<div class="layout">
<header class="layout__top"><p>People First</p></header>
<nav class="layout__side" aria-label="${name}">${menu(words(content))}</nav>
<main class="layout__text" id="text" tabindex="-1"><h1>${title}</h1>${content.body}</main>
<footer class="layout__foot"><p>${foot}</p></footer>
</div>
${scripted(content)}
</body>
</html>
`;
  },
};

/** As some offices write: roles beside elements, serifs, 17 pixels, and the menu at the end. */
const office: Look = {
  id: 'office',
  profile: 'any',
  page: (content, title) => {
    const { skip, menu: name, foot } = words(content);
    return `<!DOCTYPE html>
<html ${tags(content)}>
  <head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <title>${title}</title>
    <style type="text/css">
      ${elements(DAY, 17, '34em').replace('Verdana, "Noto Sans", sans-serif', 'Georgia, "Noto Serif", serif')}
      #page { max-width: 48em; margin: 0 auto; padding: 16px }
      #skip { position: absolute; top: -200px }
      #skip:focus { position: static; display: block; padding: 14px }
      #menu ul { padding: 0; list-style: none }
      ${content.css ?? ''}
    </style>
  </head>
  <body>
    <div id="page">
      <a id="skip" href="#article">${skip}</a>
      <header role="banner"><p>People First</p></header>
      <main role="main" id="article" tabindex="-1">
        <h1>${title}</h1>
        ${content.body}
      </main>
      <nav role="navigation" id="menu" aria-label="${name}">${menu(words(content))}</nav>
      <footer role="contentinfo"><p>${foot}</p></footer>
    </div>
    ${scripted(content)}
  </body>
</html>
`;
  },
};

/** Small classes for everything, and layout by flex; styles in a file of their own. */
const classes: Look = {
  id: 'classes',
  profile: 'site',
  page: (content, title) => {
    const { skip, menu: name, foot } = words(content);
    return `<!doctype html>
<html ${tags(content)}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="../classes.css">
${content.css ? `<style>${content.css}</style>` : ''}
</head>
<body class="flex col">
<a href="#m" class="jump p-1">${skip}</a>
<header class="flex wrap gap p-1 bar"><nav aria-label="${name}">${menu(words(content))}</nav></header>
<main id="m" tabindex="-1" class="p-1 grow"><h1 class="big">${title}</h1>${content.body}</main>
<footer class="p-1"><p class="last">${foot}</p></footer>
${scripted(content)}
</body>
</html>
`;
  },
};

/** The style sheet of the look that has one. */
export const CLASSES_CSS = `${elements(DAY, 20, '29rem')}
${NAV}
.flex { display: flex }
.col { flex-direction: column; min-height: 100vh }
.wrap { flex-wrap: wrap }
.gap { gap: 1rem }
.grow { flex: 1 0 auto; width: 100%; box-sizing: border-box }
.p-1 { padding: 1rem 16px }
.bar { border-bottom: 4px solid #0b3a75 }
.big { font-size: 2.3rem }
.last { margin: 0 }
.jump { position: fixed; inset-inline-start: 0; top: 0; background: #fff; transform: translateY(-200%) }
.jump:focus { transform: none }
`;

export const LOOKS: readonly Look[] = [plain, grid, night, office, themes, sticky, classes, large];
