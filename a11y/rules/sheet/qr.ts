import type { Check } from '../../../scripts/model/check.ts';
import { codePlaces } from '../../sheet/code-places.ts';
import type { DrawablePage } from '../../sheet/draw-sheet.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { readCodes } from '../../sheet/read-codes.ts';
import { contentsIn, elementsIn } from '../../sheet/sheet-structure.ts';
import type { DrawnRule } from './drawn-rule.ts';
import type { SheetTrouble } from './sheet-rule.ts';

/** Pixels for each point where a code is too small, or not found where one must be: a telephone held close sees as much. */
const CLOSE = 6;

/** Symbols out of which a typeface can build a code: such a page is looked through, though nothing is drawn on it. */
const BLOCKS = /[\u2580-\u259f\ue000-\uf8ff]/u;

const ADDRESS = /https?:\/\/[^\s<>“”"]+/iu;

export const qrCheck: Check = {
  id: 'sheet-qr',
  words:
    'Every QR code on a PDF is read from the page as it is seen. It holds a web address that stands on the same page, too.',
  why: 'A code may lead anywhere, and most people on a ward have no telephone to read it with; so its address stands beside it in letters.',
};

/**
 * A code leads people where they cannot see, and most patients on a ward have no telephone. So it only ever repeats an
 * address of the same page. It is read as a telephone reads it, from what is seen: a code that is torn, too small or
 * covered is a fault where the file says that there is one.
 */
export const qr: DrawnRule = async (page, sheet) => {
  const figures = figuresOfCodes(sheet, page.number);
  const codes = await codesOn(page, figures.length);
  return [
    ...codes.flatMap((code) => troubleWith(code, page)),
    ...figures.flatMap((alt) => unread(alt, codes) ?? []),
  ];
};

/** What the codes of a page hold. `expected` are there, as the file says. */
async function codesOn(page: DrawablePage, expected: number): Promise<readonly string[]> {
  const whole = page.whole();
  const { any, small } = codePlaces(whole);
  const search = any || expected > 0 || page.leaf.items.some(({ text }) => BLOCKS.test(text));
  const codes = search ? await readCodes(whole) : [];
  const closer: string[] = [];
  for (const place of small) closer.push(...(await readCodes(page.closer(CLOSE, place))));
  if (codes.length + closer.length < expected) closer.push(...(await readCodes(page.closer(CLOSE))));
  return [...new Set([...codes, ...closer])];
}

/** What the file says of each picture that it says is a code. */
function figuresOfCodes({ structure }: OpenSheet, page: number): readonly string[] {
  if (!structure) return [];
  return [...elementsIn(structure)].flatMap((element) => {
    const { role, alt } = element;
    if (role !== 'Figure' || !alt || !(ADDRESS.test(alt) || /\bQR\b/iu.test(alt))) return [];
    return contentsIn(element).some((content) => content.page === page) ? [alt] : [];
  });
}

function troubleWith(code: string, page: DrawablePage): readonly SheetTrouble[] {
  const address = webAddress(code);
  if (address === undefined) {
    return [
      {
        message: `A QR code holds ${fewWords(code)}, which is not a web address.`,
        fix: 'Make the code again, with an address that stands beside it.',
      },
    ];
  }
  if (page.leaf.links.some((link) => webAddress(link.address ?? '')?.href === address.href)) return [];
  const words = page.leaf.items.map(({ text }) => text).join(' ');
  if ([code, code.replace(/^https?:\/\//iu, '')].some((written) => stands(written, words))) return [];
  return [
    {
      message: `A QR code leads to ${code}, which does not stand on the page: nobody can see where it leads, or go there without a telephone.`,
      fix: 'Print the address beside the code, or make the code again with the address that is there.',
    },
  ];
}

function unread(alt: string, codes: readonly string[]): SheetTrouble | undefined {
  const promised = webAddress(ADDRESS.exec(alt)?.[0].replace(/[.,;:!?)\]]+$/u, '') ?? '');
  const read = promised ? codes.some((code) => webAddress(code)?.href === promised.href) : codes.length > 0;
  if (read) return undefined;
  return {
    message: `A picture is called ${fewWords(alt, 12)}, but no such code can be read on this page.`,
    fix: 'Make the code again: larger, whole, black on white, with a white margin of four dots.',
  };
}

function webAddress(words: string): URL | undefined {
  const address = URL.canParse(words) ? new URL(words) : undefined;
  return address && /^https?:$/u.test(address.protocol) ? address : undefined;
}

/** Whether an address stands among some words: by itself, not as part of a longer one, and over the end of a line. */
function stands(address: string, words: string): boolean {
  const [, host = '', rest = ''] = /^((?:https?:\/\/)?[^/?#]*)(.*?)\/?$/isu.exec(address) ?? [];
  // Small and large letters are the same in the name of a server, and only there.
  const letters = [...[...host].map(eitherCase), ...[...rest].map(asItIs)];
  return new RegExp(`(?<![\\w./@-])${letters.join('\\s*')}\\s*/?(?!\\.?[\\w/?#=&%~-])`, 'u').test(words);
}

function eitherCase(letter: string): string {
  const cases = [...new Set([letter.toLowerCase(), letter.toUpperCase()])].map(asItIs);
  return `(?:${cases.join('|')})`;
}

/** A letter that means itself in a regular expression. */
function asItIs(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
