import { expect, it } from 'vitest';
import { spokenMarks } from './spoken-marks.ts';

it('reads what marked parts say in place of their letters, however it is written', () => {
  const content = [
    '/Span <</MCID 0>> BDC EMC',
    '/Span <</ActualText <FEFF0A39>>> BDC EMC',
    String.raw`/Span <</ActualText (\))>> BDC EMC`,
    '/ReversedChars BMC EMC',
  ].join('\n');
  expect(spokenMarks(content)).toEqual([undefined, 'ਹ', ')', undefined]);
});
