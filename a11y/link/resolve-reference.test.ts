import { describe, expect, it } from 'vitest';
import { resolveReference } from './resolve-reference.ts';

const HERE = 'england/en/imha/index.html';
const file = (path: string, fragment = '') => ({ kind: 'file', path, fragment });

describe('resolveReference', () => {
  it.each([
    ['../amhp/#who', file('england/en/amhp/', 'who')],
    ['../../../index.html', file('index.html')],
    ['../../..', file('')],
    ['/', file('')],
    ['/large/index.html', file('large/index.html')],
    ['', file(HERE)],
    ['?large', file(HERE)],
    ['#words', file(HERE, 'words')],
    ['two%20words.html#%C3%A2', file('england/en/imha/two words.html', '%C3%A2')],
    ['caf%C3%A9.html', file('england/en/imha/café.html')],
    ['http://folder.invalid/the-audited-folder/x', file('x')],
    ['../../../../index.html', { kind: 'outside' }],
    ['../../../../../../etc/hosts', { kind: 'outside' }],
    ['file:///etc/hosts', { kind: 'outside' }],
    ['tel:03003038037', { kind: 'elsewhere' }],
    ['mailto:someone@example.org', { kind: 'elsewhere' }],
    ['data:image/gif;base64,AA', { kind: 'elsewhere' }],
    ['//example.org/a', { kind: 'web', url: 'http://example.org/a' }],
    ['https://example.org/a#b', { kind: 'web', url: 'https://example.org/a#b' }],
    ['http://[', { kind: 'malformed' }],
    ['%', { kind: 'malformed' }],
  ])('%s', (value, meaning) => {
    expect(resolveReference(value, HERE)).toEqual(meaning);
  });

  it('heeds the base that a page gives', () => {
    expect(resolveReference('imha/', '404.html', '/england/en/')).toEqual(file('england/en/imha/'));
    expect(resolveReference('#words', 'a/b.html', '../c/d.html')).toEqual(file('c/d.html', 'words'));
    expect(resolveReference('a.css', '404.html', 'https://example.org/')).toEqual({
      kind: 'web',
      url: 'https://example.org/a.css',
    });
  });

  it('takes a file by its own name, whatever is in it', () => {
    expect(resolveReference('b.html', 'a folder/100% é.html')).toEqual(file('a folder/b.html'));
    expect(resolveReference('#a', 'a?b#c.html')).toEqual(file('a?b#c.html', 'a'));
  });
});
