import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { GateReport } from '../gate-report.ts';
import { encodePath } from '../link/encode-path.ts';
import { criterionOf } from './criterion-of.ts';
import { lookedInWords } from './looked-in-words.ts';
import { type Sighting, sightings } from './sightings.ts';
import { checkOf, whyOf } from './why-of.ts';

export interface SarifOptions {
  /** The folder of the content files in the repository, such as `content`: what `source` of a finding begins below. */
  readonly content?: string;
}

/**
 * The report in SARIF 2.1.0, which code hosts show beside the lines of a change. A finding stands at its content file
 * where the page names one, else at the page. It keeps its fingerprint as long as it is the same fault in the same place.
 */
export function reportAsSarif(report: GateReport, { content = '' }: SarifOptions = {}): string {
  const { findings, waived, engines, profile } = report;
  const { seconds: _, kept: __, notKept: ___, ...lasting } = report;
  const rules = [
    ...new Set([...findings, ...waived.map(({ finding }) => finding)].map(({ rule }) => rule)),
  ].sort();
  const place = (sighting: Sighting) => resultOf(sighting, rules.indexOf(sighting.rule), content);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'npm run gate', rules: rules.map(descriptorOf) },
          extensions: Object.entries(engines).map(([name, version]) => ({ name, version })),
        },
        columnKind: 'utf16CodeUnits',
        properties: { profile, looked: lookedInWords(lasting) },
        results: [
          ...sightings(findings).map(place),
          ...waived.flatMap(({ finding, reason, owner, until }) =>
            sightings([finding]).map((sighting) => ({
              ...place(sighting),
              suppressions: [
                {
                  kind: 'external' as const,
                  status: 'accepted' as const,
                  justification: `${reason} (until ${until}; the ${owner} looks at it again)`,
                },
              ],
            })),
          ),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf(rule: string): ReportingDescriptor {
  const criterion = criterionOf(rule);
  const why = whyOf(rule);
  return {
    id: rule,
    shortDescription: { text: checkOf(rule)?.words ?? `The rule ${rule} is kept.` },
    fullDescription: { text: why },
    help: { text: criterion === undefined ? why : `${why} It is success criterion ${criterion} of WCAG.` },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['accessibility', ...(criterion === undefined ? [] : [`WCAG ${criterion}`])] },
  };
}

function resultOf(sighting: Sighting, ruleIndex: number, content: string): Result {
  const { page, source, rule, message, fix, where, widths, colours } = sighting;
  const line = /^line (?<line>\d+)$/u.exec(where ?? '')?.groups?.line;
  const on = where === undefined ? `On ${page}.` : `On ${page}, at ${where}.`;
  return {
    ruleId: rule,
    ruleIndex,
    level: 'error',
    message: { text: [message, on, ...(fix === undefined ? [] : [fix])].join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(source === undefined ? page : below(content, source)) },
          region: { startLine: Number(line ?? 1) },
        },
        logicalLocations: [{ fullyQualifiedName: where === undefined ? page : `${page} ${where}` }],
      },
    ],
    partialFingerprints: { 'gateFault/v1': fingerprint(sighting) },
    properties: { page, ...(widths.length > 0 && { widths, colours }) },
  };
}

function below(folder: string, file: string): string {
  return folder === '' ? file : `${folder.replace(/\/+$/u, '')}/${file}`;
}

function fingerprint({ page, rule, where, message }: Sighting): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, page, where, message]))
    .digest('hex')
    .slice(0, 32);
}
