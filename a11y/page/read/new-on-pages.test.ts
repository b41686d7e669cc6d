import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newOnPages } from './new-on-pages.ts';

interface Page {
  readonly lang?: string;
  readonly rootClass?: string;
  readonly head?: string;
  readonly main?: string;
}

function page({
  lang = 'en',
  rootClass = '',
  head = '',
  main = '<p>You have rights.</p>',
}: Page = {}): string {
  return `<!doctype html><html lang="${lang}"${rootClass && ` class="${rootClass}"`}><head><title>Rights</title>${head}</head><body><main>${main}</main></body></html>`;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** What is new on a page that comes after another. */
async function newAfter(before: Page, after: Page) {
  await writeFile(join(folder, '1.html'), page(before));
  await writeFile(join(folder, '2.html'), page(after));
  return (await newOnPages(folder, ['2.html', '1.html'])).get('2.html');
}

const NOTHING = { kinds: false, words: false, layout: false };
const FOR_LAYOUT = { ...NOTHING, layout: true };
const FOR_WORDS = { ...FOR_LAYOUT, words: true };
const EVERYTHING = { kinds: true, words: true, layout: true };

describe('what is new on a page', () => {
  it('is everything on the first one', async () => {
    await writeFile(join(folder, '1.html'), page());
    expect((await newOnPages(folder, ['1.html'])).get('1.html')).toEqual(EVERYTHING);
  });

  it('is nothing where another has it all, whatever it is called and numbered', async () => {
    expect(await newAfter({}, {})).toEqual(NOTHING);
    const sheet = (number: number, code: string) => ({
      main: `<ul><li id="s${number}"><a href="${code}.pdf">Sheet (PDF, ${number} kB)</a> <bdi>${code}</bdi></li></ul>`,
    });
    expect(await newAfter(sheet(70, 'imha-wales-en-a1b2c3'), sheet(90, 'amhp-wales-en-x9y8z7'))).toEqual(
      NOTHING,
    );
  });

  it('is a picture, or words that are seen or heard', async () => {
    expect(await newAfter({}, { main: '<p>You can say no.</p>' })).toEqual(FOR_WORDS);
    const picture = (src: string, alt: string) => ({ main: `<img src="${src}" alt="${alt}">` });
    expect(await newAfter(picture('a.png', 'A nurse'), picture('b.png', 'A nurse'))).toEqual(FOR_WORDS);
    expect(await newAfter(picture('a.png', 'A nurse'), picture('a.png', 'A judge'))).toEqual(FOR_WORDS);
  });

  it('is that nothing is read where another has words, or only a space', async () => {
    expect(await newAfter({}, { main: '<p></p>' })).toEqual(FOR_WORDS);
    expect(await newAfter({ main: '<img alt="">' }, { main: '<img alt=" ">' })).toEqual(FOR_WORDS);
  });

  it('is the order of what stands at the head of the page', async () => {
    const [menu, skip] = ['<nav>Menu</nav>', '<a href="#main">Past the menu</a>'];
    const ordered = (...parts: string[]) => page().replace('<main>', `${parts.join('')}<main>`);
    await writeFile(join(folder, '1.html'), ordered(skip, menu));
    await writeFile(join(folder, '2.html'), ordered(menu, skip));
    expect((await newOnPages(folder, ['1.html', '2.html'])).get('2.html')).toEqual(EVERYTHING);
  });

  it('is the layout alone, where the same words are in another size or script', async () => {
    expect(await newAfter({ rootClass: 'a' }, { rootClass: 'a', lang: 'pl' })).toEqual(NOTHING);
    expect(await newAfter({}, { lang: 'bn' })).toEqual(FOR_LAYOUT);
  });

  it.each([
    ['a class', { main: '<p class="loud">You have rights.</p>' }],
    ['a place to stand in', { main: '<div><p>You have rights.</p></div>' }],
    ['a style of its own', { main: '<p style="color: grey">You have rights.</p>' }],
    ['what happens when it is pressed', { main: '<p onclick="go()">You have rights.</p>' }],
    ['a class for the whole page', { rootClass: 'large' }],
    ['a style sheet', { head: '<link rel="stylesheet" href="site.css">' }],
    ['a style sheet in the page', { head: '<style>p { color: grey }</style>' }],
    ['a script', { head: '<script src="go.js"></script>' }],
    ['a script in the page', { head: '<script>go()</script>' }],
  ])('is everything that depends on kinds of part, where it has %s', async (_, after) => {
    expect(await newAfter({}, after)).toEqual(EVERYTHING);
  });

  it('counts a style sheet for the same one from wherever it is named', async () => {
    const naming = (href: string) => ({ head: `<link rel="stylesheet" href="${href}">` });
    expect(await newAfter(naming('../site.css'), naming('../../site.css'))).toEqual(NOTHING);
    expect(await newAfter(naming('../site.css'), naming('../large.css'))).toEqual(EVERYTHING);
  });
});
