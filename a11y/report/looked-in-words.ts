import type { GateReport } from '../gate.ts';
import type { Looked } from '../looked.ts';
import type { Judged } from '../sheet/verapdf.ts';

const and = new Intl.ListFormat('en-GB');

const COLOUR_NAMES: Readonly<Record<Looked['colours'][number], string>> = {
  light: 'light',
  dark: 'dark',
  contrast: 'high-contrast',
  forced: 'the system’s own',
};

/** What was looked at and how, in sentences, the counts first: every report for people ends with them. */
export function lookedInWords(report: GateReport): readonly string[] {
  const { looked, pages, sheets, links, seconds, judged, profile } = report;
  const time = seconds === undefined ? '' : `, in ${seconds.toFixed(1)} seconds`;
  return [
    `Checked ${counted(pages, 'page')} in windows ${pixels(looked.widths)} wide, ${counted(sheets, 'sheet')} and ${counted(links, 'link')}${time}.`,
    ...seenInWords(looked),
    profile === 'site'
      ? 'The pages were held to the house rules of this site, too.'
      : 'The pages were held to what anybody’s pages must be, and not to the house rules of this site.',
    ...looked.once,
    ...(sheets === 0 ? [] : [judgedInWords(judged)]),
  ];
}

function seenInWords({ colours, textSizes, kiosk }: Looked): readonly string[] {
  return [
    ...(colours.length > 1
      ? [`Pages were seen in ${and.format(colours.map((colour) => COLOUR_NAMES[colour]))} colours.`]
      : []),
    ...(textSizes.length > 1
      ? [`Pages were seen with text of ${and.format(textSizes.map((size) => `${size}%`))}.`]
      : []),
    ...(kiosk
      ? [`Pages were seen on a screen of ${kiosk.width} by ${kiosk.height} pixels, as one in a corridor is.`]
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
