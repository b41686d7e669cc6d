import { posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { articleText } from '../a11y/page/read/article-text.ts';
import { type Page, pageFile, pagesOf } from '../scripts/model/page.ts';
import { ADVOCACY } from './examples/advocacy.ts';
import { paragraph, TALKING_ROW } from './examples/blocks.ts';
import { ENGLISH } from './examples/english.ts';
import { SAMPLE_CONTEXT, SAMPLE_SITE } from './examples/sample-site.ts';
import { renderPage } from './page.tsx';
import { sampleLeaflet, samplePage } from './testing/write-sample-site.ts';

const PAGES = pagesOf(SAMPLE_SITE);
const FILES = PAGES.map(pageFile);

function read(page: Page, context = SAMPLE_CONTEXT) {
  const document = parseDocument(renderPage(page, context));
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  const meta = (name: string) =>
    all('meta').find((element) => element.attribs.name === name)?.attribs.content;
  return { all, meta, text: (name: string) => all(name).map((element) => DomUtils.textContent(element)) };
}

/** Addresses of a page's links within the site, as files from its root. */
function linkedFiles(page: Page): string[] {
  return read(page)
    .all('a')
    .map((link) => link.attribs.href ?? '')
    .filter((href) => !/^(?:#|tel:|https:|mailto:)/.test(href))
    .map((href) =>
      posix.join(posix.dirname(pageFile(page)), href.replace('/rights/', '').replace(/#.*/, '')),
    );
}

describe.each(PAGES.map((page) => [pageFile(page), page] as const))('%s', (_, page) => {
  test('says its language and direction, has one heading 1 and one main part', () => {
    const { all } = read(page);
    expect(all('html').map(({ attribs }) => [attribs.lang, attribs.dir])).toEqual([['en', 'ltr']]);
    expect([all('h1'), all('main'), all('header'), all('footer')].map(({ length }) => length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test('leads only to pages and sheets there are', () => {
    const { sheets: made, prints } = SAMPLE_CONTEXT;
    const sheets = [...made, ...prints].map(({ path }) => path);
    expect([...FILES, ...sheets]).toEqual(expect.arrayContaining(linkedFiles(page)));
  });

  test('has no id twice, and every anchor it links to', () => {
    const { all } = read(page);
    const ids = all('*').flatMap(({ attribs }) => attribs.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = all('a').flatMap(({ attribs }) =>
      attribs.href?.startsWith('#') ? attribs.href.slice(1) : [],
    );
    expect(ids).toEqual(expect.arrayContaining(anchors));
  });

  test('holds no script or style of its own', () => {
    const { all, text } = read(page);
    expect(text('script').join('')).toBe('');
    expect(all('style')).toEqual([]);
    const inline = all('*').flatMap(({ attribs }) =>
      Object.keys(attribs).filter((name) => /^(?:style|on)/.test(name)),
    );
    expect(inline).toEqual([]);
  });
});

test('every title is its own', () => {
  const titles = PAGES.map((page) => read(page).text('title')[0]);
  expect(new Set(titles).size).toBe(PAGES.length);
  expect(titles).toEqual(
    expect.arrayContaining([
      'Your right to an advocate – England – People First',
      'Your right to an advocate – Large print – Wales – People First',
    ]),
  );
});

test('pages that ask the same question are told apart by the answer that leads to them', () => {
  const questions = SAMPLE_SITE.questions.flatMap((question) =>
    question.id === 'start'
      ? [
          {
            ...question,
            answers: [
              ...question.answers,
              { says: 'I chose to be in hospital', to: { kind: 'question', id: 'informal' } as const },
            ],
          },
        ]
      : [question, { ...question, id: 'informal' }],
  );
  const site = { ...SAMPLE_SITE, questions };
  const titles = pagesOf(site)
    .filter((page) => page.kind === 'question' && page.question.nation === 'england' && !page.large)
    .map((page) => read(page, { ...SAMPLE_CONTEXT, site }).text('title')[0]);
  expect(titles).toEqual(
    expect.arrayContaining([
      'What do you want to know? – I am being kept in hospital – England – People First',
      'What do you want to know? – I chose to be in hospital – England – People First',
    ]),
  );
});

test('what is listed in another language than the page says so, and keeps its direction', () => {
  const { prints, site: sample } = SAMPLE_CONTEXT;
  const [first] = prints;
  if (!first) throw new Error('The sample has no prints.');
  const record = {
    ...first,
    kind: 'record' as const,
    of: 'court',
    title: 'Record: Court, Urdu',
    wordsIn: 'en',
  };
  const urdu = { ...ENGLISH, id: 'ur', name: 'اردو', englishName: 'Urdu', direction: 'rtl' as const };
  const marked = { title: [{ kind: 'foreign' as const, language: 'en', text: 'Sample ward' }] };
  const site = {
    ...sample,
    languages: [ENGLISH, urdu],
    infoPages: [],
    leaflets: [],
    questions: [],
    voices: [{ id: 'a', language: 'ur', said: 'A.', did: 'B.', on: '2026-11-20', ward: 'Oak', wardIn: 'en' }],
    places: sample.places.map((place) => ({ ...place, language: 'ur', namesIn: 'en' })),
  };
  const inUrdu = [record, { ...first, marked }].map((print) => ({ ...print, language: 'ur' }));
  const isolated = (kind: Page['kind']) => {
    const page = pagesOf(site).find((one) => one.kind === kind && pageFile(one).startsWith('england/ur/'));
    if (!page) throw new Error(`There is no page ${kind}.`);
    return read(page, { ...SAMPLE_CONTEXT, site, sheets: [], prints: inUrdu })
      .all('main')
      .flatMap((main) => DomUtils.getElementsByTagName('bdi', main))
      .filter(({ attribs }) => attribs.lang !== undefined)
      .map((element) => [element.attribs.lang, element.attribs.dir, DomUtils.textContent(element)]);
  };
  expect(isolated('check')).toEqual([
    ['en', 'ltr', 'Record: Court, Urdu'],
    ['en', 'ltr', 'Sample ward'],
  ]);
  expect(isolated('print')).toEqual([
    ['en', 'ltr', 'Sample ward'],
    ['en', 'ltr', 'Sample hospital'],
  ]);
  expect(isolated('voices')).toEqual([['en', 'ltr', 'Oak']]);
});

test('a heading tells once what the nearest relative’s copy of a pack is', () => {
  const [first] = SAMPLE_CONTEXT.prints;
  if (!first) throw new Error('The sample has no prints.');
  const title = 'Copy for the nearest relative: Section 2';
  const copy = { ...first, kind: 'relative-pack' as const, of: 'section-2', title };
  const page = samplePage(({ kind, large }) => kind === 'check' && !large);
  expect(read(page, { ...SAMPLE_CONTEXT, prints: [copy] }).text('h3')).toContain(title);
});

test('the title of a list of leaflets begins with what is asked there', () => {
  const page = samplePage(({ kind, large }) => kind === 'library' && !large);
  expect(read(page).text('title')[0]).toMatch(/^What is happening\? – All leaflets – /);
});

test('a table is named by the heading that it stands under', () => {
  const { all } = read(sampleLeaflet(false));
  expect(all('table').map(({ attribs }) => attribs['aria-labelledby'])).toEqual(['sections']);
});

test('from large print, all but one link of a page stay in large print', () => {
  for (const page of PAGES.filter(({ large }) => large)) {
    const left = linkedFiles(page).filter(
      (file) => file.endsWith('.html') && !file.endsWith('large/index.html'),
    );
    expect(left, pageFile(page)).toEqual([pageFile(page).replace('large/', '')]);
  }
});

test('a leaflet says where it comes from, where it is, and what there is to print', () => {
  const { all, meta } = read(sampleLeaflet(true));
  expect(meta('source')).toBe('leaflets/imha/en.md');
  expect(meta('description')).toMatch(/^An Independent Mental Health Advocate/);
  const links = (rel: string) => all('link').filter(({ attribs }) => attribs.rel === rel);
  expect(links('canonical').map(({ attribs }) => attribs.href)).toEqual([
    'https://example.org/rights/england/en/imha/large/',
  ]);
  expect(links('alternate').map(({ attribs }) => [attribs.type, attribs.href])).toEqual([
    ['application/pdf', '../../../../sheets/imha-england-en-standard.pdf'],
    ['application/pdf', '../../../../sheets/imha-england-en-large.pdf'],
    ['application/pdf', '../../../../sheets/imha-england-en-giant.pdf'],
    ['application/pdf', '../../../../sheets/imha-england-en-a3.pdf'],
    ['application/pdf', '../../../../sheets/imha-england-en-booklet.pdf'],
  ]);
});

test('a leaflet leads to the same leaflet of the other nation', () => {
  expect(linkedFiles(sampleLeaflet(false))).toContain('wales/en/imha/index.html');
});

test('the article holds the leaflet’s own words, in order, and nothing else', () => {
  const page = sampleLeaflet(false);
  if (page.kind !== 'leaflet') throw new Error('Not a leaflet.');
  const blocks = [
    paragraph('An advocate helps you.'),
    { kind: 'words', entries: [{ term: 'Advocate', meaning: 'a trained person.' }] },
    { kind: 'callout', role: 'refuse', blocks: [paragraph('You can say no.')] },
    { kind: 'contact', contact: { ...ADVOCACY, about: 'Free help.', email: 'advocates@example.org' } },
  ] as const;
  const leaflet = { ...page.leaflet, title: 'Advocates', summary: 'Someone on your side.', blocks };
  expect(articleText(renderPage({ ...page, leaflet }, SAMPLE_CONTEXT))).toBe(
    [
      'Advocates Someone on your side.',
      'An advocate helps you.',
      'Words explained Advocate: a trained person.',
      'You can say no You can say no.',
      'People First advocacy service Free help.',
      'Phone: 03003 038 037 Live chat: wearepeoplefirst.co.uk Email: advocates@example.org',
    ].join(' '),
  );
});

test('sample text says so, above and below, until its words are checked', () => {
  const page = sampleLeaflet(false);
  const notices = (wordsChecked: boolean) =>
    read(page, {
      ...SAMPLE_CONTEXT,
      site: { ...SAMPLE_SITE, service: { ...SAMPLE_SITE.service, wordsChecked } },
    })
      .text('p')
      .filter((words) => /sample text/i.test(words));
  expect(notices(false)).toEqual([
    'Sample text, not yet checked',
    'This is sample text. A mental health lawyer and people who use services must check it before anyone relies on it.',
  ]);
  expect(notices(true)).toEqual([]);
});

test('only the first picture is fetched before the reader comes near', () => {
  const page = sampleLeaflet(false);
  if (page.kind !== 'leaflet') throw new Error('Not a leaflet.');
  const [picture] = page.leaflet.blocks;
  if (picture?.kind !== 'picture') throw new Error('The sample leaflet does not begin with a picture.');
  const leaflet = { ...page.leaflet, blocks: [picture, TALKING_ROW] };
  const images = read({ ...page, leaflet }).all('img');
  expect(images.map(({ attribs }) => [attribs.loading, attribs.width, attribs.height])).toEqual([
    ['eager', '400', '250'],
    ['lazy', '480', '480'],
  ]);
});

describe('the Content-Security-Policy', () => {
  const policy = (preview: boolean) =>
    read(sampleLeaflet(false), { ...SAMPLE_CONTEXT, ...(preview && { preview: { problems: [] } }) })
      .all('meta')
      .find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')?.attribs.content;

  test('lets a published page use this site only', () => {
    expect(policy(false)).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('lets a preview talk to its server', () => {
    expect(policy(true)).toContain("connect-src 'self' ws:");
  });
});

test('a preview shows what is wrong with the content', () => {
  const problem = {
    file: 'content/leaflets/imha/en.md',
    line: 3,
    column: 7,
    rule: 'raw-html' as const,
    message: 'This is HTML.',
    fix: 'Write it in Markdown.',
  };
  const page = samplePage(({ kind }) => kind === 'home');
  const { text } = read(page, { ...SAMPLE_CONTEXT, preview: { problems: [problem] } });
  expect(text('section')[0]).toBe(
    '1 problem to mend before this can be publishedcontent/leaflets/imha/en.md:3:7This is HTML. Write it in Markdown.',
  );
});

test('a recording of a leaflet stands above its words, and leads to them', () => {
  const page = sampleLeaflet(true);
  if (page.kind !== 'leaflet') throw new Error('This is no leaflet.');
  const recorded = {
    seconds: 200,
    media: { file: 'leaflets/imha/en.mp3', path: 'recordings/en-9a8b7c6d.mp3' },
  };
  const scripts = (shown: Page) =>
    read(shown)
      .all('script')
      .map(({ attribs }) => attribs.src);
  const withSound = { ...page, leaflet: { ...page.leaflet, blocks: [], recorded } };
  const without = { ...page, leaflet: { ...page.leaflet, blocks: [] } };
  const { all } = read(withSound);
  expect(all('audio').map(({ attribs }) => attribs.src)).toEqual(['../../../../recordings/en-9a8b7c6d.mp3']);
  const [main] = all('main');
  const words = main ? DomUtils.textContent(main) : '';
  const [heading, length] = ['Hear this leaflet read aloud', 'It is 3:20 long (minutes and seconds).'];
  expect(words).toContain(`${heading}${length}`);
  expect(words.indexOf(heading)).toBeLessThan(words.indexOf(page.leaflet.summary));
  const link = all('a').find((one) => DomUtils.textContent(one) === 'Read what is said');
  expect(link?.attribs.href).toBe(`#${all('article')[0]?.attribs.id}`);
  expect(scripts(withSound)).toContain('../../../../assets/recording.js');
  expect(scripts(without)).not.toContain('../../../../assets/recording.js');
  expect(read(without).all('audio')).toEqual([]);
});

test('the page for an address that leads nowhere offers the way back and a number', () => {
  const { all, text } = read(samplePage(({ kind }) => kind === 'not-found'));
  expect(text('h1')).toEqual(['We cannot find this page']);
  const links = all('a').map((link) => [DomUtils.textContent(link), link.attribs.href]);
  expect(links).toEqual(
    expect.arrayContaining([
      ['Front page', '/rights/index.html'],
      ['03003 038 037', 'tel:03003038037'],
    ]),
  );
});

test('the page of what to print has the poster of a ward’s kiosk beside its other sheets', () => {
  const { prints, site } = SAMPLE_CONTEXT;
  const cover = prints.find(({ kind }) => kind === 'cover');
  const page = pagesOf(site).find(
    (one) => one.kind === 'print' && one.nation === cover?.nation && !one.large,
  );
  if (!cover || !page) throw new Error('The sample has no cover, or no page to print it from.');
  const poster = { ...cover, kind: 'kiosk' as const, size: 'a3' as const, path: 'prints/kiosk.pdf' };
  const { all, text } = read(page, { ...SAMPLE_CONTEXT, prints: [cover, poster] });
  expect(all('a').filter(({ attribs }) => attribs.href?.endsWith('prints/kiosk.pdf'))).toHaveLength(1);
  expect(text('main')[0]).toMatch(/Sample ward.*Poster to hang beside the kiosk, .*A3/su);
});
