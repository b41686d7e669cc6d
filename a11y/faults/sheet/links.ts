import type { SheetFault } from '../fault.ts';
import { set } from './sheet-fault.ts';

/** Links of a sheet, and the squares that a telephone reads. */
export const LINK_FAULTS: readonly SheetFault[] = [
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
];
