import { createHash } from 'node:crypto';
import { fetchOwn } from '../../page/use/fetch-own.ts';
import { readPicture } from '../../page/use/read-picture.ts';
import type { Tab } from '../../page/use/tab.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule, MeasuredSlip } from './measured-rule.ts';

/** Fewer words than this are a name or a sign, as in a logo or a photograph of a street. */
const LEAST_WORDS = 3;

/**
 * WCAG 2.2, 1.4.5. The words in each picture are read once in a run, in Latin letters. A picture whose words the page says too,
 * in its alternative text or around it, is left alone, and so are one with hardly any words and a screenshot that says it is one.
 */
export const textInPicture: MeasuredRule = {
  id: 'text-in-picture',
  once: 'The words in each picture are read once, on however many pages it is.',
  words: 'Words are never only in a picture, where they can’t be enlarged or heard.',
  why: 'Someone who listens hears nothing of a picture’s words, and someone who enlarges it sees them blurred.',
  profile: 'any',
  judges: 'words',
  async measure(tab) {
    const slips: MeasuredSlip[] = [];
    for (const { where, address, said } of await tab.probe('picturesWithRoom')) {
      const words = await wordsIn(tab, address);
      if (words.length < LEAST_WORDS) continue;
      // Single words may stand anywhere on a page; pairs of them are said only where the same is said.
      const heard = new Set(pairsOf(said.match(/\p{L}+/gu) ?? []));
      const pairs = pairsOf(words);
      const missing = pairs.filter((pair) => !heard.has(pair));
      if (missing.length < LEAST_WORDS - 1 || missing.length * 2 < pairs.length) continue;
      slips.push({
        where,
        message: `A picture says ${quoted(words.join(' '))}, and the page doesn’t.`,
        fix: 'Write the words on the page; if the picture must stay, put them into alt="…" too.',
      });
    }
    return slips;
  },
};

/** Words as they follow on each other, two by two; those of one or two letters are often misread, and are left out. */
function pairsOf(words: readonly string[]): readonly string[] {
  const long = words.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
  return long.slice(1).map((word, index) => `${long[index]} ${word}`);
}

async function wordsIn(tab: Tab, address: string): Promise<readonly string[]> {
  const known = (key: string) => `text-in-picture ${key}`;
  const before = tab.known.get(known(address));
  if (before) return before as Promise<readonly string[]>;
  const reading = (async () => {
    const bytes = await fetchOwn(tab, address);
    if (!bytes) return [];
    // The same picture may stand under several addresses.
    const print = createHash('sha256').update(bytes).digest('hex');
    const words = (tab.known.get(known(print)) ?? readPicture(bytes)) as Promise<readonly string[]>;
    tab.known.set(known(print), words);
    return words;
  })();
  tab.known.set(known(address), reading);
  return reading;
}
