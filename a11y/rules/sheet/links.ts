import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import type { SheetLink } from '../../sheet/sheet-links.ts';
import { contentsIn, elementsIn, isElement } from '../../sheet/sheet-structure.ts';
import { wordsOf } from '../../sheet/sheet-words.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const linksCheck: Check = {
  id: 'sheet-links',
  words:
    'Every link in a PDF leads somewhere and has words that are read out. It is tagged as a link where its words stand.',
  why: 'Someone who listens, or who types with the keyboard alone, hears where a link leads before they follow it.',
};

/** PDF/UA-1, 7.18.5. */
export const links: SheetRule = (sheet) => {
  const words = linkWords(sheet);
  return sheet.pages.flatMap(({ links }, index) =>
    links.flatMap((link) =>
      faultsOf(link, sheet.tagged, words.get(link.annotation)).map((fault) => ({
        ...fault,
        where: `page ${index + 1}`,
      })),
    ),
  );
};

/** The words of each link that is tagged, by its annotation. */
function linkWords(sheet: OpenSheet): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const element of sheet.structure ? elementsIn(sheet.structure) : []) {
    if (element.role !== 'Link') continue;
    const pictures = [...elementsIn(element)].flatMap(({ alt, actualText }) => alt ?? actualText ?? []);
    const said = [wordsOf(sheet, contentsIn(element)), ...pictures].join(' ');
    for (const child of element.children) {
      if (!isElement(child) && child.annotation !== undefined) words.set(child.annotation, said.trim());
    }
  }
  return words;
}

function faultsOf(link: SheetLink, tagged: boolean, words: string | undefined): readonly SheetTrouble[] {
  const name = words || link.words;
  const called = name ? `The link ${fewWords(name)}` : 'A link';
  const faults: SheetTrouble[] = [];
  if (!leadsSomewhere(link)) {
    faults.push(
      link.address !== undefined
        ? {
            message: `${called} leads to “${link.address}”, which is no address of a page, an e-mail or a telephone.`,
            fix: 'Write the whole address, with “https://”, “mailto:” or “tel:”.',
          }
        : {
            message: `${called} leads nowhere${link.to === 'nowhere' ? ': the place it names is not in this PDF' : ''}.`,
            fix: 'Give it a place or an address that exists, or take it out.',
          },
    );
  }
  if (tagged && words === undefined) {
    faults.push({
      message: `${called} is not tagged as a link, so a screen reader does not say that it is one.`,
      fix: 'Tag its words, together with the link itself, as Link.',
    });
  }
  if (!name) {
    faults.push({
      message: 'A link has no words that could be read out.',
      fix: 'Put words in it that say where it leads.',
    });
  }
  return faults;
}

function leadsSomewhere({ address, to, acts }: SheetLink): boolean {
  if (address === undefined) return acts || typeof to === 'number';
  if (/^tel:/iu.test(address)) return /\p{Nd}/u.test(address);
  if (/^mailto:/iu.test(address)) return /^mailto:[^\s@]+@[^\s@]+$/iu.test(address);
  return /^https?:/iu.test(address) && URL.canParse(address) && new URL(address).hostname !== '';
}
