import type { z } from 'zod';
import type { Claim, ClaimVersion } from '../model/claim.ts';
import type { Problem } from '../model/problem.ts';
import { type Quantity, UNITS } from '../model/quantity.ts';
import { checkClaim } from './check-claim.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { claimsSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** Every claim, by id, in the order of the files, and where each one stands. */
export interface Register {
  readonly claims: ReadonlyMap<string, Claim>;
  /** False where a law file could not be read: then a claim that is not here may be in it. */
  readonly whole: boolean;
  /** Where a claim stands. */
  place(id: string): Pick<Problem, 'file' | 'line' | 'column'> | undefined;
}

type ClaimLines = z.infer<typeof claimsSchema>[string];

/**
 * Reads every claim in `content/law/*.yaml`.
 *
 * @param languages In which each change that is coming must be told.
 */
export function readClaims(folder: ContentFolder, languages: readonly string[], report: Report): Register {
  const claims = new Map<string, Claim>();
  const places = new Map<string, () => Pick<Problem, 'file' | 'line' | 'column'>>();
  let whole = true;
  for (const name of folder.list('law').filter((candidate) => candidate.endsWith('.yaml'))) {
    const file = folder.file(`law/${name}`);
    const read = readYamlFile(folder, file, claimsSchema, report);
    if (!read) {
      whole = false;
      continue;
    }
    for (const [id, lines] of Object.entries(read.value)) {
      if (claims.has(id)) {
        report({
          file: file.shown,
          ...read.placeOfKey(id),
          rule: 'duplicate-id',
          message: `The claim “${id}” also stands in another law file.`,
          fix: 'Keep one of the two, or give this one another name.',
        });
        continue;
      }
      const claim = claimOf(id, lines);
      checkClaim(claim, languages, (path, rule, message, fix) =>
        report({ file: file.shown, ...read.placeOfKey(id, ...path), rule, message, fix }),
      );
      claims.set(id, claim);
      places.set(id, () => ({ file: file.shown, ...read.placeOfKey(id) }));
    }
  }
  return { claims, whole, place: (id) => places.get(id)?.() };
}

function claimOf(id: string, { statement, critical, 'not-in': notIn, versions }: ClaimLines): Claim {
  return { id, statement, critical, notIn: notIn ?? [], versions: versions.map(versionOf) };
}

function versionOf({ to, value, change, ...rest }: ClaimLines['versions'][number]): ClaimVersion {
  const quantity = value && quantityOf(value);
  return { ...rest, to: to ?? null, ...(quantity ? { value: quantity } : {}), ...(change ? { change } : {}) };
}

/** `{days: 14}` as a number with its unit. */
function quantityOf(value: NonNullable<ClaimLines['versions'][number]['value']>): Quantity | undefined {
  for (const unit of UNITS) {
    const amount = value[`${unit}s`];
    if (amount !== undefined) return { amount, unit };
  }
  return undefined;
}
