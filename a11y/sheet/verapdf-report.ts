import { z } from 'zod';

/** What veraPDF says of one file. */
export type VeraPdfReport = { readonly name: string } & (
  | { readonly failed: readonly FailedRule[] }
  /** Why it could not judge it, in its own words. */
  | { readonly broken: string }
);

/** A rule of PDF/UA-1 that a file breaks. */
export interface FailedRule {
  /** Of ISO 14289-1: `7.1`. */
  readonly clause: string;
  /** Number of the test within the clause. */
  readonly test: number;
  /** What must be so, in veraPDF’s own words. */
  readonly description: string;
  readonly times: number;
  /** The first page it is on, if it is on one. */
  readonly page?: number;
}

const FORMAT = z.object({
  report: z.object({
    buildInformation: z.object({
      releaseDetails: z.array(z.object({ id: z.string(), version: z.string() })),
    }),
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        taskException: z.object({ exceptionMessage: z.string().optional() }).optional(),
        validationResult: z
          .array(
            z.object({
              details: z.object({
                ruleSummaries: z.array(
                  z.object({
                    clause: z.string(),
                    testNumber: z.number(),
                    description: z.string(),
                    failedChecks: z.number(),
                    checks: z.array(z.object({ context: z.string() })),
                  }),
                ),
              }),
              compliant: z.boolean(),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

/** The report that veraPDF prints with `--format json`; nothing, if this is not one. */
export function veraPdfReport(
  printed: string,
): { readonly version: string; readonly files: readonly VeraPdfReport[] } | undefined {
  const { success, data } = FORMAT.safeParse(parsed(printed));
  if (!success) return undefined;
  const { buildInformation, jobs } = data.report;
  const releases = buildInformation.releaseDetails;
  const release = releases.find(({ id }) => id === 'core') ?? releases[0];
  return {
    version: release?.version ?? 'of an unknown version',
    files: jobs.map(({ itemDetails: { name }, validationResult, taskException }) => {
      const [result] = validationResult ?? [];
      if (result === undefined || taskException !== undefined) {
        return { name, broken: firstLine(taskException?.exceptionMessage) ?? 'it gave no reason' };
      }
      const failed = result.details.ruleSummaries.map(failedRule);
      if (failed.length === 0 && !result.compliant)
        return { name, broken: 'it says it is wrong, but not why' };
      return { name, failed };
    }),
  };
}

function failedRule({
  clause,
  testNumber,
  description,
  failedChecks,
  checks,
}: {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly failedChecks: number;
  readonly checks: readonly { readonly context: string }[];
}): FailedRule {
  // `root/document[0]/pages[2](31 0 obj PDPage)/…`
  const pages = checks.flatMap(({ context }) => /\/pages\[(\d+)\]/u.exec(context)?.[1] ?? []).map(Number);
  return {
    clause,
    test: testNumber,
    description,
    times: failedChecks,
    ...(pages.length > 0 && { page: Math.min(...pages) + 1 }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function firstLine(words: string | undefined): string | undefined {
  return words?.split('\n')[0]?.replace(/\.\s*$/u, '');
}
