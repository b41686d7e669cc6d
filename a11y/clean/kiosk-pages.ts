import type { CleanPage } from './clean-page.ts';

const TILES: readonly (readonly [title: string, tiles: readonly (readonly [string, string])[]])[] = [
  [
    'What is happening?',
    [
      ['I am kept in hospital', 'home'],
      ['I chose to be here', 'advocates'],
      ['I want to leave', 'tribunal'],
    ],
  ],
  [
    'Who can help me?',
    [
      ['An advocate', 'advocates'],
      ['Someone to call', 'contact'],
    ],
  ],
  [
    'What do you want to read?',
    [
      ['All about advocates', 'advocates'],
      ['All about tribunals', 'tribunal'],
      ['How to reach us', 'contact'],
    ],
  ],
  ['Are you still reading?', [['I am still reading', 'home']]],
  [
    'Choose how large the words are',
    [
      ['Large words', 'home'],
      ['Very large words', 'contact'],
    ],
  ],
  [
    'You are at the end of this leaflet',
    [
      ['Read about tribunals', 'tribunal'],
      ['Read about advocates', 'advocates'],
    ],
  ],
];

/** Pages of the screen in the corridor, in two colours. */
export const KIOSK_PAGES: readonly CleanPage[] = TILES.flatMap(([title, tiles], index) =>
  (['day', 'night'] as const).map((look): CleanPage => {
    const [paper, ink, tile, on] =
      look === 'day' ? ['#fff', '#111', '#0b3a45', '#fff'] : ['#101417', '#f5f2ec', '#a6e0ee', '#101417'];
    const heading = `${title} ${look === 'day' ? 'By day' : 'At night'}`;
    return {
      path: `clean/kiosk-${index}-${look}.html`,
      profile: 'site',
      html: `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="page-kind" content="kiosk"><title>${heading}</title>
<style>
body { margin: 0; background: ${paper}; color: ${ink}; font: 30px/1.5 Verdana, sans-serif }
header, main { padding: 24px; max-width: 800px }
h1 { font-size: 62px; overflow-wrap: anywhere; line-height: 1.2; margin: 0 0 40px }
ul { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 28px }
a { display: block; min-height: 100px; box-sizing: border-box; padding: 24px; background: ${tile}; color: ${on} }
a:focus { outline: 8px solid ${ink}; outline-offset: 5px }
</style></head>
<body><header><nav aria-label="Home"><a href="../home.html">Home</a></nav></header>
<main><h1>${heading}</h1><ul>${tiles.map(([words, page]) => `<li><a href="../${page}.html">${words}</a></li>`).join('')}</ul></main></body>
</html>
`,
    };
  }),
);
