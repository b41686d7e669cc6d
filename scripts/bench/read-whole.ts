import { CannotRun } from '../model/cannot-run.ts';
import type { Day } from '../model/date.ts';
import type { Site } from '../model/site.ts';
import { type Reading, readSite } from '../read/read-site.ts';

/** A site read for timing. Content with problems is not worth timing, so it stops the command. */
export async function readWhole(content: string, asOf: Day): Promise<{ site: Site; reading: Reading }> {
  const reading = await readSite({ content, asOf, today: asOf });
  if (!reading.site || reading.problems.length > 0) {
    throw new CannotRun('The content has problems. Mend what “npm run check” tells first.');
  }
  return { site: reading.site, reading };
}
