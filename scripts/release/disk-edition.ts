import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Day, dayInWords } from '../model/date.ts';
import { SUMS_FILE, type Sums, sumsAsText } from './sums.ts';
import type { ZipEntry } from './write-zip.ts';

/** What an edition on a stick says of itself. */
export interface DiskEdition {
  readonly service: string;
  /** The day whose law is told. */
  readonly asOf: Day;
}

/** The folder that everything lies in, so that unpacking it spills nothing. */
export function diskFolder({ asOf }: DiskEdition): string {
  return `leaflets-${asOf}`;
}

/** A finished site for a USB stick: in a folder, with a page to start from, a read-me, and the checksum of everything. */
export function diskEdition(site: string, sums: Sums, edition: DiskEdition): readonly ZipEntry[] {
  const folder = diskFolder(edition);
  const words = new Map([
    ['READ-ME.txt', readMe(edition)],
    ['START-HERE.html', startPage(edition)],
  ]);
  const all = new Map([
    ...[...words].map(([name, text]) => [name, sha256(text)] as const),
    ...[...sums].map(([name, sum]) => [`site/${name}`, sum] as const),
  ]);
  const said = [...words, [SUMS_FILE, sumsAsText(all)] as const];
  return [
    ...said.map(([name, text]) => ({ name: `${folder}/${name}`, bytes: () => Buffer.from(text) })),
    ...[...sums.keys()].map((name) => ({
      name: `${folder}/site/${name}`,
      bytes: () => readFile(path.join(site, ...name.split('/'))),
    })),
  ];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** With the line ends that every text editor shows. */
function readMe({ service, asOf }: DiskEdition): string {
  const law = dayInWords(asOf, 'en');
  return [
    `Leaflets from ${service}`,
    '',
    'TO READ THEM',
    '1. If this is a ZIP file, unpack all of it first. On Windows: click it with the right button, then “Extract all”.',
    '   On a Mac: double-click it. Links do not work inside a ZIP file.',
    '2. Open START-HERE.html, and then “Open the leaflets”. Or open index.html in the folder “site”.',
    'It needs no internet. Any browser will do: Chrome, Edge, Firefox or Safari.',
    '',
    'HOW OLD THEY ARE',
    `They tell the law of ${law}. Nothing here changes by itself: if a leaflet is withdrawn or the law changes, this copy`,
    `does not know. Ask ${service} for the newest, and then delete this folder.`,
    '',
    'TO SEE THAT NOTHING IS DAMAGED',
    `${SUMS_FILE} lists the checksum of every file. On a Mac or Linux, type in this folder:`,
    `    shasum -a 256 -c ${SUMS_FILE}`,
    'Whoever made this folder can type, where its program is:',
    `    npm run verify -- ${diskFolder({ service, asOf })}`,
    'It shows what was lost in copying. It cannot show that somebody changed both a file and the list.',
    '',
  ].join('\r\n');
}

function startPage({ service, asOf }: DiskEdition): string {
  const [name, law] = [service, dayInWords(asOf, 'en')].map(inHtml);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Start here: leaflets from ${name}</title>
<style>
body { margin: 0; padding: 1.5rem; font: 1.25rem/1.6 Verdana, sans-serif; color: #111; background: #fff }
main { max-width: 36rem; margin: 0 auto }
h1 { line-height: 1.25 }
.open { display: inline-block; padding: 0.75rem 1.5rem; font-weight: bold; color: #fff; background: #003366; border: 3px solid #003366 }
.open:focus-visible { outline: 4px solid #111; outline-offset: 4px }
</style>
</head>
<body>
<main>
<h1>Leaflets from ${name}</h1>
<p><a class="open" href="site/index.html">Open the leaflets</a></p>
<p>They need no internet. They tell the law of ${law}.</p>
<h2>If that does not open</h2>
<p>This folder is still packed in a ZIP file. Close this page, and unpack all of it:</p>
<ul>
<li>On Windows, click the ZIP file with the right button, and choose “Extract all”.</li>
<li>On a Mac, double-click the ZIP file.</li>
</ul>
<p>Then open START-HERE in the new folder. Or go into the folder “site” there, and open index.html.</p>
<h2>Is this the newest?</h2>
<p>Nothing here changes by itself. If a leaflet is withdrawn, or the law changes, this copy does not know. Ask ${name} for the newest.</p>
</main>
</body>
</html>
`;
}

function inHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
