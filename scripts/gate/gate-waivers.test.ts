import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUR_WAIVERS, readWaivers } from './gate-waivers.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waivers-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = path.join(folder, 'waivers.yaml');
  writeFileSync(file, text);
  return file;
}

const WAIVER = [
  '# why',
  '- rule: axe:color-contrast',
  '  page: england/en/imha/index.html',
  '  reason: The film is being made again.',
  '  owner-role: lead advocate',
  '  until: 2027-01-31',
];

function withLine(number: number, line?: string): string {
  return WAIVER.toSpliced(number - 1, 1, ...(line === undefined ? [] : [line])).join('\n');
}

describe('readWaivers', () => {
  it('reads each waiver with its place', () => {
    const { waivers } = readWaivers(fileOf([...WAIVER, ...WAIVER].join('\n')));
    expect(waivers).toHaveLength(2);
    expect(waivers[1]).toMatchObject({
      rule: 'axe:color-contrast',
      page: 'england/en/imha/index.html',
      reason: 'The film is being made again.',
      owner: 'lead advocate',
      until: '2027-01-31',
    });
    expect(waivers.map((waiver) => waiver.place().line)).toEqual([2, 8]);
  });

  it('reads our own, of which there is none', () => {
    expect(readWaivers(OUR_WAIVERS).waivers).toEqual([]);
  });

  it.each([
    ['no end', withLine(6), /waivers\.yaml:2:\d+ {2}missing-key {2}“until” in item 1 is missing\./],
    ['no role', withLine(5), /missing-key {2}“owner-role” in item 1 is missing\./],
    [
      'a person’s name',
      withLine(5, '  owner: Ada'),
      /:5:\d+ {2}unknown-key {2}“owner” is not a key that is known here\./,
    ],
    [
      'no such day',
      withLine(6, '  until: 2027-02-30'),
      /:6:\d+ {2}wrong-value {2}“until” in item 1: there is no such date/,
    ],
    [
      'a rule without its engine',
      withLine(2, '- rule: contrast'),
      /:2:\d+ {2}wrong-value .+ Write it as the report names it/,
    ],
    [
      'a page of this disk',
      withLine(3, '  page: /srv/site/x.html'),
      /:3:\d+ {2}wrong-value .+ Write it like england/,
    ],
    ['no YAML', '- rule: [', /waivers\.yaml:\d+:\d+ {2}yaml/],
  ])('tells the line of a mistake: %s', (_, text, words) => {
    expect(() => readWaivers(fileOf(text))).toThrow(words);
  });

  it('says so where there is no such file', () => {
    expect(() => readWaivers(path.join(folder, 'none.yaml'))).toThrow(
      /^There is no file “.+none\.yaml” with waivers\.$/,
    );
  });
});
