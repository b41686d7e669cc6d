import { availableParallelism } from 'node:os';
import { Seat, type SeatOptions } from '../browser/seat.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../rules/page/page-rule.ts';
import type { PagePart } from './page-parts.ts';
import { WIDTHS } from './page-standard.ts';
import type { Visit } from './visit-page.ts';

/** More browsers than this need more memory than they save time. */
const MOST_BROWSERS = 8;

/** A page, from the root of the folder, and what is asked of it. */
export interface AskedPage {
  readonly page: string;
  readonly parts: readonly PagePart[];
}

export interface AuditPagesOptions extends Omit<SeatOptions, 'known'> {
  readonly profile: Profile;
  /** Told after each visit what part of a page it was. */
  readonly done: (part: number) => void;
}

/** Visits every page at every width, spread over as many browser processes as the machine has processors. */
export async function auditPages(
  folder: string,
  asked: readonly AskedPage[],
  options: AuditPagesOptions,
): Promise<{ readonly findings: readonly Finding[]; readonly browser: string }> {
  const served = await serveFolder(folder);
  // Width by width, because changing a window’s width lays the page that is in it out anew.
  const visits = WIDTHS.flatMap((width) =>
    asked.map(
      ({ page, parts }): Visit => ({
        page,
        width,
        address: served.addressOf(page),
        parts,
        profile: options.profile,
      }),
    ),
  );
  let browser = '';
  const known = new Map<string, unknown>();
  const started: SeatOptions['started'] = (one) => {
    one.version().then(
      (version) => {
        browser = version;
      },
      () => undefined,
    );
    options.started?.(one);
  };
  const seats = Array.from(
    { length: Math.min(availableParallelism(), MOST_BROWSERS, visits.length) },
    () => new Seat(served, { ...options, started, known }),
  );
  try {
    const waiting = visits.values();
    const found = await Promise.all(
      seats.map(async (seat) => {
        const findings: Finding[] = [];
        // All seats draw from the one iterator, so each visit is made, and by exactly one of them.
        for (const visit of waiting) {
          findings.push(...(await seat.make(visit)));
          options.done(1 / WIDTHS.length);
        }
        return findings;
      }),
    );
    return { findings: found.flat(), browser };
  } finally {
    await Promise.all(seats.map((seat) => seat.leave()));
    await served.close();
  }
}
