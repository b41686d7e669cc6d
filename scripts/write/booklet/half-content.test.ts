import { describe, expect, it } from 'vitest';
import { halfContent } from './half-content.ts';

const changed = (content: string): string =>
  halfContent(content, {
    rename: (kind, name) => (name.startsWith('/Device') ? name : `/${kind}-${name.slice(1)}`),
    renumber: (mark) => mark + 10,
  });

describe('a page that shares its side of the paper', () => {
  it.each([
    ['a typeface', '/f0 14 Tf', '/Font-f0 14 Tf'],
    ['a picture', '/x0 Do', '/XObject-x0 Do'],
    ['a state', '/g0 gs', '/ExtGState-g0 gs'],
    ['a colour space', '/c0 cs /c1 CS', '/ColorSpace-c0 cs /ColorSpace-c1 CS'],
    ['a shading', '/s0 sh', '/Shading-s0 sh'],
    ['properties', '/Span /p0 BDC /Span /p1 DP', '/Span /Properties-p0 BDC /Span /Properties-p1 DP'],
  ])('gives %s another name', (_, before, after) => expect(changed(before)).toBe(after));

  it.each([
    [
      'of its own',
      '/Span <<\n  /MCID 3\n  /Lang (en-GB)\n>> BDC',
      '/Span <<\n  /MCID 13\n  /Lang (en-GB)\n>> BDC',
    ],
    ['right beside a bracket', '/P<</MCID 0>>BDC', '/P<</MCID 10>>BDC'],
    [
      'behind words that are read out',
      '/P <</ActualText (/MCID 1\\) \\\\) /MCID 1>> BDC',
      '/P <</ActualText (/MCID 1\\) \\\\) /MCID 11>> BDC',
    ],
  ])('gives a mark %s another number', (_, before, after) => expect(changed(before)).toBe(after));

  it.each([
    ['words', '(/f0 14 Tf (and /x0 Do) \\( BI) Tj'],
    ['words in hexadecimal', '<2f 66> Tj [<00> -12.5 (\\)/c0 cs)] TJ'],
    ['a comment', '% /f0 14 Tf (\n1 0 0 -1 .5 +2 cm'],
    ['an artifact', '/Artifact <</Attached [/Top] /Type /Pagination>> BDC EMC /Artifact BMC EMC'],
    ['a colour that every page knows', '/DeviceGray cs 0 scn'],
    ['bytes that are no letters', '(\x00\xa0\xff\r\n\x85) Tj\x00true'],
    ['operators of signs', 'f* (next) \' 1 2 (line) " n'],
    ['nothing', ' \n'],
  ])('leaves %s as it is', (_, content) => expect(changed(content)).toBe(content));

  it('is refused where it cannot be told what is meant', () => {
    expect(() => changed('q BI /W 1 /H 1 ID \x00 EI Q')).toThrow(
      'A page with a picture within its text cannot be imposed.',
    );
    expect(() => changed('(no end \\) Tj')).toThrow('A string in a content stream has no end.');
    expect(() => changed('q { Q')).toThrow('No word of a content stream begins with “{”.');
  });
});
