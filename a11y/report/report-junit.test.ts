import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { reportAsJunit } from './report-junit.ts';
import { SAMPLE_BROKEN, SAMPLE_CONTRAST, sampleReport } from './sample-report.ts';

interface Element {
  readonly type: string;
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly data?: string;
}

function elements(within: Element, name: string): readonly Element[] {
  return within.children.flatMap((child) =>
    child.type === 'tag' ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

function textOf(element: Element): string {
  return (element.data ?? '') + (element.children ?? []).map(textOf).join('');
}

function read(xml: string): Element {
  return parseDocument(xml, { xmlMode: true }) as unknown as Element;
}

describe('reportAsJunit', () => {
  const waived = {
    finding: SAMPLE_BROKEN,
    reason: 'It is being written',
    owner: 'editor',
    until: '2027-01-31',
  };

  it('has a suite for each page and sheet, with those that passed as passed', () => {
    const document = read(reportAsJunit(sampleReport(SAMPLE_CONTRAST, { ...SAMPLE_CONTRAST, width: 320 })));
    expect(elements(document, 'testsuites')[0]?.attribs).toMatchObject({
      tests: '3',
      failures: '1',
      skipped: '0',
    });
    const suites = elements(document, 'testsuite').map((suite) => [
      suite.attribs.name,
      suite.attribs.failures,
      elements(suite, 'testcase').map(({ attribs }) => attribs.name),
    ]);
    expect(suites).toEqual([
      ['imha/index.html', '1', ['axe:color-contrast at footer > p']],
      ['index.html', '0', ['nothing was found']],
      ['sheets/imha.pdf', '0', ['nothing was found']],
    ]);
  });

  it('says what failed, why it matters, how to mend it, and in which file', () => {
    const document = read(reportAsJunit(sampleReport(SAMPLE_CONTRAST, { ...SAMPLE_CONTRAST, width: 320 })));
    const [test] = elements(document, 'testcase');
    const [failure] = elements(document, 'failure');
    expect(test?.attribs).toMatchObject({ classname: 'imha/index.html', file: 'leaflets/imha/en.md' });
    expect(failure?.attribs).toEqual({
      message: 'Elements must meet minimum color contrast ratio thresholds.',
      type: 'axe:color-contrast',
    });
    expect(failure && textOf(failure)).toBe(
      [
        'Elements must meet minimum color contrast ratio thresholds.',
        'Why: Someone with weak sight cannot read words that hardly stand out from what is behind them.',
        'Mend: Read how at https://example.org/contrast',
        'On: imha/index.html',
        'Content file: leaflets/imha/en.md',
        'Windows: 1280, 320 pixels wide, in light colours',
      ].join('\n'),
    );
  });

  it('skips what is waived, and says until when', () => {
    const document = read(reportAsJunit({ ...sampleReport(), waived: [waived] }));
    expect(elements(document, 'testsuites')[0]?.attribs).toMatchObject({ failures: '0', skipped: '1' });
    const [out] = elements(document, 'system-out');
    expect(out && textOf(out)).toBe(
      '1 finding in 1 file may stay until 31 January 2027: It is being written. The editor looks at it again.',
    );
  });

  it('has room for a file that is neither page nor sheet', () => {
    const fault = { page: 'a11y/waivers.yaml', rule: 'waiver:over', message: 'Over.', where: 'line 7' };
    const suites = elements(read(reportAsJunit(sampleReport(fault))), 'testsuite');
    expect(suites.map(({ attribs }) => attribs.name)).toContain('a11y/waivers.yaml');
  });

  it.each(['a < b & "c"', 'ends ]]> early', 'a bell \u0007 in it', 'اردو'])(
    'stays XML with %j',
    (message) => {
      const xml = reportAsJunit(sampleReport({ ...SAMPLE_BROKEN, message }));
      const [failure] = elements(read(xml), 'failure');
      expect(failure?.attribs.message).toBe(message.replace('\u0007', ''));
      expect(elements(read(xml), 'testsuite')).toHaveLength(3);
    },
  );
});
