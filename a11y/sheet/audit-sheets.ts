import { availableParallelism } from 'node:os';
import { Thread } from '../../scripts/threads/thread.ts';
import type { Finding } from '../finding.ts';
import { type Retry, reasonOf } from '../retry.ts';
import { sheetNotChecked } from '../rules/sheet/not-checked.ts';
import { within } from '../within.ts';
import { type Offer, sheetPage } from './offered-by.ts';
import type { SheetJob } from './sheet-worker.ts';

/** Each thread has its own engines, which need more memory than more of them would save time. */
const MOST_THREADS = 4;

/** Starting a thread takes as long as a few sheets. */
const SHEETS_WORTH_A_THREAD = 4;

/** A sheet that takes longer than this is stuck. Ordinary ones take a quarter of a second, long packs a few. */
const SHEET_TIMEOUT_MS = 120_000;

/** A sheet that needs more memory than this ends its thread, and not the gate. */
const LIMITS = { maxOldGenerationSizeMb: 2048 };

const WORKER = new URL('./sheet-worker.ts', import.meta.url);

export type SheetThread = Thread<SheetJob, readonly Finding[]>;

/** A sheet, and what is asked of it. */
export interface AskedSheet {
  /** From the root of the folder. */
  readonly path: string;
  readonly offer?: Offer;
  readonly parts: readonly string[];
}

/** What came of it. */
export interface AuditedSheet {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Whether it was checked; if not, that is its one finding. */
  readonly checked: boolean;
  readonly retry?: Retry;
}

export interface AuditSheetsOptions {
  /** Told of each sheet when it is done. */
  readonly audited?: (sheet: AuditedSheet) => Promise<void>;
  /** Longest time for one sheet. */
  readonly timeoutMs?: number;
  /** Told of each thread as it starts. */
  readonly started?: (thread: SheetThread) => void;
}

/**
 * Opens sheets of a folder, each beside the page that offers it, on threads of their own. A thread that dies or is stuck is
 * replaced, and its sheet tried once more.
 */
export async function auditSheets(
  folder: string,
  asked: readonly AskedSheet[],
  options: AuditSheetsOptions = {},
): Promise<readonly Finding[]> {
  const most = Math.min(availableParallelism(), MOST_THREADS);
  const desks = Array.from(
    { length: Math.min(most, Math.ceil(asked.length / SHEETS_WORTH_A_THREAD)) },
    () => new Desk(folder, options),
  );
  const findings: Finding[] = [];
  try {
    // All threads draw from the one iterator, so each sheet is audited, and by exactly one of them.
    const waiting = asked.values();
    await Promise.all(
      desks.map(async (desk) => {
        for (const asking of waiting) {
          const sheet = await desk.audit(asking);
          findings.push(...sheet.findings);
          await options.audited?.(sheet);
        }
      }),
    );
    return findings;
  } finally {
    await Promise.all(desks.map((desk) => desk.leave()));
  }
}

/** Where sheets are audited: one thread, replaced whenever something goes wrong in it. */
class Desk {
  readonly #folder: string;
  readonly #options: AuditSheetsOptions;
  #thread: SheetThread | undefined;

  constructor(folder: string, options: AuditSheetsOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  async audit({ path, offer, parts }: AskedSheet): Promise<AuditedSheet> {
    const page = offer && (await sheetPage(this.#folder, offer));
    const job: SheetJob = { folder: this.#folder, path, parts, ...(page && { page }) };
    try {
      return { path, findings: await this.#try(job), checked: true };
    } catch (error) {
      await this.leave();
      const retry = { page: path, reason: reasonOf(error) };
      try {
        return { path, findings: await this.#try(job), checked: true, retry };
      } catch (again) {
        await this.leave();
        return { path, findings: [sheetNotChecked(path, reasonOf(again))], checked: false, retry };
      }
    }
  }

  async leave(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.end();
  }

  async #try(job: SheetJob): Promise<readonly Finding[]> {
    if (!this.#thread) {
      this.#thread = new Thread(WORKER, { limits: LIMITS });
      this.#options.started?.(this.#thread);
    }
    return await within(this.#options.timeoutMs ?? SHEET_TIMEOUT_MS, this.#thread.ask(job));
  }
}
