import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../scripts/model/block.ts';
import { partsOf } from '../../scripts/model/kiosk/article-parts.ts';
import { kioskOf } from '../../scripts/model/kiosk/kiosk.ts';
import { isLeaflet, type Screen, screenFile, screensOf } from '../../scripts/model/kiosk/screen.ts';
import { shortFormsTold } from '../../scripts/model/kiosk/short-forms-told.ts';
import { ENGLISH } from '../examples/english.ts';
import { SAMPLE_CONTEXT, SAMPLE_SITE } from '../examples/sample-site.ts';
import type { KioskContext } from './kiosk-context.ts';
import { renderScreen } from './screen.tsx';

const ASSETS = {
  style: 'assets/kiosk.css',
  script: 'assets/kiosk.js',
  search: 'assets/search.js',
  well: 'assets/well.js',
  icon: 'assets/icon.svg',
  fonts: new Map(),
};

function contextOf(settings = { idleSeconds: 60, prints: false }): KioskContext {
  const places = SAMPLE_SITE.places.map((place) => ({ ...place, kiosk: settings }));
  const kiosk = kioskOf({ ...SAMPLE_SITE, places }, places[0]?.id ?? '');
  if (!kiosk) throw new Error('The sample has no ward.');
  const { pictures, checks } = SAMPLE_CONTEXT;
  return { kiosk, pictures, checks, assets: ASSETS };
}

const CONTEXT = contextOf();
const SCREENS = screensOf(CONTEXT.kiosk);

function read(screen: Screen, context = CONTEXT) {
  const document = parseDocument(renderScreen(screen, context));
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  return { all, words: DomUtils.textContent(all('main')) };
}

function screen(wanted: (screen: Screen) => boolean): Screen {
  const found = SCREENS.find(wanted);
  if (!found) throw new Error('There is no such screen.');
  return found;
}

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  rights: [],
  text: [{ kind: 'text', text }],
});
const heading = (id: string, level: 2 | 3 = 2): Block & { kind: 'heading' } => ({
  kind: 'heading',
  level,
  id,
  text: [{ kind: 'text', text: id }],
});

describe('an article in parts', () => {
  it('loses nothing', () => {
    for (const article of [...SAMPLE_SITE.leaflets, ...SAMPLE_SITE.infoPages]) {
      const { opening, parts } = partsOf(article);
      expect([...opening, ...parts.flatMap((part) => [part.heading, ...part.blocks])]).toEqual(
        article.blocks,
      );
    }
  });

  it('begins a part at each heading of level 2 alone', () => {
    const blocks = [paragraph('a'), heading('b'), paragraph('c'), heading('d', 3), heading('e')];
    const { opening, parts } = partsOf({ blocks });
    expect(opening).toHaveLength(1);
    expect(parts.map((part) => [part.number, part.heading.id, part.blocks.length])).toEqual([
      [1, 'b', 2],
      [2, 'e', 0],
    ]);
  });

  it('explains the short forms that another part has explained', () => {
    const glossary = [
      { term: 'Community Treatment Order (CTO)', meaning: 'Rules for living outside.' },
      { term: 'tribunal', meaning: 'A kind of court.' },
    ];
    const part = (text: string, ...more: Block[]) => ({
      number: 1,
      heading: heading('a'),
      blocks: [paragraph(text), ...more],
    });
    const told = (text: string, ...more: Block[]) => shortFormsTold(part(text, ...more), glossary);
    expect(told('A tribunal can end your CTO.')).toEqual([{ kind: 'words', entries: [glossary[0]] }]);
    expect(told('A Community Treatment Order (CTO) has rules. A CTO can end.')).toEqual([]);
    expect(told('A tribunal can end it.')).toEqual([]);
    expect(told('Your CTO.', { kind: 'words', entries: glossary })).toEqual([]);
  });
});

