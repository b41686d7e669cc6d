import type { Pa11yIssue } from 'pa11y';
import { describe, expect, it } from 'vitest';
import { axeRules } from './axe-rules.ts';
import { howToMend } from './how-to-mend.ts';

function issue(runner: 'axe' | 'htmlcs', code: string, helpUrl?: string): Pa11yIssue {
  const runnerExtras = helpUrl === undefined ? {} : { helpUrl };
  return { runner, code, runnerExtras, type: 'error', message: '', context: '', selector: '' };
}

describe('howToMend', () => {
  it('says what to write, and where to read more', () => {
    expect(howToMend(issue('axe', 'html-has-lang', 'https://example.org/lang'))).toBe(
      'Write the language on the page’s first element, like <html lang="en">. Read more at https://example.org/lang',
    );
    expect(howToMend(issue('htmlcs', 'WCAG2AAA.Principle3.Guideline3_1.3_1_1.H57.2'))).toBe(
      'Write the language on the page’s first element, like <html lang="en">.',
    );
    expect(howToMend(issue('htmlcs', 'WCAG2AAA.Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID'))).toBe(
      'Correct the link, or give the place that it means its id.',
    );
  });

  it('gives the link alone, or nothing, where nothing is known', () => {
    expect(howToMend(issue('axe', 'css-orientation-lock', 'https://example.org/x'))).toBe(
      'Read how at https://example.org/x',
    );
    expect(howToMend(issue('htmlcs', 'WCAG2AAA.Principle1.Guideline1_2.1_2_9.G150'))).toBeUndefined();
  });

  it('speaks of rules that axe has', () => {
    const said = axeRules().filter(({ ruleId }) => howToMend(issue('axe', ruleId)) !== undefined);
    expect(said.length).toBeGreaterThanOrEqual(30);
  });
});
