import { z } from 'zod';
import type { Finding } from '../finding.ts';

/** A finding as it is kept: what any of them has, and whatever more it tells. */
const FINDING = z.looseObject({ page: z.string(), rule: z.string(), message: z.string() });

const PART = z.object({ version: z.string(), findings: z.array(FINDING) });

const VERDICT = z.object({
  subject: z.string(),
  needs: z.record(z.string(), z.string().nullable()),
  parts: z.record(z.string(), PART),
});

/** What one part of the gate, such as axe or one rule, found. */
export interface PartVerdict {
  /** Changes with everything that decides the verdict, other than files of the folder. */
  readonly version: string;
  readonly findings: readonly Finding[];
}

/** All that was found on one page or sheet, and which files decided it. */
export interface Verdict {
  /** What it is about: see `subjectOf`. */
  readonly subject: string;
  /** Every other file it depends on, with its SHA-256; `null` for one that was looked for and is not there. */
  readonly needs: Readonly<Record<string, string | null>>;
  readonly parts: Readonly<Record<string, PartVerdict>>;
}

/** What a verdict is about: a kind of file, its place in the folder and its bytes. Other bytes are another subject. */
export function subjectOf(kind: 'page' | 'sheet' | 'verapdf', path: string, hash: string): string {
  return JSON.stringify([kind, path, hash]);
}

/** A verdict from its JSON. Undefined where it is none. */
export function readVerdict(json: string): Verdict | undefined {
  try {
    const { data } = VERDICT.safeParse(JSON.parse(json));
    return data as Verdict | undefined;
  } catch {
    return undefined;
  }
}
