import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../checks.ts';
import { axeRules } from '../page/engines/axe-rules.ts';
import { criterionOf } from './criterion-of.ts';
import { WHY_BY_CRITERION } from './why-by-criterion.ts';
import { whyOf } from './why-of.ts';

const FALLBACK = whyOf('nobody:knows');

/** Every file of rules that HTML CodeSniffer has for level AAA, as the beginning of the codes it reports. */
function htmlcsCodes(): readonly string[] {
  const require = createRequire(createRequire(import.meta.url).resolve('pa11y'));
  const root = join(
    dirname(require.resolve('@pa11y/html_codesniffer/package.json')),
    'Standards/WCAG2AAA/Sniffs',
  );
  return (readdirSync(root, { recursive: true }) as string[])
    .filter((file) => /Guideline.+\.js$/u.test(file))
    .map((file) => `htmlcs:WCAG2AAA.${file.replace(/\.js$/u, '').replace(/[/\\]/gu, '.')}.X1`);
}

describe('whyOf', () => {
  it.each(axeRules().map(({ ruleId }) => ruleId))('answers for axe’s %s', (id) => {
    const criterion = criterionOf(`axe:${id}`);
    const isPractice = axeRules()
      .find(({ ruleId }) => ruleId === id)
      ?.tags.includes('best-practice');
    if (isPractice) expect(whyOf(`axe:${id}`)).toMatch(/though no standard asks for it\.$/u);
    else expect(whyOf(`axe:${id}`)).toBe(WHY_BY_CRITERION[criterion ?? '']);
  });

  it('answers for every criterion that HTML CodeSniffer tests', () => {
    const codes = htmlcsCodes();
    expect(codes.length).toBeGreaterThan(60);
    const unanswered = codes.filter((code) => WHY_BY_CRITERION[criterionOf(code) ?? ''] !== whyOf(code));
    expect(unanswered).toEqual([]);
  });

  it('reads the criterion from either engine’s code', () => {
    expect(criterionOf('htmlcs:WCAG2AAA.Principle1.Guideline1_4.1_4_6.G17.Fail')).toBe('1.4.6');
    expect(criterionOf('htmlcs:WCAG2AAA.Principle1.Guideline1_3.1_3_1_AAA.G141')).toBe('1.3.1');
    expect(criterionOf('htmlcs:WCAG2AAA.Principle1.Guideline1_4.1_4_10.C32')).toBe('1.4.10');
    expect(criterionOf('axe:color-contrast-enhanced')).toBe('1.4.6');
    expect(criterionOf('axe:avoid-inline-spacing')).toBe('1.4.12');
    expect(criterionOf('axe:region')).toBeUndefined();
    expect(criterionOf('link:broken')).toBeUndefined();
  });

  it.each(CHECKS.filter(({ group }) => group !== 'engines' && group !== 'words'))(
    'has an answer of its own for $id',
    ({ id, why }) => {
      expect(why).toMatch(/^[A-Z“].*\.$/u);
      expect(whyOf(id.replace('-', ':'))).toBe(why);
    },
  );

  it.each([
    'page:not-checked',
    'sheet:readable',
    'verapdf:not-judged',
    'verapdf:7.1-9',
    'waiver:over',
    'waiver:unneeded',
    'waiver:no-page',
  ])('answers for %s', (rule) => {
    expect(whyOf(rule)).toMatch(/^[A-Z].*\.$/u);
    expect(whyOf(rule)).not.toBe(FALLBACK);
  });

  it.each(Object.entries(WHY_BY_CRITERION))('says it in one sentence: %s', (_, why) => {
    expect(why).toMatch(/^[A-Z][^.]*\.$/u);
    expect(why.length).toBeLessThan(150);
  });
});
