/** Every command that a service may type, and what it does; `--help` after it says more. */
export const COMMANDS = {
  init: 'makes the folder of a new service',
  start: 'shows the site while you write',
  check: 'reads the content and tells every problem',
  why: 'tells what a message means, with an example',
  build: 'writes the site, checks every page and sheet, and publishes it',
  new: 'makes a leaflet, a language, a ward, a pack or a drop-in in your content',
  copy: 'takes a leaflet that comes with the program into your content, to change it',
  serve: 'serves a finished site to the browsers of this computer',
  release:
    'writes beside a finished site its checksums, its packages, its checks and the proof of what it tells',
  verify: 'tells what is missing, changed or added in a published site since its release',
  bucket: 'puts a finished site into a bucket, in an order in which nothing is ever missing',
  gate: 'checks any folder of web pages and PDF files',
  changes: 'tells what a change of the law does',
  review: 'writes a page of what changed since a revision of git, to check and to sign',
  due: 'lists what must be looked at again soon',
  words: 'tells how hard each leaflet is to read',
  parity: 'proves that every page and sheet tells what its leaflet must tell',
  translate: 'lists what is to be translated, and exchanges files with translators',
  withdraw: 'puts a notice in place of a leaflet that nobody is to use any more, at once',
  record: 'puts a recording of a leaflet beside it',
} as const;
