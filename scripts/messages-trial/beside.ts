import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { COMMANDS } from '../command/commands.ts';
import type { ProblemRule } from '../model/problem-rule.ts';

/** Makes in a content folder what no page can show; the page tells it in words. */
type Make = (folder: string) => unknown;

const HELP = 'leaflets/help/en.md';

const put =
  (name: string, bytes: string | Uint8Array): Make =>
  (folder) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  };

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" width="120" height="60">${inside}</svg>`;

const SHAPE = '<path d="M10 10h40v40H10z"/>';

const GOOD_DRAWING = put('leaflets/help/talking.svg', drawing(SHAPE));

const badDrawing = (inside: string) => ({
  wrong: put('leaflets/help/talking.svg', drawing(inside)),
  right: GOOD_DRAWING,
});

const photograph =
  (width: number, height: number): Make =>
  (folder) =>
    sharp({ create: { width, height, channels: 3, background: '#888' } })
      .png()
      .toFile(path.join(folder, 'leaflets/help/talking.png'));

const ring = (colour: string) =>
  `<circle cx="60" cy="30" r="20" fill="none" stroke="${colour}" stroke-width="9"/>`;

/** Thirty-two seconds of sound. */
const recording = (name: string) => put(name, readFileSync('content/recordings/too-unwell/en.mp3'));

const READING = recording('leaflets/help/en.mp3');

/** A sound of the service’s own, whose length nobody measures. */
const SOUND = { wrong: recording('recordings/rights/en.mp3'), right: recording('recordings/rights/en.mp3') };

/** Of a service, with all commands but those that are left out. */
function packageFile(some: (all: typeof COMMANDS) => Partial<typeof COMMANDS>): string {
  const scripts = Object.keys(some(COMMANDS)).map((name) => [name, `patient-rights-site ${name}`]);
  return JSON.stringify(
    { dependencies: { 'patient-rights-site': '*' }, scripts: Object.fromEntries(scripts) },
    undefined,
    2,
  );
}

/** The few examples that need more than the text a page shows. */
export const BESIDE: Readonly<
  Partial<Record<ProblemRule, { readonly wrong?: Make; readonly right?: Make }>>
> = {
  'command-new': {
    wrong: put(
      'package.json',
      packageFile(({ review: _, ...others }) => others),
    ),
    right: put(
      'package.json',
      packageFile((all) => all),
    ),
  },
  'file-too-large': { wrong: put(HELP, 'Words. '.repeat(1_500_000)) },
  'link-out': {
    wrong: (folder) => {
      rmSync(path.join(folder, HELP));
      symlinkSync(path.resolve('package.json'), path.join(folder, HELP));
    },
  },
  'look-logo': {
    wrong: put('logo.svg', drawing(ring('#0b3a45'))),
    right: put('logo.svg', drawing(ring('#ffffff'))),
  },
  'not-utf-8': {
    wrong: (folder) => {
      const file = path.join(folder, HELP);
      writeFileSync(file, Buffer.from(readFileSync(file, 'utf8'), 'latin1'));
    },
  },
  'path-climbs-out': { right: GOOD_DRAWING },
  'picture-alt': { wrong: GOOD_DRAWING, right: GOOD_DRAWING },
  'picture-effects': badDrawing(
    `<filter id="a"><feGaussianBlur stdDeviation="2"/></filter><path filter="url(#a)" d="M10 10h40v40H10z"/>`,
  ),
  'picture-missing': { wrong: GOOD_DRAWING, right: GOOD_DRAWING },
  'picture-moves': badDrawing(
    '<path d="M10 10h40v40H10z"><animate attributeName="opacity" from="0" to="1" dur="1s"/></path>',
  ),
  'picture-not-a-picture': { wrong: put('leaflets/help/talking.png', 'Just words.'), right: GOOD_DRAWING },
  'picture-place': { wrong: GOOD_DRAWING, right: GOOD_DRAWING },
  'picture-too-large': { wrong: photograph(12_000, 9_000), right: photograph(2_000, 1_500) },
  'picture-too-small': { wrong: photograph(120, 90), right: photograph(2_000, 1_500) },
  'picture-too-tall': { wrong: photograph(2_000, 9_000), right: photograph(2_000, 1_500) },
  'picture-unsafe': badDrawing(`${SHAPE}<script>1</script>`),
  'picture-words': badDrawing(`${SHAPE}<text x="60" y="30">Help</text>`),
  'recorded-alone': { wrong: recording('leaflets/help/en.easy.mp3'), right: READING },
  'recorded-file': { right: READING },
  'recorded-kind': { wrong: put('leaflets/help/en.mp3', 'Just words.'), right: READING },
  'recorded-length': { wrong: READING, right: READING },
  'recorded-name': { wrong: recording('leaflets/help/reading.mp3'), right: READING },
  'recorded-old': { wrong: READING, right: READING },
  'recorded-unmarked': { wrong: READING, right: READING },
  'recording-captions': SOUND,
  'recording-file': SOUND,
  'recording-kind': SOUND,
  'recording-length': SOUND,
  'recording-unknown': { right: SOUND.right },
  'translation-who': {
    wrong: (folder) => {
      const file = path.join(folder, 'languages/pl.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^translation: .*\n/mu, ''));
    },
  },
};
