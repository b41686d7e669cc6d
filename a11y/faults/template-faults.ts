import type { About, TemplateFault } from './fault.ts';

/** A fault in a template, beside the same without it. */
function template(about: About, id: string, words: string, before: string, after: string): TemplateFault {
  const asFile = (template: string) =>
    template.includes('export ') ? template : `export const it = ${template};`;
  return { on: 'template', id, about, words, before: asFile(before), after: asFile(after) };
}

const web = template.bind(undefined, 'web');
const language = template.bind(undefined, 'language');

const STRINGS =
  "import { say } from '../../scripts/model/language.ts';\nimport type { Language } from '../../scripts/model/language.ts';\n";

/** Faults that the types of templates refuse. */
export const TEMPLATE_FAULTS: readonly TemplateFault[] = [
  web(
    'template-alt',
    'A picture is put into a template without words.',
    '<img src="a.png" alt="A door." width={9} height={9} />',
    '<img src="a.png" width={9} height={9} />',
  ),
  web(
    'template-alt-nothing',
    'The words of a picture may be missing.',
    'export const It = ({ alt }: { alt: string }) => <img src="a.png" alt={alt} width={9} height={9} />;',
    'export const It = ({ alt }: { alt?: string }) => <img src="a.png" alt={alt} width={9} height={9} />;',
  ),
  web(
    'template-size',
    'A picture has no size, so the page jumps when it comes.',
    '<img src="a.png" alt="A door." width={9} height={9} />',
    '<img src="a.png" alt="A door." />',
  ),
  web(
    'template-scope',
    'A header of a table does not say of what.',
    '<th scope="row">Section 2</th>',
    '<th>Section 2</th>',
  ),
  web(
    'template-scope-wrong',
    'A header of a table says that it is of a cell.',
    '<th scope="col">Ask within</th>',
    '<th scope="cell">Ask within</th>',
  ),
  web(
    'template-nav-name',
    'A menu has no name.',
    '<nav aria-label="Main menu"><a href="a.html">A</a></nav>',
    '<nav><a href="a.html">A</a></nav>',
  ),
  web(
    'template-section-name',
    'A part of the page has no name.',
    '<section aria-labelledby="a"><h2 id="a">A</h2></section>',
    '<section><h2 id="a">A</h2></section>',
  ),
  web(
    'template-main-id',
    'The link past the menu has nowhere to go.',
    '<main id="content">Words.</main>',
    '<main>Words.</main>',
  ),
  web('template-link', 'A link leads nowhere.', '<a href="../index.html">Start</a>', '<a>Start</a>'),
  web(
    'template-new-window',
    'A link opens a new window.',
    '<a href="a.html">A</a>',
    '<a href="a.html" target="_blank">A</a>',
  ),
  web(
    'template-click',
    'A box reacts to the mouse alone.',
    '<button type="button">Play</button>',
    '<div onClick={() => undefined}>Play</div>',
  ),
  web(
    'template-handler',
    'A program stands in an attribute.',
    '<button type="button">Play</button>',
    '<button type="button" onfocus="this.blur()">Play</button>',
  ),
  web(
    'template-style',
    'A style is written into an element, past all names of colours and sizes.',
    '<p class="lead">Words.</p>',
    '<p style="font-size: 11px">Words.</p>',
  ),
  web('template-italics', 'Words are slanted.', '<strong>never</strong>', '<i>never</i>'),
  web('template-emphasis', 'Words are slanted by emphasis.', '<strong>never</strong>', '<em>never</em>'),
  web('template-underline', 'Words are underlined.', '<strong>now</strong>', '<u>now</u>'),
  web('template-small', 'Words are in small print.', '<p>Words.</p>', '<p><small>Words.</small></p>'),
  web('template-marquee', 'Words run across the page.', '<p>Words.</p>', '<marquee>Words.</marquee>'),
  web(
    'template-frame',
    'A page of someone else is shown in a frame.',
    '<a href="https://example.org/">Their page</a>',
    '<iframe src="https://example.org/" />',
  ),
  web(
    'template-tabindex',
    'A link is reached before all others.',
    '<a href="a.html">A</a>',
    '<a href="a.html" tabindex={1}>A</a>',
  ),
  web(
    'template-accesskey',
    'A link takes a key of the screen reader.',
    '<a href="a.html">A</a>',
    '<a href="a.html" accesskey="a">A</a>',
  ),
  web(
    'template-role',
    'A paragraph says that it is a button.',
    '<p role="status">Words.</p>',
    '<p role="button">Words.</p>',
  ),
  web(
    'template-hidden',
    'Words are hidden from screen readers.',
    '<p>You can say no.</p>',
    '<p aria-hidden="true">You can say no.</p>',
  ),
  web(
    'template-drawing',
    'A drawing is read out as “graphic”.',
    '<svg aria-hidden="true" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9" /></svg>',
    '<svg viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9" /></svg>',
  ),
  web(
    'template-label',
    'A label is tied to no field.',
    '<label for="dark">Dark</label>',
    '<label>Dark</label>',
  ),
  web(
    'template-button-type',
    'A button sends the form by accident.',
    '<button type="button">Larger</button>',
    '<button>Larger</button>',
  ),
  web(
    'template-text-field',
    'A reader’s words are kept by the browser of a shared computer.',
    '<input id="q" type="search" autocomplete="off" spellcheck={false} />',
    '<input id="q" type="search" />',
  ),
  web(
    'template-autoplay',
    'A sound starts by itself.',
    '<audio src="a.mp3" controls preload="none" aria-label="A" />',
    '<audio src="a.mp3" controls autoplay preload="none" aria-label="A" />',
  ),
  web(
    'template-no-controls',
    'A sound cannot be stopped.',
    '<audio src="a.mp3" controls preload="none" aria-label="A" />',
    '<audio src="a.mp3" preload="none" aria-label="A" />',
  ),
  web(
    'template-media-name',
    'A film has no name.',
    '<video src="a.mp4" controls preload="none" aria-label="A" />',
    '<video src="a.mp4" controls preload="none" />',
  ),
  web(
    'template-subtitles',
    'A film has chapters in the place of captions.',
    '<track kind="captions" src="a.vtt" srclang="en" label="English" default />',
    '<track kind="chapters" src="a.vtt" srclang="en" label="English" default />',
  ),
  web(
    'template-raw',
    'HTML that nobody looked at is put into the page.',
    '<p>Words.</p>',
    "<p dangerouslySetInnerHTML={{ __html: '<b>Words</b>' }} />",
  ),
  web('template-heading-deep', 'Headings go too deep.', '<h3>How</h3>', '<h5>How</h5>'),
  web(
    'template-time',
    'A day is told without saying which day it is.',
    '<time datetime="2026-11-24">today</time>',
    '<time>today</time>',
  ),
  web(
    'template-title',
    'The title of a page holds markup.',
    '<title>Start</title>',
    '<title><strong>Start</strong></title>',
  ),
  language(
    'template-lang',
    'A page does not say its language.',
    '<html lang="cy" dir="ltr"><body /></html>',
    '<html dir="ltr"><body /></html>',
  ),
  language(
    'template-dir',
    'A page does not say its direction.',
    '<html lang="ur" dir="rtl"><body /></html>',
    '<html lang="ur"><body /></html>',
  ),
  language(
    'template-dir-auto',
    'A page leaves its direction to luck.',
    '<html lang="ur" dir="rtl"><body /></html>',
    '<html lang="ur" dir="auto"><body /></html>',
  ),
  language(
    'template-string-unknown',
    'A template asks for a word that no language has.',
    `${STRINGS}export const it = (language: Language) => say(language, 'all-leaflets');`,
    `${STRINGS}export const it = (language: Language) => say(language, 'every-leaflet');`,
  ),
];
