import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { redraw, retag, type SheetInsides } from '../fixtures/changed-sheet.ts';
import type { SheetFault } from './fault.ts';
import { GOOD_SHEET, SHEET_PAGE } from './sheet/good-sheet.ts';

interface More {
  readonly asUa?: boolean;
  readonly html?: string;
  readonly unseen?: string;
}

const END = GOOD_SHEET.length;

/** A fault in the Typst of a sheet. */
function set(id: string, words: string, part: string, other: string, more: More = {}): SheetFault {
  const at = part === '' ? END : GOOD_SHEET.indexOf(part);
  if (at < 0) throw new Error(`The good sheet does not say “${part}”.`);
  const after = GOOD_SHEET.slice(0, at) + other + GOOD_SHEET.slice(at + part.length);
  return {
    on: 'sheet',
    id,
    about: 'print',
    words,
    before: GOOD_SHEET,
    after,
    asUa: more.asUa ?? true,
    html: more.html ?? SHEET_PAGE,
    ...(more.unseen !== undefined && { unseen: more.unseen }),
  };
}

/** A fault in the finished PDF of a sheet. */
function changed(id: string, words: string, change: (insides: SheetInsides) => void): SheetFault {
  return { ...set(id, words, '', ''), change };
}

/** A fault of the page that a sheet must agree with. */
function page(id: string, words: string, part: string, other: string): SheetFault {
  if (!SHEET_PAGE.includes(part)) throw new Error(`The page of the good sheet does not say “${part}”.`);
  return set(id, words, '', '', { html: SHEET_PAGE.replace(part, () => other) });
}

const WORK =
  'They work for you and not for the hospital. They keep what you say to themselves, and they do only what you want them to do.';
const SHOW = '#show: house\n';
const style = (rules: string) => `#show: house\n${rules}\n`;
const key = (name: string) => PDFName.of(name);

