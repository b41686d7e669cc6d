import { availableParallelism } from 'node:os';
import { Seat, type SeatOptions, type Visited } from '../browser/seat.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { Retry } from '../retry.ts';
import { WIDTHS } from './engines/page-standard.ts';
import type { PagePart } from './page-parts.ts';
import type { Visit } from './visit.ts';
import { widthsFor } from './visit-page.ts';

/** More browsers than this need more memory than they save time. */
const MOST_BROWSERS = 8;

/** So many pages are visited at one width before they are at the next. */
const AT_A_TIME = 100;

/** A page, from the root of the folder, and what is asked of it. */
export interface AskedPage {
  readonly page: string;
  readonly parts: readonly PagePart[];
}

/** What came of it. */
export interface AuditedPage {
  readonly page: string;
  readonly findings: readonly Finding[];
  /** Whether it was checked at every such width; where not, that is a finding. */
  readonly checked: boolean;
  /** Addresses on our server that it has asked for, itself among them. */
  readonly asked: readonly string[];
  readonly retries: readonly Retry[];
}

export interface AuditPagesOptions extends Omit<SeatOptions, 'known'> {
  readonly profile: Profile;
  /** Told after each visit what part of a page it was. */
  readonly done: (part: number) => void;
  /** Told of each page once all its visits are made. */
  readonly audited?: (page: AuditedPage) => Promise<void>;
}

/** Visits every page at every width that is asked of it, spread over as many browser processes as the machine has processors. */
export async function auditPages(
  folder: string,
  asked: readonly AskedPage[],
  options: AuditPagesOptions,
): Promise<{ readonly findings: readonly Finding[]; readonly browser: string }> {
  const served = await serveFolder(folder);
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
    { length: Math.min(availableParallelism(), MOST_BROWSERS, asked.length * WIDTHS.length) },
    () => new Seat(served, { ...options, started, known }),
  );
  const made = new Map<string, Visited[]>();
  const findings: Finding[] = [];
  try {
    const waiting = visitsOf(asked, served, options.profile);
    await Promise.all(
      seats.map(async (seat) => {
        // All seats draw from the one iterator, so each visit is made, and by exactly one of them.
        for (const visit of waiting) {
          const visited = await seat.make(visit);
          const all = [...(made.get(visit.page) ?? []), visited];
          made.set(visit.page, all);
          const { length } = widthsFor(visit.parts);
          options.done(1 / length);
          if (all.length < length) continue;
          made.delete(visit.page);
          const page = auditedPage(visit.page, all);
          findings.push(...page.findings);
          await options.audited?.(page);
        }
      }),
    );
    return { findings, browser };
  } finally {
    await Promise.all(seats.map((seat) => seat.leave()));
    await served.close();
  }
}

/**
 * Width by width, because changing a window’s width lays the page that is in it out anew; but some pages at a time, so that
 * those which are done can be put away.
 */
function* visitsOf(asked: readonly AskedPage[], served: ServedFolder, profile: Profile): Generator<Visit> {
  for (let start = 0; start < asked.length; start += AT_A_TIME) {
    const some = asked.slice(start, start + AT_A_TIME);
    for (const width of WIDTHS) {
      for (const { page, parts } of some)
        if (widthsFor(parts).includes(width))
          yield { page, width, address: served.addressOf(page), parts, profile };
    }
  }
}

function auditedPage(page: string, visits: readonly Visited[]): AuditedPage {
  return {
    page,
    findings: visits.flatMap(({ findings }) => findings),
    checked: visits.every(({ checked }) => checked),
    asked: [...new Set(visits.flatMap(({ asked }) => asked))],
    retries: visits.flatMap(({ retry }) => retry ?? []),
  };
}
