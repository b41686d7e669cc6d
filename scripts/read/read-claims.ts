import type { z } from 'zod';
import type { Claim, ClaimVersion } from '../model/claim.ts';
import { type Quantity, UNITS } from '../model/quantity.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { claimsSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

type VersionLines = z.infer<typeof claimsSchema>[string]['versions'][number];

/** Reads every claim in `content/law/*.yaml`, by id. */
export function readClaims(folder: ContentFolder, report: Report): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const name of folder.list('law').filter((candidate) => candidate.endsWith('.yaml'))) {
    const file = folder.file(`law/${name}`);
    const read = readYamlFile(folder, file, claimsSchema, report);
    if (!read) continue;
    for (const [id, { statement, versions }] of Object.entries(read.value)) {
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
      claims.set(id, { id, statement, versions: versions.map(versionOf) });
    }
  }
  return claims;
}

function versionOf({ nations, provision, from, to, standing, source, value }: VersionLines): ClaimVersion {
  const quantity = value && quantityOf(value);
  return {
    nations,
    provision,
    from,
    to: to ?? null,
    standing,
    source,
    ...(quantity ? { value: quantity } : {}),
  };
}

/** `{days: 14}` as a number with its unit. */
function quantityOf(value: NonNullable<VersionLines['value']>): Quantity | undefined {
  for (const unit of UNITS) {
    const amount = value[`${unit}s`];
    if (amount !== undefined) return { amount, unit };
  }
  return undefined;
}
