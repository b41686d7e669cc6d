import type { Check } from '../../../scripts/model/check.ts';
import { contrastOf } from '../../colour/pixel-colour.ts';
import type { DrawablePage, Drawing } from '../../sheet/draw-sheet.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { type InkAndPaper, inkAndPaper } from '../../sheet/ink-and-paper.ts';
import { photocopy } from '../../sheet/photocopy.ts';
import type { TextItem } from '../../sheet/sheet-content.ts';
import type { DrawnRule } from './drawn-rule.ts';
import type { SheetTrouble } from './sheet-rule.ts';

/** WCAG 1.4.6 for body text. Larger text is held to it, too: a poor photocopier, and a dim corridor, take their part. */
const LEAST = 7;

/** What has this contrast in colour has enough in grey: a photocopy keeps how light each colour is, but for its rounding. */
const CLEAR = 7.5;

/** Pixels that the height of type is drawn in where text is looked at closely: its thinnest strokes are some pixels wide. */
const CLOSE = 96;

/** Below this, ink and paper are the same to any eye. */
const SEEN = 1.05;

const FIX = 'Print them in a darker colour on a plain, pale ground, or in a pale one on a dark ground.';

/** Findings for one page. More are the same fault again, or the page is wrong as a whole. */
const MOST = 3;

export const contrastCheck: Check = {
  id: 'sheet-contrast',
  words: `All words on every PDF are drawn as they are seen. They stand out from the paper by ${LEAST} to 1 or more, in colour and on a photocopier.`,
  why: 'Someone with weak sight, or with the third copy from a photocopier in a badly lit corridor, can still read every word.',
};

/**
 * Measured on pixels, so that it holds for words on pictures and on gradients, under tints, and for any way in which a PDF
 * can name a colour. Every piece of text is measured part by part (`ink-and-paper.ts` says how), on the drawing of the
 * page that all rules share. What seems too faint there may only be thin: so it is drawn again, so large that its strokes
 * are some pixels wide, and what is measured then counts.
 *
 * Marks without a letter or a number are no words: lines to write on, boxes to tick, bullets.
 */
export const contrast: DrawnRule = async (page) => {
  const words = page.leaf.items.filter(({ text, size }) => size > 0 && /[\p{L}\p{N}]/u.test(text));
  const whole = page.whole();
  const measured = words.map((item) => ({
    item,
    parts: inkAndPaper(whole, item, { least: LEAST, ink: liesFree(item, words) ? 'strongest' : 'within' }),
  }));
  const clear = (part: InkAndPaper) => contrastOf(part.ink, part.paper) >= CLEAR;
  const first = await measureOf(measured.flatMap(({ parts }) => parts).filter((part) => !clear(part)));

  const found: SheetTrouble[] = [];
  const told = new Set<string>();
  for (const { item, parts } of measured) {
    const faint = parts.filter((part) => !clear(part) && first(part).least < LEAST);
    if (faint.every((part) => told.has(kindOf(part)))) continue;
    const near = inkAndPaper(closeUp(page, item), item, { least: LEAST, ink: 'within' });
    const measure = await measureOf(near);
    const worst = near.toSorted((a, b) => measure(a).least - measure(b).least)[0];
    if (worst === undefined || measure(worst).least >= LEAST) continue;
    if (!told.has(kindOf(worst))) found.push(troubleOf(item, measure(worst)));
    for (const part of [...faint, worst]) told.add(kindOf(part));
    if (found.length === MOST) break;
  }
  return found;
};

/** Whether no other text lies over or under this one, as that of a watermark does. */
function liesFree(item: TextItem, items: readonly TextItem[]): boolean {
  const { left, right, bottom, top } = item.box;
  return items.every(
    (other) =>
      other === item ||
      other.box.left >= right ||
      other.box.right <= left ||
      other.box.bottom >= top ||
      other.box.top <= bottom,
  );
}

interface Measure {
  readonly colour: number;
  readonly grey: number;
  /** The less of the two. */
  readonly least: number;
}

/** How well inks stand out from their papers. */
async function measureOf(parts: readonly InkAndPaper[]): Promise<(part: InkAndPaper) => Measure> {
  const grey = await photocopy(parts.flatMap(({ ink, paper }) => [ink, paper]));
  return ({ ink, paper }) => {
    const measure = { colour: contrastOf(ink, paper), grey: contrastOf(grey(ink), grey(paper)) };
    return { ...measure, least: Math.min(measure.colour, measure.grey) };
  };
}

function closeUp(page: DrawablePage, { size, box }: TextItem): Drawing {
  const { left, right, bottom, top } = box;
  const part = { left: left - 1, right: right + 1, bottom: bottom - 1, top: top + 1 };
  return page.closer(Math.max(CLOSE / size, 2 * page.whole().scale), part);
}

/** Faults are told apart as the eye does: by about what colour is on about what colour. */
function kindOf({ ink, paper }: InkAndPaper): string {
  return `${ink & 0xf0f0f0} on ${paper & 0xf0f0f0}`;
}

function troubleOf({ text }: TextItem, { colour, grey }: Measure): SheetTrouble {
  const words = fewWords(text);
  if (colour < SEEN) {
    return {
      message: `Nobody can see the words ${words}: they have the colour of what they are on.`,
      fix: FIX,
    };
  }
  return colour < LEAST
    ? {
        message: `The words ${words} are hard to see: they stand out from what they are printed on by ${ratio(colour)} to 1, not ${LEAST} to 1 or more.`,
        fix: FIX,
      }
    : {
        message: `The words ${words} are hard to see on a photocopy: they stand out by ${ratio(colour)} to 1 in colour, but by ${ratio(grey)} to 1 in grey, not ${LEAST} to 1 or more.`,
        fix: FIX,
      };
}

/** Cut off, not rounded: 6.99 must not read as 7. */
function ratio(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2);
}