/** Faults of finished sheets. */
export const SHEET_FAULTS: readonly SheetFault[] = [
  set('sheet-type-small', 'The text is set in 11 point.', SHOW, '#show: house.with(size: 11pt)\n'),
  set(
    'sheet-small-print',
    'The right to refuse is in small print.',
    'You can say no. You can',
    '#text(size: 8pt)[You can say no.] You can',
  ),
  set(
    'sheet-foot-small',
    'The foot of the page is in 8 point.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => text(size: 8pt)[Page #page of #pages #h(1fr) #code])\n',
  ),
  set(
    'sheet-squeezed',
    'A sentence is squeezed to fit in.',
    'They are free.',
    '#box(scale(x: 60%, y: 60%, reflow: true)[They are free.])',
  ),
  set(
    'sheet-superscript',
    'A number is raised and tiny.',
    'They are free.',
    'They are free.#super(typographic: false)[1]',
    { html: SHEET_PAGE.replace('They are free.', 'They are free.1') },
  ),
  set(
    'sheet-margin-none',
    'Words stand at the edge, where printers do not print.',
    SHOW,
    '#show: house.with(x: 5mm)\n',
  ),
  set(
    'sheet-margin-moved',
    'A line reaches over the margin.',
    'You can say no. You can change your mind later.',
    '#move(dx: -15mm)[You can say no. You can change your mind later.]',
  ),
  set(
    'sheet-line-long',
    'A line has more than ninety letters.',
    'An advocate helps you to speak up. They are free.',
    'An advocate helps you to speak up. They are free. They are free. They are free. They are free. They are free. They are free. They are free.',
    {
      html: SHEET_PAGE.replace(
        'They are free.',
        'They are free. They are free. They are free. They are free. They are free. They are free. They are free.',
      ),
    },
  ),
  set(
    'sheet-paper-letter',
    'The sheet is made for American paper.',
    SHOW,
    '#show: house.with(width: 216mm, height: 279mm)\n',
  ),
  set(
    'sheet-paper-turned',
    'The sheet lies on its side.',
    SHOW,
    '#show: house.with(width: 297mm, height: 210mm)\n',
  ),
  set(
    'sheet-number-none',
    'Pages have no numbers.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [#code])\n',
  ),
  set(
    'sheet-number-total',
    'Pages do not say how many there are.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page #h(1fr) #code])\n',
  ),
  set(
    'sheet-number-wrong',
    'Pages are counted wrongly.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #(page + 1) of #pages #h(1fr) #code])\n',
  ),
  set(
    'sheet-code-none',
    'Pages do not say which sheet they belong to.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page of #pages])\n',
  ),
  set(
    'sheet-code-other',
    'Pages have the code of another sheet.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page of #pages #h(1fr) imha-wales-en-standard-7k3f9q])\n',
  ),
  set(
    'sheet-code-first',
    'Only the first page has its code.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page of #pages #h(1fr) #if page == 1 [#code]])\n',
  ),
  set(
    'sheet-day-none',
    'The sheet does not say of which day its law is.',
    SHOW,
    '#show: house.with(law: [The law.])\n',
  ),
  set(
    'sheet-day-other',
    'The sheet says another day than its file.',
    SHOW,
    '#show: house.with(law: [The law of 18 March 2026.])\n',
  ),
  set('sheet-grey', 'Text is grey.', SHOW, style('#set text(fill: rgb("#888888"))')),
  set(
    'sheet-grey-copy',
    'Red text is lost on a grey photocopy.',
    'You can say no.',
    '#text(fill: rgb("#e0342b"))[You can say no.]',
  ),
  set(
    'sheet-yellow',
    'A heading is yellow.',
    '== Can I say no?',
    '#show heading: set text(fill: rgb("#f2c200"))\n== Can I say no?',
  ),
  set(
    'sheet-on-picture',
    'Words stand on a dark box with dark letters.',
    'You can say no. You can change your mind later.',
    '#block(fill: rgb("#30404a"), inset: 1em)[You can say no. You can change your mind later.]',
  ),
  set('sheet-white', 'Words are white on white.', 'They are free.', '#text(fill: white)[They are free.]'),
  set(
    'sheet-covered',
    'A box lies over the words.',
    'You can say no. You can change your mind later.',
    '#block[You can say no. You can change your mind later.#place(top, dy: -0.3em, rect(width: 100%, height: 2em, fill: white))]',
  ),
  set(
    'sheet-watermark',
    'The word “sample” lies behind the text in large grey letters.',
    SHOW,
    style('#set page(background: rotate(-30deg, text(size: 90pt, fill: rgb("#999999"))[SAMPLE]))'),
  ),
  set(
    'sheet-heading-alone',
    'A heading stands alone at the foot of a page.',
    '== Can I say no?\nYou can',
    '#v(15cm)\n#block(breakable: false, height: 5cm)[]\n== Can I say no?\n#colbreak()\nYou can',
  ),
  set(
    'sheet-item-split',
    'A point of a list goes on over the page.',
    '- They come to meetings.',
    '- They come to #colbreak() meetings.',
  ),
  set(
    'sheet-headings-none',
    'The title is only large.',
    '= Ask for an advocate',
    '#text(size: 28pt, weight: "bold")[Ask for an advocate]',
    { asUa: false },
  ),
  set('sheet-heading-skipped', 'A level of headings is left out.', '== How to ask', '==== How to ask', {
    asUa: false,
  }),
  set(
    'sheet-heading-bold',
    'A heading is only bold.',
    '== Can I say no?\n',
    '#text(size: 17pt, weight: "bold")[Can I say no?]\n\n',
  ),
  set('sheet-two-titles', 'There are two main headings.', '== Can I say no?', '= Can I say no?'),
  set(
    'sheet-list-dashes',
    'A list is typed with dashes.',
    '- They listen to you.\n- They tell you your rights.\n- They come to meetings.',
    '\\- They listen to you.\n\n\\- They tell you your rights.\n\n\\- They come to meetings.',
  ),
  set(
    'sheet-list-bullets',
    'A list is typed with dots.',
    '- They listen to you.\n- They tell you your rights.\n- They come to meetings.',
    '• They listen to you.\n\n• They tell you your rights.\n\n• They come to meetings.',
  ),
  set(
    'sheet-list-numbers',
    'Steps are typed with numbers.',
    '+ Tell any nurse.\n+ The nurse tells the advocate.',
    '1\\. Tell any nurse.\n\n2\\. The nurse tells the advocate.',
  ),
  set(
    'sheet-table-headless',
    'A table has no headers.',
    'table.header[Your section][Ask within]',
    '[Your section], [Ask within]',
  ),
  set(
    'sheet-table-grid',
    'A table is only words in columns.',
    '#table(columns: 2, inset: 8pt, table.header[Your section][Ask within], [Section 2]',
    '#grid(columns: 2, inset: 8pt, [Your section], [Ask within], [Section 2]',
    {
      unseen:
        'Words in columns without tags of a table cannot be told from words that only stand beside each other, such as an address. Sheets of this program have one template for tables.',
    },
  ),
  set('sheet-picture-no-alt', 'A picture has no words.', 'alt: "Two people sit and talk.", ', '', {
    asUa: false,
  }),
  set(
    'sheet-picture-file',
    'The words of a picture are its file.',
    'alt: "Two people sit and talk."',
    'alt: "talking_final.svg"',
  ),
  set(
    'sheet-picture-image-of',
    'The words of a picture say “Image of”.',
    'alt: "Two people sit and talk."',
    'alt: "Image of two people."',
  ),
  set(
    'sheet-picture-other',
    'The sheet describes its picture otherwise than the page.',
    'alt: "Two people sit and talk."',
    'alt: "A door that is open."',
  ),
  set(
    'sheet-welsh-unmarked',
    'A passage in Welsh is read out as English.',
    '#text(lang: "cy")[',
    '#text(lang: "en")[',
  ),
  set(
    'sheet-welsh-wrong',
    'A passage in Welsh says that it is French.',
    '#text(lang: "cy")[',
    '#text(lang: "fr")[',
  ),
  set('sheet-link-empty', 'A link to ring someone has no number.', '"tel:03003038037"', '"tel:"'),
  set(
    'sheet-link-file',
    'A link leads to a file of one computer.',
    '"https://example.org/ask/", ',
    '"file:///C:/ask.html", ',
  ),
  set(
    'sheet-link-relative',
    'A link leads nowhere on paper.',
    '"https://example.org/ask/", ',
    '"../ask/index.html", ',
  ),
  set(
    'sheet-qr-tiny',
    'The code is as small as a grain of rice.',
    'width: 4cm, alt: "QR',
    'width: 3mm, alt: "QR',
  ),
  set(
    'sheet-qr-other',
    'The code leads somewhere else than the address beside it.',
    'bytes(sys.inputs.qr)',
    'bytes(sys.inputs.other)',
  ),
  set(
    'sheet-qr-pale',
    'The code is too pale to be read.',
    '#image(bytes(sys.inputs.qr), format: "svg", width: 4cm, alt: "QR code for https://example.org/ask/")',
    '#box[#image(bytes(sys.inputs.qr), format: "svg", width: 4cm, alt: "QR code for https://example.org/ask/")#place(top, rect(width: 4cm, height: 4cm, fill: rgb(255, 255, 255, 245)))]',
  ),
  set(
    'sheet-qr-cut',
    'The code is cut in half.',
    'width: 4cm, alt: "QR code for https://example.org/ask/")',
    'width: 4cm, alt: "QR code for https://example.org/ask/")\n#place(dy: -2.6cm, rect(width: 3cm, height: 1.3cm, fill: black))',
  ),
  set(
    'sheet-qr-address-none',
    'The code stands alone; who has no telephone gets no address.',
    'Read it at #link("https://example.org/ask/", "https://example.org/ask/")',
    'Read it here.',
  ),
  set('sheet-word-missing', 'The sheet leaves out that they are free.', ' They are free.', ''),
  set('sheet-word-other', 'The sheet says 24 days, the page 14.', '[14 days]', '[24 days]'),
  set(
    'sheet-word-more',
    'The sheet says more than the page.',
    'You can change your mind later.',
    'You can change your mind later. Think well.',
  ),
  set(
    'sheet-part-missing',
    'The sheet leaves out the right to refuse.',
    '== Can I say no?\nYou can say no. You can change your mind later.',
    '',
  ),
  set(
    'sheet-order',
    'The steps are in another order than on the page.',
    '+ Tell any nurse.\n+ The nurse tells the advocate.',
    '+ The nurse tells the advocate.\n+ Tell any nurse.',
  ),
  set('sheet-title-none', 'The sheet has no title.', SHOW, style('#set document(title: none)'), {
    asUa: false,
  }),
  changed(
    'sheet-not-ua',
    'The sheet does not say that it follows PDF/UA.',
    ({ document }) => void document.catalog.delete(key('Metadata')),
  ),
  set(
    'sheet-justified',
    'Words are pulled apart to fill the lines.',
    WORK,
    `#block(width: 48%)[#set par(justify: true)\n${WORK}]`,
  ),
  set(
    'sheet-hyphenated',
    'Words are broken at the ends of lines.',
    WORK,
    `#block(width: 27%)[#set text(hyphenate: true, costs: (hyphenation: 0%))\n${WORK}]`,
  ),
  set(
    'sheet-italics',
    'A paragraph is slanted.',
    'You can say no. You can change your mind later.',
    '#skew(ax: -12deg)[You can say no. You can change your mind later.]',
  ),
  set('sheet-capitals', 'A sentence is in capital letters.', 'You can say no.', '#upper[You can say no.]'),
  set(
    'sheet-lines-tight',
    'Lines stand so close that they touch.',
    SHOW,
    style('#set par(leading: 0.05em)\n#set page(margin: (x: 60mm, top: 20mm, bottom: 45mm))'),
  ),
  set(
    'sheet-columns',
    'The text stands in two narrow columns.',
    'An advocate helps you to speak up. They are free.',
    '#columns(2)[An advocate helps you to speak up. They are free.]',
    {
      unseen:
        'It is read in order and large enough. That two columns are harder for some than one is for people to say.',
    },
  ),
  set(
    'sheet-upright',
    'Words run from bottom to top.',
    'You can say no. You can change your mind later.',
    '#rotate(-90deg, reflow: true)[You can say no. You can change your mind later.]',
  ),
  changed(
    'sheet-untagged',
    'The sheet has no tags.',
    ({ document }) => void document.catalog.delete(key('StructTreeRoot')),
  ),
  changed(
    'sheet-mark-info',
    'The sheet does not say that it is tagged.',
    ({ document }) => void document.catalog.delete(key('MarkInfo')),
  ),
  changed(
    'sheet-language-none',
    'The sheet does not say its language.',
    ({ document }) => void document.catalog.delete(key('Lang')),
  ),
  changed(
    'sheet-language-wrong',
    'The sheet says its language is none.',
    ({ document }) => void document.catalog.set(key('Lang'), PDFString.of('english language')),
  ),
  changed(
    'sheet-language-other',
    'The sheet says that it is in French.',
    ({ document }) => void document.catalog.set(key('Lang'), PDFString.of('fr')),
  ),
  changed(
    'sheet-title-hidden',
    'The window shows the name of the file.',
    ({ document }) => void document.catalog.delete(key('ViewerPreferences')),
  ),
  changed('sheet-fonts-none', 'The letters are not in the file.', ({ all }) => {
    for (const dict of all) for (const name of ['FontFile', 'FontFile2', 'FontFile3']) dict.delete(key(name));
  }),
  changed('sheet-letters-lost', 'The letters cannot be read out, only seen.', ({ all }) => {
    for (const dict of all) dict.delete(key('ToUnicode'));
  }),
  changed('sheet-list-tag', 'A point of a list is tagged as a paragraph.', ({ first }) =>
    retag(first('LI'), 'P'),
  ),
  changed('sheet-heading-tag', 'A heading is tagged as a paragraph.', ({ first }) => retag(first('H2'), 'P')),
  changed('sheet-table-tag', 'A header of a table is tagged as a cell.', ({ tagged }) => {
    for (const header of tagged('TH')) retag(header, 'TD');
  }),
  changed('sheet-scope-none', 'Headers of a table do not say of what.', ({ all }) => {
    for (const dict of all) for (const name of ['Scope', 'Headers']) dict.delete(key(name));
  }),
  changed('sheet-figure-tag', 'A picture is tagged as a paragraph.', ({ first }) =>
    retag(first('Figure'), 'P'),
  ),
  changed(
    'sheet-alt-lost',
    'The words of a picture are lost.',
    ({ first }) => void first('Figure').delete(key('Alt')),
  ),
  changed('sheet-order-tags', 'A screen reader reads the end first.', ({ document, first }) => {
    const root = first('Document');
    const parts = root.lookup(key('K')) as unknown as { asArray(): unknown[] };
    root.set(key('K'), document.context.obj([...parts.asArray()].reverse() as never));
  }),
  changed('sheet-page-half', 'Pages are shown at half their size.', ({ document }) => {
    for (const each of document.getPages()) each.node.set(key('UserUnit'), document.context.obj(0.5));
  }),
  changed(
    'sheet-page-missing',
    'The last page is lost.',
    ({ document }) => void document.removePage(document.getPageCount() - 1),
  ),
  changed('sheet-blank', 'A page is printed empty.', (insides) => redraw(insides, 2, () => ' ')),
  page(
    'sheet-page-says-more',
    'The page was changed after the sheet was made.',
    'They are free.',
    'They are free. They speak your language.',
  ),
  page(
    'sheet-page-says-less',
    'The page lost a step that the sheet still has.',
    '<li>The nurse tells the advocate.</li>',
    '',
  ),
];
