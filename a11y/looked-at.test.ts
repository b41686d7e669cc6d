import { describe, expect, it } from 'vitest';
import { CHECKS } from './checks.ts';
import { lookedAt } from './looked-at.ts';
import { MEASURED_RULES } from './page/measured-rules.ts';
import { partsFor, RUNNER_PARTS } from './page/page-parts.ts';

describe('how pages are looked at', () => {
  it('is told of what is asked, and of nothing else', () => {
    expect(lookedAt(RUNNER_PARTS)).toEqual({
      widths: [1280, 320],
      colours: ['light'],
      textSizes: [100],
      once: [],
    });
    expect(lookedAt(partsFor('site'))).toMatchObject({
      widths: [1280, 320],
      colours: ['light', 'dark', 'contrast', 'forced'],
      textSizes: [100, 200],
    });
  });

  it('tells in the report and in the statement what is measured only once', () => {
    const { once } = lookedAt(partsFor('site'));
    expect(once).toContain('The words in each picture are read once, on however many pages it is.');
    expect(once).toEqual(MEASURED_RULES.flatMap((rule) => rule.once ?? []));
    for (const sentence of once) expect(CHECKS.map(({ words }) => words)).toContain(sentence);
  });
});
