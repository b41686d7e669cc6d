import junit from 'junit-report-builder';
import type { GateReport } from '../gate-report.ts';
import { groupedBy } from './grouped-by.ts';
import { type Sighting, sightings } from './sightings.ts';
import { usedWaiverInWords, waiversUsed } from './waivers-used.ts';
import { whyOf } from './why-of.ts';

// Its types speak of a module with a default; what it is when it runs is that default.
const builder = junit as unknown as typeof junit.default;

/**
 * The report as build servers read the results of tests: a suite for each page and sheet, in it a failed test for each
 * fault, a skipped one for each that is waived, and a passed one where there is neither.
 */
export function reportAsJunit({ files, findings, waived }: GateReport): string {
  const faults = groupedBy(sightings(findings), ({ page }) => page);
  const allowed = groupedBy(waived, ({ finding }) => finding.page);
  const report = builder.newBuilder().name('npm run gate');
  for (const page of new Set([...files, ...faults.keys(), ...allowed.keys()])) {
    const suite = report.testSuite().name(page);
    const test = (name: string) => suite.testCase().className(page).name(name);
    for (const fault of faults.get(page) ?? []) {
      const { rule, message, where, source } = fault;
      const failed = test(where === undefined ? rule : `${rule} at ${where}`).failure(message, rule);
      failed.stacktrace(details(fault));
      if (source !== undefined) failed.file(source);
    }
    for (const one of waiversUsed(allowed.get(page) ?? [])) {
      test(one.rule).skipped().standardOutput(usedWaiverInWords(one));
    }
    if (!faults.has(page) && !allowed.has(page)) test('nothing was found');
  }
  return report.build();
}

function details({ rule, message, fix, page, source, widths, colours }: Sighting): string {
  return [
    message,
    `Why: ${whyOf(rule)}`,
    ...(fix === undefined ? [] : [`Mend: ${fix}`]),
    `On: ${page}`,
    ...(source === undefined ? [] : [`Content file: ${source}`]),
    ...(widths.length === 0
      ? []
      : [`Windows: ${widths.join(', ')} pixels wide, in ${colours.join(', ')} colours`]),
  ].join('\n');
}
