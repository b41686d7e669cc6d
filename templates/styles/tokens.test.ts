import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../../a11y/browser/browser.ts';
import { type BrandColours, brandColours, paleColour } from '../../scripts/model/look/brand-colours.ts';
import { GROUNDS } from '../../scripts/model/look/grounds.ts';
import { fromOklch } from '../../scripts/model/look/oklch.ts';
import { inBrandColours } from '../../scripts/write/in-brand-colours.ts';
import { css } from '../../scripts/write/style-sheets.ts';

/** What stands on what, and the least contrast it may have: 1.4.6 for words, 1.4.11 for lines and the focus ring. */
const PAIRS = [
  ['ink', 'paper', 10],
  ['ink', 'panel', 10],
  ['accent', 'paper', 7],
  ['accent', 'panel', 7],
  ['deadline', 'paper', 7],
  ['deadline', 'panel', 7],
  ['on-accent', 'accent', 7],
  ['on-band', 'band', 7],
  ['ink', 'spoken', 7],
  ['edge', 'paper', 3],
  ['edge', 'panel', 3],
] as const;

const READERS = (['light', 'dark'] as const).flatMap((scheme) => [
  { scheme, contrast: 'no-preference', theme: 'device' },
  { scheme, contrast: 'more', theme: 'device' },
  { scheme, contrast: 'no-preference', theme: 'light' },
  { scheme, contrast: 'no-preference', theme: 'dark' },
  { scheme, contrast: 'no-preference', theme: 'contrast' },
]);

/** The usual colours, and those of services: one, a dark one and a band, a band so pale that its words are black. */
const BRANDS: readonly (readonly string[])[] = [
  [],
  ['#003087'],
  ['#4d1434', '#005a30'],
  ['#1d1d1b', '#ffd500'],
];

const LOOKS = BRANDS.flatMap((colours) =>
  READERS.map((reader) => ({ ...reader, colours, named: colours.join(' and ') || 'the usual ones' })),
);

const TOKENS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(await ensureBrowser(() => undefined));
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe.each(LOOKS)(
  '$theme colours on a $scheme device, contrast $contrast, of $named',
  ({ scheme, contrast, theme, colours }) => {
    test('can be told apart', async () => {
      const brand = colours.length > 0 ? brandColours(colours) : undefined;
      await page.setContent(`<!doctype html><title>Colours</title><style>${await style(brand)}</style><p>`);
      const protocol = await page.createCDPSession();
      await protocol.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-contrast', value: contrast },
        ],
      });
      for (const [above, below, least] of PAIRS) {
        const shown = await page.evaluate(
          (chosen, names) => {
            document.documentElement.dataset.theme = chosen;
            return names.map((name) => {
              document.body.style.color = `var(--${name})`;
              return getComputedStyle(document.body).color;
            });
          },
          theme,
          [above, below],
        );
        expect(contrastOf(shown), `${above} on ${below}: ${shown}`).toBeGreaterThanOrEqual(least);
      }
      await protocol.detach();
    });
  },
);

