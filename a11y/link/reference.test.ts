import { describe, expect, it } from 'vitest';
import { readStyle } from './read-style.ts';
import { referencesOf } from './reference.ts';

function values(element: string, attributes: Record<string, string>) {
  return referencesOf(element, attributes).map(({ kind, value }) => `${kind} ${value}`);
}

describe('referencesOf', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a', { href: ' x.html ' }, ['link x.html']],
    ['a', { name: 'x' }, []],
    ['form', { action: '/search' }, ['link /search']],
    [
      'img',
      { src: 'a.png', srcset: 'b.png 400w, c,d.png 800w' },
      ['resource a.png', 'resource b.png', 'resource c,d.png'],
    ],
    ['source', { srcset: 'a.avif' }, ['resource a.avif']],
    ['video', { src: 'a.mp4', poster: 'a.jpg' }, ['resource a.mp4', 'resource a.jpg']],
    ['use', { 'xlink:href': 'icons.svg#a' }, ['resource icons.svg#a']],
    ['link', { rel: 'stylesheet', href: 'a.css' }, ['resource a.css']],
    ['link', { rel: 'Icon', href: 'a.svg' }, ['resource a.svg']],
    ['link', { rel: 'preconnect', href: 'https://fonts.invalid' }, ['resource https://fonts.invalid']],
    ['link', { rel: 'alternate', href: 'a.pdf' }, ['link a.pdf']],
    ['meta', { 'http-equiv': 'Refresh', content: "0; URL='home.html'" }, ['link home.html']],
    ['meta', { name: 'description', content: 'url=x' }, []],
    ['p', { title: 'x' }, []],
  ])('%s %o', (element, attributes, expected) => {
    expect(values(element, attributes)).toEqual(expected);
  });

  it('gives a selector that finds the element', () => {
    expect(referencesOf('a', { href: 'a"b\\c' })[0]?.where).toBe('a[href="a\\"b\\\\c"]');
    expect(referencesOf('use', { 'xlink:href': '#a' })[0]?.where).toBe('use[xlink\\:href="#a"]');
  });
});

describe('readStyle', () => {
  it('finds imports, fonts and pictures, and skips what no browser understands', () => {
    const css = `@import "base.css";
      @font-face { font-family: a; src: url(a.woff2) format("woff2"), url("b c.ttf") }
      p { color: ; background: image-set("d.avif" 1x, url(../e.png) 2x) }`;
    expect(readStyle(css).map(({ value }) => value)).toEqual([
      'base.css',
      'a.woff2',
      'b c.ttf',
      'd.avif',
      '../e.png',
    ]);
  });
});
