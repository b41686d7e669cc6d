import type { GateReport } from '../gate-report.ts';
import type { Looked } from '../looked.ts';
import type { Retry } from '../retry.ts';
import type { Judged } from '../sheet/verapdf.ts';

const and = new Intl.ListFormat('en-GB');

/** What colours are called in a sentence: “in high-contrast colours”. */
export const COLOUR_NAMES: Readonly<Record<Looked['colours'][number], string>> = {
  light: 'light',
  dark: 'dark',
  contrast: 'high-contrast',
  forced: 'the system’s own',
};

/** What was looked at and how, in sentences, the counts first: every report for people ends with them. */
export function lookedInWords(report: GateReport): readonly string[] {
  const { looked, pages, inFull, sheets, links, seconds, judged, profile, retries } = report;
  const time = seconds === undefined ? '' : `, in ${seconds.toFixed(1)} seconds`;
  return [
    `Checked ${counted(pages, 'page')} in windows ${pixels(looked.widths)} wide, ${counted(sheets, 'sheet')} and ${counted(links, 'link')}${time}.`,
    ...keptInWords(report),
    ...inFullInWords(pages, inFull),
    ...seenInWords(looked),
    ...(profile === 'site'
      ? [
          'The pages were held to the house rules of this site, too.',
          'Pages in large print, and pages for a kiosk, were held to the sizes of those.',
        ]
      : ['The pages were held to what anybody’s pages must be, and not to the house rules of this site.']),
    ...looked.once,
    ...retries.map(retryInWords),
    ...(sheets === 0 ? [] : [judgedInWords(judged)]),
  ];
}

function keptInWords({ shard, kept, notKept }: GateReport): readonly string[] {
  const unchanged = kept ? kept.pages + kept.sheets : 0;
  return [
    ...(shard
      ? [
          `This is share ${shard.index} of ${shard.of}. “npm run gate -- merge” makes one report of all of them.`,
        ]
      : []),
    ...(kept && unchanged > 0
      ? [
          `${counted(kept.pages, 'page')} and ${counted(kept.sheets, 'sheet')} of these had not changed since they were checked before.`,
        ]
      : []),
    ...(notKept === undefined
      ? []
      : [`What was found could not be kept for the next time, which will take as long: ${notKept}`]),
  ];
}

function inFullInWords(pages: number, inFull: number): readonly string[] {
  if (inFull === pages) return [];
  return [
    `Everything was looked at on ${counted(inFull, 'page')}. The others are made of the same kinds of part, so colours, keys and movement were not tried on them again.`,
    'Where they have the same words, too, axe and HTML CodeSniffer were not run again. “--in-full” does all of it on every page.',
  ];
}

function retryInWords({ page, width, reason }: Retry): string {
  const at = width === undefined ? '' : ` at ${width} pixels`;
  return `${page} had to be checked again${at}, from a fresh start: ${reason}.`;
}

function seenInWords({ colours, textSizes }: Looked): readonly string[] {
  return [
    ...(colours.length > 1
      ? [
          `Pages were also held to our rules about colours in ${and.format(colours.filter((name) => name !== 'light').map((name) => COLOUR_NAMES[name]))} colours.`,
        ]
      : []),
    ...(textSizes.length > 1
      ? [`Pages were seen with text of ${and.format(textSizes.map((size) => `${size}%`))}.`]
      : []),
  ];
}

/** What veraPDF judged, or why it did not, and how to have it. */
export function judgedInWords(judged: Judged): string {
  return 'notRun' in judged
    ? `veraPDF, an independent judge of PDF/UA-1, was not run: ${judged.notRun}`
    : `veraPDF ${judged.version}, an independent judge of PDF/UA-1, judged ${counted(judged.sheets, 'sheet')}.`;
}

/** “1280 and 320 pixels”. */
export function pixels(widths: readonly number[]): string {
  return `${and.format(widths.map(String))} pixels`;
}

/** “1 page”, “1,204 links”. */
export function counted(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-GB')} ${noun}${amount === 1 ? '' : 's'}`;
}
