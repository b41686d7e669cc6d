import { createRequire } from 'node:module';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { GateReport } from '../gate-report.ts';
import { reportAsSarif } from './report-sarif.ts';
import { SAMPLE_BROKEN, SAMPLE_CONTRAST, sampleReport } from './sample-report.ts';

// The schema and the validator that the matcher is made of; the matcher itself needs another test runner.
const fromHere = createRequire(import.meta.url);
const fromMatcher = createRequire(fromHere.resolve('@microsoft/jest-sarif/package.json'));
const Ajv = fromMatcher('ajv') as new (
  options: object,
) => {
  addMetaSchema(schema: unknown): void;
  compile(schema: unknown): ((value: unknown) => boolean) & { errors?: unknown };
};
const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
ajv.addMetaSchema(fromMatcher('ajv/lib/refs/json-schema-draft-04.json'));
const keepsToSchema = ajv.compile(fromMatcher('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const whole: GateReport = {
  ...sampleReport(
    SAMPLE_CONTRAST,
    { ...SAMPLE_CONTRAST, width: 320, colours: 'dark' },
    SAMPLE_BROKEN,
    { page: 'bad name#1.html', rule: 'axe:region', message: 'No landmark.', where: 'p', width: 320 },
    { page: 'a11y/waivers.yaml', rule: 'waiver:unneeded', message: 'Nothing needs it.', where: 'line 7' },
  ),
  waived: [{ finding: SAMPLE_BROKEN, reason: 'It is being written', owner: 'editor', until: '2027-01-31' }],
};

const logOf = (report: GateReport, content?: string) => {
  const log: Log = JSON.parse(reportAsSarif(report, content === undefined ? {} : { content }));
  const [run] = log.runs;
  if (!run) throw new Error('There is no run.');
  return { log, rules: run.tool.driver.rules ?? [], results: run.results ?? [] };
};

describe('reportAsSarif', () => {
  it.each([
    ['many findings', whole],
    ['none', sampleReport()],
  ])('keeps to the schema of SARIF 2.1.0: %s', (_, report) => {
    expect([keepsToSchema(logOf(report).log), keepsToSchema.errors]).toEqual([true, null]);
  });

  it('would be found not to: the schema refuses a result without a message', () => {
    const { log, results } = logOf(whole);
    delete (results[0] as { message?: unknown }).message;
    expect(keepsToSchema(log)).toBe(false);
  });

  it('places a finding at its content file, else at its page, and at a line', () => {
    const placeOf = (report: GateReport, content?: string) =>
      logOf(report, content).results.map(({ locations }) => {
        const physical = locations?.[0]?.physicalLocation;
        return [physical?.artifactLocation?.uri, physical?.region?.startLine];
      });
    expect(placeOf(whole, 'content/').slice(0, 4)).toEqual([
      ['content/leaflets/imha/en.md', 1],
      ['index.html', 1],
      ['bad%20name%231.html', 1],
      ['a11y/waivers.yaml', 7],
    ]);
    expect(placeOf(whole)[0]).toEqual(['leaflets/imha/en.md', 1]);
  });

  it('tells a fault once, whatever the width and colours it was seen in', () => {
    const [first] = logOf(whole).results;
    expect(first).toMatchObject({
      ruleId: 'axe:color-contrast',
      level: 'error',
      message: {
        text: 'Elements must meet minimum color contrast ratio thresholds. On imha/index.html, at footer > p. Read how at https://example.org/contrast',
      },
      properties: { widths: [1280, 320], colours: ['light', 'dark'] },
    });
  });

  it('explains each rule that was broken, and no other', () => {
    const { rules, results } = logOf(whole);
    expect(rules.map(({ id }) => id)).toEqual([
      'axe:color-contrast',
      'axe:region',
      'link:broken',
      'waiver:unneeded',
    ]);
    for (const { ruleIndex, ruleId } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    expect(rules[0]).toMatchObject({
      help: {
        text: 'Someone with weak sight cannot read words that hardly stand out from what is behind them. It is success criterion 1.4.3 of WCAG.',
      },
      properties: { tags: ['accessibility', 'WCAG 1.4.3'] },
    });
    expect(rules[2]?.shortDescription?.text).toBe(
      'Every link inside the site leads to a page or file that is there.',
    );
  });

  it('knows a fault again: the same print for the same fault, another for another', () => {
    const prints = (report: GateReport) =>
      logOf(report).results.map(({ partialFingerprints }) => partialFingerprints?.['gateFault/v1']);
    const [contrast, broken] = prints(whole);
    expect(contrast).toMatch(/^[0-9a-f]{32}$/u);
    expect(contrast).not.toBe(broken);
    expect(prints(sampleReport({ ...SAMPLE_CONTRAST, width: 500, fix: 'Else.' }))).toEqual([contrast]);
    expect(prints(sampleReport({ ...SAMPLE_CONTRAST, where: 'header > p' }))).not.toEqual([contrast]);
  });

  it('hands on what is waived as suppressed, with its reason', () => {
    expect(logOf(whole).results.at(-1)).toMatchObject({
      ruleId: 'link:broken',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'It is being written (until 2027-01-31; the editor looks at it again)',
        },
      ],
    });
  });

  it('is the same for the same folder, however long it took', () => {
    expect(reportAsSarif({ ...whole, seconds: 1 })).toBe(reportAsSarif(whole));
  });
});
