import { z } from 'zod';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import type { Finding } from '../finding.ts';
import type { GateReport } from '../gate-report.ts';
import { COLOURS, PROFILES } from '../looked.ts';
import { FORMAT } from './report-json.ts';

const count = z.number().int().min(0);

const finding = z
  .strictObject({
    page: z.string().min(1),
    source: z.string().nullable(),
    rule: z.string().min(1),
    message: z.string(),
    fix: z.string().nullable(),
    where: z.string().nullable(),
    width: z.number().nullable(),
    colours: z.enum(COLOURS).exclude(['light']).nullable(),
  })
  .transform(
    ({ page, rule, message, ...rest }): Finding => ({
      page,
      rule,
      message,
      ...(rest.source !== null && { source: rest.source }),
      ...(rest.fix !== null && { fix: rest.fix }),
      ...(rest.where !== null && { where: rest.where }),
      ...(rest.width !== null && { width: rest.width }),
      ...(rest.colours !== null && { colours: rest.colours }),
    }),
  );

const written = z
  .strictObject({
    format: z.literal(FORMAT),
    engines: z.strictObject({
      pa11y: z.string(),
      'axe-core': z.string(),
      html_codesniffer: z.string(),
      browser: z.string(),
    }),
    profile: z.enum(PROFILES),
    shard: z.strictObject({ index: count, of: count, folder: z.string() }).nullable(),
    checked: z.strictObject({
      standard: z.string(),
      axeRules: z.array(z.string()),
      widths: z.array(z.number()),
      colours: z.array(z.enum(COLOURS)),
      textSizes: z.array(z.number()),
      once: z.array(z.string()),
      checks: z.array(z.string()),
    }),
    veraPdf: z.union([
      z.strictObject({ version: z.string(), sheets: count, notRun: z.null() }),
      z.strictObject({ version: z.null(), sheets: count, notRun: z.string() }),
    ]),
    counts: z.strictObject({
      pages: count,
      inFull: count,
      sheets: count,
      links: count,
      findings: count,
      waived: count,
    }),
    files: z.array(z.string()),
    retries: z.array(z.strictObject({ page: z.string(), width: z.number().nullable(), reason: z.string() })),
    findings: z.array(finding),
    waived: z.array(z.strictObject({ finding, reason: z.string(), owner: z.string(), until: z.string() })),
  })
  .refine(
    ({ counts, files, findings, waived }) =>
      counts.pages + counts.sheets === files.length &&
      counts.inFull <= counts.pages &&
      counts.findings === findings.length &&
      counts.waived === waived.length,
    { path: ['counts'], message: 'they are not the numbers of what stands in the report' },
  );

/**
 * Reads what `reportAsJson` wrote, so that every other report can be made of it, on another machine or another day.
 * Throws `CannotRun`, saying what is wrong and what to do, where the text is no such report.
 *
 * @param name how the file is called, for whoever reads the error
 */
export function readReport(text: string, name: string): GateReport {
  const read = written.safeParse(parse(text, name));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.map(String).join('.') || 'the whole file';
    throw new CannotRun(
      `“${name}” is not a report of the gate: look at “${where}”: ${issue?.message}.\nMake it again with --json.`,
    );
  }
  const { engines, profile, checked, veraPdf, counts, files, findings, waived } = read.data;
  const { shard, retries } = read.data;
  const { widths, colours, textSizes, once } = checked;
  return {
    engines,
    profile,
    ...(shard && { shard }),
    looked: { widths, colours, textSizes, once },
    pages: counts.pages,
    inFull: counts.inFull,
    sheets: counts.sheets,
    files,
    judged:
      veraPdf.notRun === null
        ? { version: veraPdf.version, sheets: veraPdf.sheets }
        : { notRun: veraPdf.notRun },
    links: counts.links,
    retries: retries.map(({ page, width, reason }) => ({ page, reason, ...(width !== null && { width }) })),
    findings,
    waived,
  };
}

function parse(text: string, name: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CannotRun(
      `“${name}” is not a report of the gate: it is not JSON, or only a part of it.\nMake it again with --json.`,
    );
  }
  const format = (value as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== FORMAT) {
    throw new CannotRun(
      `“${name}” has the format ${format}; this program reads the format ${FORMAT}.\nMake it again with --json of this program.`,
    );
  }
  return value;
}