describe('the colours of any service', () => {
  test('stand on what the tokens say', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const shown = valuesOf(TOKENS, 'plain', scheme);
      for (const [name, ground] of Object.entries(GROUNDS[scheme])) expect(shown.get(name)).toBe(ground);
    }
  });

  test('can be told apart, whatever their hue and however light they are', () => {
    let used = 0;
    for (const first of everyColour()) {
      if (paleColour(first, 'words')) continue;
      for (const colours of [[first], ...bandsBeside(first).map((band) => [first, band])]) {
        used += 1;
        expect(faintIn(inBrandColours(TOKENS, brandColours(colours))), colours.join()).toEqual([]);
      }
    }
    expect(used).toBeGreaterThan(500);
  });

  test('leave strong contrast as it is', () => {
    const own = inBrandColours(TOKENS, brandColours(['#1d1d1b', '#ffd500']));
    expect(valuesOf(own, 'plain', 'light').get('band')).toBe('#ffd500');
    expect(valuesOf(own, 'plain', 'light').get('on-band')).toBe('#000000');
    for (const scheme of ['light', 'dark'] as const)
      expect(valuesOf(own, 'strong', scheme)).toEqual(valuesOf(TOKENS, 'strong', scheme));
  });

  test('are refused where they are faint, and the nearest that works is told', () => {
    let refused = 0;
    for (const role of ['words', 'band'] as const) {
      for (const colour of everyColour()) {
        const pale = paleColour(colour, role);
        if (!pale) continue;
        refused += 1;
        expect(pale.contrast, colour).toBeLessThan(7);
        expect(paleColour(pale.nearest, role), `${colour} → ${pale.nearest}`).toBeUndefined();
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(paleColour('#808080', 'band')?.nearest).toMatch(/^#(?<level>..)\k<level>\k<level>$/u);
  });
});

async function style(brand?: BrandColours): Promise<string> {
  const sheets = ['styles/tokens.css', 'styles/base.css', 'components/settings/settings.css'];
  return Buffer.from(await css('tokens', sheets, [], 'all', brand)).toString();
}

/** Sixty hues, each from nearly black to nearly white, strong and dull. */
function everyColour(): readonly string[] {
  const colours: string[] = [];
  for (let hue = 0; hue < 60; hue += 1)
    for (const lightness of [0.05, 0.2, 0.3, 0.38, 0.42, 0.46, 0.5, 0.6, 0.7, 0.8, 0.95])
      for (const chroma of [0.03, 0.3])
        colours.push(fromOklch({ lightness, chroma, hue: (hue * Math.PI) / 30 }));
  return colours;
}

/** Some bands of other hues that may stand beside a colour. */
function bandsBeside(first: string): readonly string[] {
  const all = everyColour();
  const from = all.indexOf(first);
  return [1, 401, 811]
    .map((step) => all[(from + step) % all.length] ?? '')
    .filter((band) => !paleColour(band, 'band'));
}

/** The pairs that can hardly be told apart, in any colours. */
function faintIn(tokens: string): readonly string[] {
  return (['plain', 'strong'] as const).flatMap((contrast) =>
    (['light', 'dark'] as const).flatMap((scheme) => {
      const values = valuesOf(tokens, contrast, scheme);
      return PAIRS.flatMap(([above, below, least]) => {
        const shown = [above, below].map((name) => asComputed(values.get(name) ?? ''));
        return contrastOf(shown) < least ? [`${above} on ${below}, ${contrast} ${scheme}: ${shown}`] : [];
      });
    }),
  );
}

/** The value that each colour has for a reader, as it is written. */
function valuesOf(
  tokens: string,
  contrast: 'plain' | 'strong',
  scheme: 'light' | 'dark',
): ReadonlyMap<string, string> {
  const everything = tokens.slice(tokens.indexOf('--paper'), tokens.indexOf('.large'));
  return new Map(
    [...everything.matchAll(/--(?<name>[a-z-]+): (?<value>.+);/gu)].map(({ groups }) => {
      const { name = '', value = '' } = groups ?? {};
      const [, own] = new RegExp(`var\\(--${contrast}, ((?:[^()]|\\([^)]*\\))*)\\)`, 'u').exec(value) ?? [];
      const [, light = own ?? value, dark = light] = /^light-dark\((\S+), (\S+)\)$/u.exec(own ?? value) ?? [];
      return [name, scheme === 'light' ? light : dark];
    }),
  );
}

/** `#fd0` or `#ffdd00` as a browser computes it. */
function asComputed(hex: string): string {
  const digits = /^#(?:[\da-f]{3}){1,2}$/u.test(hex) ? hex.slice(1) : '';
  const channels = digits.match(digits.length === 3 ? /./gu : /../gu) ?? [];
  return `rgb(${channels.map((one) => Number.parseInt(one.length === 1 ? one + one : one, 16)).join(', ')})`;
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrastOf(colours: readonly string[]): number {
  const [a = 0, b = 0] = colours.map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG 2 defines it, of a colour as a browser computes it: `rgb(253, 250, 244)`. */
function luminance(colour: string): number {
  const channels = colour.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1);
  if (!channels) throw new Error(`Not a colour without transparency: ${colour}`);
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