describe('the screens of a kiosk', () => {
  it('have a file each', () => {
    const files = SCREENS.map((one) => screenFile(one, CONTEXT.kiosk));
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('index.html');
    expect(files).toContain('404.html');
  });

  it('have a title each, one main heading, and the same six buttons in the same order', () => {
    const titles = SCREENS.map((one) => DomUtils.textContent(read(one).all('title')));
    expect(new Set(titles).size).toBe(titles.length);
    for (const one of SCREENS) {
      const { all } = read(one);
      expect(all('h1')).toHaveLength(1);
      const [bar] = all('nav');
      const words = DomUtils.getElements({ class: 'bar-words' }, bar ?? [], true);
      const names = words.map((element) => DomUtils.textContent(element));
      expect(names.at(0)).toBe('Start');
      expect(names.slice(-4)).toEqual(['Bigger text', 'Colours', 'Listen', 'Hide']);
    }
  });

  it('lead nowhere outside, and write addresses and numbers as words', () => {
    for (const one of SCREENS) {
      const hrefs = read(one)
        .all('a')
        .map(({ attribs }) => attribs.href ?? '');
      expect(hrefs.filter((href) => /^[a-z]+:/iu.test(href))).toEqual([]);
    }
    const people = read(screen(({ kind }) => kind === 'people'));
    const phone = SAMPLE_SITE.places[0]?.advocacy?.phone ?? '';
    expect(phone).not.toBe('');
    expect(people.words).toContain(phone);
    expect(people.all('svg').some(({ attribs }) => attribs.role === 'img')).toBe(true);
  });

  it('have a button for each leaflet that the words name', () => {
    const leaflet = SAMPLE_SITE.leaflets.find(({ id, form }) => id === 'imha' && form === 'standard');
    const other = SAMPLE_SITE.leaflets.find(({ id }) => id !== 'imha' && id !== leaflet?.id);
    if (!leaflet || !other) throw new Error('The sample has no two leaflets.');
    const link: Inline = {
      kind: 'link',
      to: { kind: 'leaflet', id: other.id, form: other.form },
      text: [{ kind: 'text', text: 'the other' }],
    };
    const blocks: readonly Block[] = [
      heading('a'),
      { kind: 'paragraph', rights: [], text: [{ kind: 'text', text: 'Read ' }, link] },
      { kind: 'paragraph', rights: [], text: [link] },
    ];
    const { all } = read({ kind: 'part', article: { ...leaflet, blocks }, part: 1 });
    const tiles = all('ul').filter(({ attribs }) => attribs.class === 'tiles plain-list');
    expect(tiles.map((list) => DomUtils.textContent(list))).toEqual([other.title]);
  });

  it('say the language of a button that leads from words in another to the reader’s own', () => {
    const [leaflet, other] = SAMPLE_SITE.leaflets.filter(
      ({ nation, form }) => nation === 'england' && form === 'standard',
    );
    if (!leaflet || !other) throw new Error('The sample has no two leaflets.');
    const urdu = { ...ENGLISH, id: 'ur', name: 'اردو', englishName: 'Urdu', direction: 'rtl' as const };
    const own = { ...other, language: 'ur', title: 'حقوق' };
    const site = {
      ...SAMPLE_SITE,
      languages: [ENGLISH, urdu],
      leaflets: [...SAMPLE_SITE.leaflets, own],
      places: SAMPLE_SITE.places.flatMap((place) => [place, { ...place, language: 'ur' }]),
    };
    const kiosk = kioskOf(site, site.places[0]?.id ?? '');
    if (!kiosk) throw new Error('The sample has no ward.');
    const text = [{ kind: 'text' as const, text: 'the other' }];
    const to = { kind: 'leaflet' as const, id: own.id, form: own.form };
    const link: Block = { kind: 'paragraph', rights: [], text: [{ kind: 'link', to, text }] };
    const shown = { ...leaflet, language: 'ur', wordsIn: 'en', blocks: [heading('a'), link] };
    const { all } = read({ kind: 'part', article: shown, part: 1 }, { ...CONTEXT, kiosk });
    const words = all('span').find((span) => DomUtils.textContent(span) === own.title);
    expect([words?.attribs.lang, words?.attribs.dir]).toEqual(['ur', 'rtl']);
  });

  it('print only where the ward says so, under a title that names no leaflet', () => {
    const paper = screen(({ kind }) => kind === 'paper');
    expect(
      read(paper)
        .all('button')
        .some(({ attribs }) => attribs.id === 'kiosk-print'),
    ).toBe(false);
    const there = read(paper, contextOf({ idleSeconds: 60, prints: true }));
    const button = there.all('button').find(({ attribs }) => attribs.id === 'kiosk-print');
    expect(button?.attribs['data-title']).toBe(SAMPLE_SITE.service.name);
    if (paper.kind !== 'paper') throw new Error('It is no such screen.');
    expect(DomUtils.textContent(there.all('article'))).toContain(paper.leaflet.summary);
  });

  it('show the words of every leaflet of their nation', () => {
    const here = SAMPLE_SITE.leaflets.filter(({ nation }) => nation === CONTEXT.kiosk.nation);
    const shown = SCREENS.flatMap((one) =>
      one.kind === 'article' && isLeaflet(one.article) ? [one.article] : [],
    );
    expect(here.length).toBeGreaterThan(0);
    expect(shown).toEqual(here);
  });
});
