import { describe, expect, test } from 'vitest';
import { homeIn, type Page, pagesOf } from '../scripts/model/page.ts';
import { SAMPLE_SITE } from './examples/sample-site.ts';
import { hrefOfLink, hrefsOn, publicAddress } from './links.ts';

const leafletPage = (nation: string, id: string, large: boolean) => {
  const page = pagesOf(SAMPLE_SITE).find(
    (each) =>
      each.kind === 'leaflet' &&
      each.leaflet.id === id &&
      each.leaflet.nation === nation &&
      each.large === large,
  );
  if (page?.kind !== 'leaflet') throw new Error(`No page of ${id}.`);
  return page;
};
const notFound: Page = { kind: 'not-found', language: 'en', large: false };

test('addresses are relative and name their file', () => {
  const href = hrefsOn(leafletPage('england', 'imha', true), SAMPLE_SITE);
  expect(href(leafletPage('england', 'your-rights', true))).toBe('../../your-rights/large/index.html');
  expect(href('assets/site.css')).toBe('../../../../assets/site.css');
});

test('the page served at any depth starts from the root of the server', () => {
  const href = hrefsOn(notFound, SAMPLE_SITE);
  expect(href(homeIn('en', SAMPLE_SITE, false))).toBe('/rights/index.html');
  expect(href('assets/site.css')).toBe('/rights/assets/site.css');
});

test('a public address does not name the file', () => {
  expect(publicAddress(leafletPage('wales', 'imha', true), SAMPLE_SITE)).toBe(
    'https://example.org/rights/wales/en/imha/large/',
  );
  expect(publicAddress(homeIn('en', SAMPLE_SITE, false), SAMPLE_SITE)).toBe('https://example.org/rights/');
});

describe('links in an article', () => {
  const { leaflet } = leafletPage('wales', 'imha', true);
  const follow = (to: Parameters<typeof hrefOfLink>[0], large = true) =>
    hrefOfLink(to, leaflet, large, SAMPLE_SITE, hrefsOn(leafletPage('wales', 'imha', large), SAMPLE_SITE));

  test('stay in large print, and in the nation', () => {
    expect(follow({ kind: 'leaflet', form: 'standard', id: 'amhp' })).toBe('../../amhp/large/index.html');
    expect(follow({ kind: 'leaflet', form: 'standard', id: 'amhp', anchor: 'who' }, false)).toBe(
      '../amhp/index.html#who',
    );
    expect(follow({ kind: 'page', id: 'about' })).toBe('../../about/large/index.html');
  });

  test('lead within the page, out, and to a telephone', () => {
    expect(follow({ kind: 'anchor', id: 'time-limits' })).toBe('#time-limits');
    expect(follow({ kind: 'web', url: 'https://wearepeoplefirst.co.uk' })).toBe(
      'https://wearepeoplefirst.co.uk',
    );
    expect(follow({ kind: 'phone', number: '03003 038 037' })).toBe('tel:03003038037');
  });

  test('to what is not there are a fault of ours', () => {
    expect(() => follow({ kind: 'leaflet', form: 'standard', id: 'nobody' })).toThrow(
      'leaflets/imha/en.md links to “nobody”, which is not there.',
    );
  });
});
