import type { Day } from '../model/date.ts';
import { prove } from '../parity/prove.ts';
import { ContentFolder } from '../read/content-folder.ts';
import { readClaims } from '../read/read-claims.ts';
import { withBuiltSite } from './built-site.ts';

/** What keeping the law true adds to a build, in milliseconds. */
export interface LawTimes {
  readonly claims: number;
  readonly register: number;
  /** Claims that leaflets must tell, each in every form. */
  readonly rows: number;
  readonly proof: number;
}

/** Reads the whole register and proves parity on a written site, each for the first time, as a build does. */
export function benchLaw(content: string, asOf: Day): Promise<LawTimes> {
  const began = performance.now();
  const { claims } = readClaims(new ContentFolder(content), ['en'], () => {});
  const register = performance.now() - began;
  return withBuiltSite(content, asOf, async (site, folder, sheets) => {
    const start = performance.now();
    const rows = prove(site, folder, sheets).length;
    return { claims: claims.size, register, rows, proof: performance.now() - start };
  });
}

/** The times as a line for a terminal. */
export function lawInWords({ claims, register, rows, proof }: LawTimes): string {
  return `The law: ${claims} claims read in ${register.toFixed(0)} ms, ${rows} proven to be told in every form in ${proof.toFixed(0)} ms.`;
}
