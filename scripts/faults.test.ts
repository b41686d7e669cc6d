import { describe, expect, it } from 'vitest';
import { cleanPages } from '../a11y/clean/clean-pages.ts';
import { tryClean } from '../a11y/clean/try-clean.ts';
import { ALL_FAULTS } from '../a11y/faults/all-faults.ts';
import { CONTENT_FAULTS } from '../a11y/faults/content-faults.ts';
import type { Tried } from '../a11y/faults/kill.ts';
import { PAGE_FAULTS } from '../a11y/faults/page-faults.ts';
import { SHEET_FAULTS } from '../a11y/faults/sheet-faults.ts';
import { TEMPLATE_FAULTS } from '../a11y/faults/template-faults.ts';
import { tryPages } from '../a11y/faults/try-pages.ts';
import { trySheets } from '../a11y/faults/try-sheets.ts';
import { excusedForNothing, faultsInWords, isWell, missed } from './faults/faults-report.ts';
import { tryContent } from './faults/try-content.ts';
import { tryTemplates } from './faults/try-templates.ts';

/*
 * All faults of templates and content are planted here, and some of pages and sheets: planting those takes minutes, and
 * `npm run gate:faults` does it.
 */

const some = <Thing>(things: readonly Thing[], every: number) =>
  things.filter((_, index) => index % every === 0);

/** One fault for each of the things that readers ask for most. */
const TRIED_PAGES = new Set([
  'type-body-small',
  'heading-like-text',
  'line-too-long',
  'line-height-tight',
  'centred-text',
  'justified',
  'italics',
  'underlined-words',
  'capitals-by-style',
  'grey-text',
  'link-by-colour',
  'focus-none',
  'tabindex-positive',
  'keyboard-trap',
  'mouse-only-div',
  'accesskey',
  'target-tiny',
  'kiosk-text-field',
  'skip-broken',
  'reflow-fixed-width',
  'spacing-ellipsis',
  'css-words',
  'hidden-from-readers',
  'heading-skipped',
  'list-dashes',
  'table-no-headers',
  'title-none',
  'link-click-here',
  'link-new-window',
  'file-unannounced',
  'abbreviation',
  'language-passage',
  'rtl-number-loose',
  'words-lorem',
  'alt-file',
  'label-none',
  'error-not-tied',
  'media-no-captions',
  'moving-css',
]);

/** Names of the faults that nobody saw without a good reason, and of those whose reason is none. */
function wrong(tried: readonly Tried[]): string[] {
  return [...missed({ tried }), ...excusedForNothing({ tried })].map(({ fault }) => fault.id);
}

describe('faults', () => {
  it('are many, of all kinds, each with a name of its own', () => {
    expect(new Set(ALL_FAULTS.map(({ id }) => id)).size).toBe(ALL_FAULTS.length);
    expect(ALL_FAULTS.length).toBeGreaterThanOrEqual(500);
    expect([...new Set(ALL_FAULTS.map(({ about }) => about))].sort()).toEqual([
      'kiosk',
      'language',
      'law',
      'print',
      'web',
    ]);
  });

  it('change what they are planted into', () => {
    for (const fault of ALL_FAULTS) {
      if (fault.on === 'content') continue;
      const changed = fault.before !== fault.after || fault.on === 'sheet';
      expect(changed, fault.id).toBe(true);
    }
  });
});

it('the types refuse every fault of a template, and no good one', async () => {
  const { tried, onGood } = await tryTemplates(TEMPLATE_FAULTS);
  expect(onGood).toEqual([]);
  expect(wrong(tried)).toEqual([]);
});

it('reading finds every fault of the content, and none in good content', { timeout: 120_000 }, async () => {
  const { tried, onGood } = await tryContent(CONTENT_FAULTS);
  expect(onGood).toEqual([]);
  expect(wrong(tried)).toEqual([]);
});

it('the rules for sheets find faults, and nothing on a good sheet', { timeout: 120_000 }, async () => {
  const { tried, onGood } = await trySheets(some(SHEET_FAULTS, 5));
  expect(onGood).toEqual([]);
  expect(wrong(tried)).toEqual([]);
});

it('the gate finds faults of pages, and nothing on good pages', { timeout: 240_000 }, async () => {
  const { tried, onGood } = await tryPages(PAGE_FAULTS.filter(({ id }) => TRIED_PAGES.has(id)));
  expect(tried).toHaveLength(TRIED_PAGES.size);
  expect(onGood).toEqual([]);
  expect(wrong(tried)).toEqual([]);
});

it('the gate finds nothing on clean pages', { timeout: 240_000 }, async () => {
  const pages = cleanPages();
  expect(pages.length).toBeGreaterThanOrEqual(220);
  expect(await tryClean(some(pages, 12))).toEqual([]);
});

describe('the report', () => {
  const fault = ALL_FAULTS.find(({ id }) => id === 'template-alt');
  if (!fault) throw new Error('The fault of the example is gone.');
  const nothing = { onGood: [], cleanPages: 3, onClean: [] };
  const kills = [{ stage: 'types', rules: ['TS2322'] }] as const;
  const excused = { ...fault, unseen: 'Only eyes can tell.' };

  it('counts who sees a fault, and who alone', () => {
    const report = { ...nothing, tried: [{ fault, kills }] };
    expect(isWell(report)).toBe(true);
    expect(faultsInWords(report)).toBe(
      [
        'seen by               faults  it alone       web',
        'types                      1         1         1',
        'nobody                     0                   0',
        'planted                    1                   1',
        '',
        'Clean pages: 3, with 0 findings.',
      ].join('\n'),
    );
  });

  it('is not well where a fault is lost, a reason is none, or something clean is complained of', () => {
    const lost = { ...nothing, tried: [{ fault, kills: [] }] };
    expect(isWell(lost)).toBe(false);
    expect(faultsInWords(lost)).toContain(`template-alt (web): ${fault.words}`);
    const stale = { ...nothing, tried: [{ fault: excused, kills }] };
    expect(isWell(stale)).toBe(false);
    expect(faultsInWords(stale)).toContain('Delete the reason:\ntemplate-alt: TS2322');
    const said = { page: 'a.html', rule: 'axe:region', message: 'Outside.' };
    expect(isWell({ ...nothing, tried: [], onClean: [said] })).toBe(false);
    expect(isWell({ ...nothing, tried: [], onGood: [said] })).toBe(false);
  });

  it('tells a reason why no machine can see a fault', () => {
    const report = { ...nothing, tried: [{ fault: excused, kills: [] }] };
    expect(isWell(report)).toBe(true);
    expect(faultsInWords(report)).toContain(`template-alt: ${fault.words} Only eyes can tell.`);
  });
});
