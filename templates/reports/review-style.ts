/** Plain and large, in light and dark, and on A4 paper: it is read at a desk, printed, ticked and signed. */
export const REVIEW_STYLE = `
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --edge: #555; --in: #dff3df; --out: #fbe3e3; --link: #00327a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #16181c; --edge: #a8a8a8; --in: #12381c; --out: #4a1a1a; --link: #b9d6ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.125rem/1.5 Verdana, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 0.75rem; }
h1 { font-size: 2.25rem; } h2 { font-size: 1.75rem; margin-top: 3.5rem; } h3 { font-size: 1.5rem; margin-top: 2.5rem; } h4 { font-size: 1.3rem; }
p, ul, dl { margin: 0 0 0.75rem; } p, li, dd { max-width: 42rem; }
ul { padding-inline-start: 1.5rem; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible { outline: 0.2rem solid var(--ink); outline-offset: 0.2rem; }
nav li { padding-block: 0.4rem; }
dt { font-weight: bold; } dd { margin: 0 0 0.5rem; }
code { font: inherit; }
.change, .fact { border-top: 0.125rem solid var(--edge); padding: 1rem 0 0.25rem; }
.fact > h3, .caution > :last-child { margin-top: 0; } li > p { margin-bottom: 0.25rem; }
.words > dd { padding: 0.5rem 0.75rem; border-inline-start: 0.375rem solid var(--edge); font-size: 1.25rem; }
ins, del { padding: 0 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
ins { background: var(--in); font-weight: bold; text-decoration: none; border: 0.125rem solid var(--ink); }
del { background: var(--out); text-decoration: line-through 0.12em; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.caution { border: 0.25rem solid var(--ink); padding: 0.75rem 1rem; margin-bottom: 1rem; }
.pair { display: flex; flex-wrap: wrap; gap: 1.5rem; }
.shown { max-width: 25rem; }
.shown img { display: block; max-width: 100%; height: auto; border: 0.125rem solid var(--edge); background: #fff; }
.ticks { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
.ticks > li::before { content: ''; display: inline-block; width: 1.25em; height: 1.25em; margin-inline-end: 0.5em; border: 0.125rem solid var(--ink); vertical-align: -0.25em; }
.write { border-bottom: 0.0625rem solid var(--edge); min-height: 2.5rem; margin-bottom: 0; max-width: none; }
.write + .ticks, .write + h4 { margin-top: 1rem; }
.asked { border-top: 0.125rem solid var(--edge); padding: 1rem 0 1.5rem; }
.who { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; margin-bottom: 2rem; }
.who > p { border-bottom: 0.125rem solid var(--ink); padding-top: 2.25rem; margin: 0; max-width: none; }
.rows { list-style: none; padding: 0; }
.rows > li { border-top: 0.125rem solid var(--edge); padding: 0.6rem 0; max-width: none; display: grid; grid-template-columns: 2fr 1fr; gap: 0 1.5rem; }
.rows p { margin: 0; } .rows .ticks { grid-column: 1 / -1; margin: 0.4rem 0 0; }
.mark { font-weight: bold; }
@media (max-width: 40rem) { .rows > li { grid-template-columns: 1fr; } }
@page { size: A4; margin: 16mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --edge: #555; --in: #fff; --out: #fff; --link: #000; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 12pt; }
  h1 { font-size: 24pt; } h2 { font-size: 18pt; margin-top: 0; } h3 { font-size: 16pt; margin-top: 1.5rem; } h4 { font-size: 14pt; }
  h2, h3, h4 { break-after: avoid; }
  .part { break-before: page; } .change, .fact, .asked, .rows > li, .caution, .shown, .who { break-inside: avoid; }
  .words > dd { font-size: 13pt; }
  nav { display: none; }
  .rows > li { grid-template-columns: 2fr 1fr; }
}
`;
