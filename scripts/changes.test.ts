import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changedRuns } from './changes/changed-runs.ts';
import { compare, type LawChange } from './changes/compare.ts';
import type { Day } from './model/date.ts';
import type { Site } from './model/site.ts';
import { MARK } from './publish/mark.ts';
import { CLAIMS, frontMatter } from './read/content-sample.ts';
import { readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { buildKit, fingerprint } from './testing/build-kit.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const SLOW = 180_000;

const kit = buildKit();
const english = realContent({ languages: ['en'] });
/** English, the language of one nation alone, another, and one from right to left. */
const fewLanguages = realContent({ languages: ['en', 'cy', 'pl', 'ur'] });
afterAll(() => {
  kit.remove();
  english.remove();
  fewLanguages.remove();
});

const inEnglish = new Map<Day, Promise<Site>>();

/** The real content in English on a day. */
function englishOn(asOf: Day): Promise<Site> {
  const kept = inEnglish.get(asOf) ?? siteOn(asOf, english.folder);
  inEnglish.set(asOf, kept);
  return kept;
}

async function siteOn(asOf: Day, content: string): Promise<Site> {
  const { site } = await readSite({ content, asOf, today: '2026-11-22' });
  if (!site) throw new Error('The content was not read.');
  return site;
}

/** What changes in the real content between two days. */
async function between(from: Day, to: Day, on = englishOn): Promise<LawChange> {
  return compare(await on(from), await on(to));
}

/** The claims that change in a nation, and the sentences that do in a language there. */
function inNation({ claims, leaflets }: LawChange, nation: 'england' | 'wales', language = 'en') {
  const there = leaflets.filter((leaflet) => leaflet.nation === nation && leaflet.language === language);
  return {
    claims: claims.filter((claim) => claim.nation === nation).map(({ id }) => id),
    sentences: there.flatMap(({ id, sentences }) =>
      sentences.map(({ before, after }) => `${id}: ${before.join(' ')} → ${after.join(' ')}`),
    ),
    sheets: there.flatMap(({ sheets }) => sheets).length,
  };
}

describe('the real law, day by day', () => {
  const NATIONS = ['england', 'wales'] as const;

  it.each(NATIONS)(
    'on 18 February 2026 the rules for restricted patients started in %s, and nothing else',
    async (nation) => {
      expect(inNation(await between('2026-02-17', '2026-02-18'), nation)).toEqual({
        claims: [
          'restricted-conditions',
          'restricted-conditions-tribunal',
          'restricted-conditions-tribunal-until',
          'restricted-conditions-tribunal-again',
          'restricted-conditions-reference',
          'restricted-conditions-reference-again',
          'section-48-wider',
        ],
        sentences: [
          [
            'what-is-changing: A restricted patient will be able to leave hospital under rules that still take away their liberty.',
            'This is only to protect others from serious harm. It starts on 18 February 2026.',
            'People under those rules will be able to ask a tribunal sooner than others with a conditional discharge. It starts on 18 February 2026.',
            'The cases of people under those rules will be sent to a tribunal, even if they do not ask. It starts on 18 February 2026.',
            'More people in immigration detention or youth detention will be able to move to hospital. It starts on 18 February 2026. → ',
          ].join(' '),
          [
            'what-is-changing:  → What has started',
            'Some rules started on 18 February 2026. They are for restricted patients with a conditional discharge.',
            'The discharge can now have rules that still take away your liberty. This is only to keep others safe from serious harm.',
            'Under such rules, you can ask a tribunal once between 6 months and 12 months after the discharge. After that, you can ask once every 2 years.',
            'Your case is also sent to a tribunal after 12 months, and then every 2 years.',
            'Ask a solicitor what this means for you.',
          ].join(' '),
        ],
        sheets: 5,
      });
    },
  );

  it.each(NATIONS)('on the days around it nothing changed in %s', async (nation) => {
    for (const { claims, leaflets } of [
      await between('2026-02-16', '2026-02-17'),
      await between('2026-02-18', '2026-02-19'),
    ]) {
      expect(claims.filter((claim) => claim.nation === nation)).toEqual([]);
      expect(leaflets.filter((leaflet) => leaflet.nation === nation)).toEqual([]);
    }
  });

  it(
    'a limit that changes does so in every language, and only where it is translated',
    async () => {
      const change = await between('2017-12-10', '2017-12-11', (day) => siteOn(day, fewLanguages.folder));
      const told = (language: string) => inNation(change, 'england', language);
      expect(told('pl').sentences).toContain(
        'amhp: Przy artykule 135 lub 136 można zatrzymać cię najwyżej na 72 godziny. → Przy artykule 135 lub 136 można zatrzymać cię najwyżej na 24 godziny.',
      );
      for (const { language, file, sentences } of change.leaflets) {
        expect(file.endsWith(`/${language}.md`) || file.endsWith(`/${language}.easy.md`)).toBe(true);
        expect(sentences.length).toBeGreaterThan(0);
      }
      expect(told('cy')).toMatchObject({ sentences: [], sheets: 0 });
      expect(inNation(change, 'wales', 'cy').sheets).toBeGreaterThan(0);
    },
    SLOW,
  );

  it.each(NATIONS)('on 11 December 2017, 72 hours on section 136 became 24 in %s', async (nation) => {
    const { claims, sentences, sheets } = inNation(await between('2017-12-10', '2017-12-11'), nation);
    expect(claims).toEqual([
      's136-not-home',
      'police-station-age',
      'place-of-safety-length',
      'place-of-safety-extension',
    ]);
    expect(sentences).toEqual([
      'amhp: If you are under [police-station-age?] old, you must never be kept at a police station for this. → If you are under 18 years old, you must never be kept at a police station for this.',
      'amhp: On section 135 or 136, you can be kept for up to 72 hours. → On section 135 or 136, you can be kept for up to 24 hours.',
      'amhp: A doctor can add up to [place-of-safety-extension?], only if your condition means you cannot be assessed in time. → A doctor can add up to 12 hours, only if your condition means you cannot be assessed in time.',
      'police: If you are under [police-station-age?] old: never for this. → If you are under 18 years old: never for this.',
      'police: You can be kept for up to 72 hours. → You can be kept for up to 24 hours.',
      'police: A doctor can add up to [place-of-safety-extension?]. → A doctor can add up to 12 hours.',
      'your-rights: Section 135 or 136 | 72 hours, and sometimes up to [place-of-safety-extension?] more → Section 135 or 136 | 24 hours, and sometimes up to 12 hours more',
      'your-rights: On section 135 or 136, a doctor can add up to [place-of-safety-extension?]. → On section 135 or 136, a doctor can add up to 12 hours.',
      // In Easy Read.
      'police: Up to 72 hours. → Up to 24 hours.',
      'police: A doctor can add up to [place-of-safety-extension?]. → A doctor can add up to 12 hours.',
      'police: Not if you are under [police-station-age?] old. → Not if you are under 18 years old.',
    ]);
    expect(sheets).toBe(16);
  });

  it('tells each nation only its own changes', async () => {
    const site = await englishOn('2026-11-22');
    const listed = (nation: string) =>
      JSON.stringify(
        site.leaflets.find(({ id, ...leaflet }) => id === 'what-is-changing' && leaflet.nation === nation)
          ?.blocks,
      );
    for (const claim of ['act-2025-imha-informal', 'act-2025-imha-opt-out', 'act-2025-care-plan']) {
      expect(listed('england')).toContain(`"${claim}"`);
      expect(listed('wales')).not.toContain(`"${claim}"`);
    }
    for (const nation of NATIONS) {
      expect(listed(nation)).toContain('"s2-apply-within"');
      expect(listed(nation)).not.toContain('"section-48-wider"');
      expect(listed(nation)).not.toContain('"act-2025-human-rights"');
    }
  });
});

describe('starting one change of the 2025 Act', () => {
  const content = realContent({ languages: ['en', 'cy'], packs: ['section-2'], sheets: ['standard'] });
  afterAll(() => content.remove());

  it(
    'changes every page and sheet that says it, in English and in Welsh, and not one byte of any other',
    async () => {
      const before = await built(content.folder);
      const law = path.join(content.folder, 'law/rights.yaml');
      const claims = readFileSync(law, 'utf8');
      const [, s2] = /^(s2-apply-within:[\s\S]*?)\n\n/mu.exec(claims) ?? [];
      const started = s2
        ?.replace('      from: 2025-03-25\n', '      from: 2025-03-25\n      to: 2027-12-31\n')
        .replace('      from:\n', '      from: 2028-01-01\n');
      writeFileSync(law, claims.replace(s2 ?? 'missing', started ?? ''));
      const after = await built(content.folder);
      const changed = Object.keys(after).filter((file) => before[file] !== after[file]);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      const pages = [
        ['england', 'en'],
        ['wales', 'en'],
        ['wales', 'cy'],
      ].flatMap(([nation, language]) => [
        ...[...TELLING, 'check', 'print'].flatMap((id) => [
          `${nation}/${language}/${id}/index.html`,
          `${nation}/${language}/${id}/large/index.html`,
        ]),
        ...TELLING_EASY.flatMap((id) => [
          `${nation}/${language}/${id}/easy/index.html`,
          `${nation}/${language}/${id}/easy/large/index.html`,
          // In Welsh, the page shows the English, and there is no sheet.
          ...(language === 'en' ? [`sheets/${id}-${nation}-${language}-easy.pdf`] : []),
        ]),
        // What is translated also has a page and a sheet with the English beside it.
        ...TELLING.filter(() => language !== 'en').flatMap((id) => [
          `${nation}/${language}/${id}/with-english/index.html`,
          `${nation}/${language}/${id}/with-english/large/index.html`,
          `sheets/${id}-${nation}-${language}-beside.pdf`,
        ]),
        `search/${nation}-${language}.js`,
        ...TELLING.map((id) => `sheets/${id}-${nation}-${language}-standard.pdf`),
        // What carries the words of those leaflets, or their codes.
        ...['pack', 'relative-pack'].map(
          (kind) => `prints/${kind}-section-2-${nation}-${language}-standard.pdf`,
        ),
        ...[
          'record-section-2',
          ...TELLING.filter((id) => id !== 'ask-tribunal').map((id) => `clear-${id}`),
          // The index is for staff.
          ...(language === 'en' ? ['index', ...TELLING_EASY.map((id) => `clear-${id}-easy`)] : []),
        ].map((print) => `prints/${print}-${nation}-${language}-standard.pdf`),
      ]);
      // The mark has a sum over every file.
      expect(changed.sort()).toEqual([MARK, ...pages].sort());
    },
    SLOW,
  );

  async function built(content: string): Promise<Record<string, string>> {
    const out = kit.place();
    const { exitCode, errors } = await typeCommand('build', [
      '--content',
      content,
      '--out',
      out,
      '--no-gate',
      '--as-of',
      '2028-01-01',
    ]);
    expect(exitCode, errors).toBe(0);
    return fingerprint(`${out}-preview`);
  }
});

/** Leaflets that tell how long someone on section 2 has to ask a tribunal, or that it will change. */
const TELLING = [
  'ask-tribunal',
  'imha',
  'managers',
  'section-2',
  'telling-rights',
  'tribunal',
  'under-18s',
  'what-is-changing',
  'your-rights',
];

const TELLING_EASY = ['section-2', 'tribunal', 'your-rights'];

describe('npm run changes', () => {
  const law = `${CLAIMS.slice(0, CLAIMS.indexOf('not-started:'))}visit-within:
  statement: Someone visits within this long.
  critical: true
  versions:
    - {nations: [england, wales], provision: s1, from: 2010-01-01, to: 2026-06-30, standing: read, source: Act, checked: 2026-11-22, value: {days: 7}}
    - {nations: [england], provision: s1 as amended, from: 2026-07-01, standing: read, source: Act, checked: 2026-11-22, value: {days: 3}}
    - {nations: [wales], provision: s1, from: 2026-07-01, standing: read, source: Act, checked: 2026-11-22, value: {days: 7}}
`;
  const body = `${frontMatter()}## What happens\n\nYou can say no. {right=can-refuse}\n\nSomeone visits within {{ law.visit-within }}. Ask who.\n`;
  const days = ['--from', '2026-06-30', '--to', '2026-07-01'];

  it('says what changes in the law and in the leaflets, and which sheets must go', async () => {
    const content = kit.sample({ 'law/claims.yaml': law, 'leaflets/help/en.md': body });
    const json = path.join(kit.folder, 'changes.json');
    const { exitCode, output, errors } = await typeCommand('changes', [
      '--content',
      content,
      ...days,
      '--json',
      json,
    ]);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    const codes = [...output.matchAll(/help-england-en-(?:standard|large)-(\w{6})/gu)].map(
      ([, code]) => code,
    );
    const [old, , now] = codes;
    expect(new Set(codes).size).toBe(2);
    expect(output).toBe(
      [
        'What changes from 30 June 2026 to 1 July 2026',
        '',
        'THE LAW',
        '  visit-within, England (critical): Someone visits within this long.',
        '    before: 7 days (s1)',
        '    after:  3 days (s1 as amended)',
        '  visit-within, Wales (critical): Someone visits within this long.',
        '    before: 7 days (s1)',
        '    after:  7 days (s1)',
        '',
        'THE LEAFLETS',
        '',
        '  Your right to help (England, en; leaflets/help/en.md)',
        '    Under “What happens” (visit-within)',
        '      - Someone visits within 7 days.',
        '      + Someone visits within 3 days.',
        '',
        'TAKE THESE SHEETS OFF THE RACKS',
        `  help-england-en-standard-${old}`,
        `  help-england-en-large-${old}`,
        '',
        'PRINT THESE',
        `  help-england-en-standard-${now}`,
        `  help-england-en-large-${now}`,
        '',
        '1 place in 1 leaflet, 2 sheets to take off.',
        '',
      ].join('\n'),
    );
    const { leaflets } = JSON.parse(readFileSync(json, 'utf8')) as LawChange;
    expect(leaflets.map(({ nation, sentences }) => [nation, sentences])).toEqual([
      [
        'england',
        [
          {
            under: 'What happens',
            before: ['Someone visits within 7 days.'],
            after: ['Someone visits within 3 days.'],
            claims: ['visit-within'],
          },
        ],
      ],
    ]);
  });

  it('says so where nothing changes', async () => {
    const args = ['--content', kit.sample(), '--from', '2026-07-01', '--to', '2026-07-02'];
    const { exitCode, output } = await typeHere('changes', args);
    expect([exitCode, output]).toEqual([0, 'Nothing changes from 1 July 2026 to 2 July 2026.\n']);
  });

  it('tells what the content says on a day for which it was not written, and that it is not whole', async () => {
    const args = ['--content', kit.sample(), '--from', '2025-03-24', '--to', '2025-03-25'];
    const { exitCode, output, errors } = await typeHere('changes', args);
    expect(exitCode).toBe(1);
    expect(output).toContain('can-refuse, England (critical)');
    expect(errors).toContain(
      'On 24 March 2025 the content has problems, so what it says on that day is not whole:',
    );
    expect(errors).toContain(
      'leaflets/help/en.md:12:17  claim-not-started  “can-refuse” is the law in England only from 25 March 2025',
    );
  });

  it.each([
    [
      ['--from', '2026-07-02', '--to', '2026-07-02'],
      'The day after --from must come before the day after --to.',
    ],
    [
      ['--from', '2026-02-30', '--to', '2026-07-02'],
      'Write a day that exists as year-month-day, like 2026-11-22.',
    ],
    [['--to', '2026-07-02'], "required option '--from <day>' not specified"],
  ])('can’t run with %s', async (args, words) => {
    const { exitCode, errors } = await typeHere('changes', args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(words);
  });
});

describe('where two lists differ', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'axc', ['b→x']],
    ['abc', 'c', ['ab→']],
    ['', 'ab', ['→ab']],
    ['abcd', 'xbcy', ['a→x', 'd→y']],
  ])('%s and %s', (before, after, expected) => {
    const runs = changedRuns([...before], [...after], (letter) => letter);
    expect(runs.map((run) => `${run.before.join('')}→${run.after.join('')}`)).toEqual(expected);
  });
});
