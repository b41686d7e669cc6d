import type { Finding } from '../finding.ts';

/** All that was found on one page or sheet, and which files decided it. */
export interface Verdict {
  /** Every other file it depends on, with its SHA-256; `null` for one that was looked for and is not there. */
  readonly needs: Readonly<Record<string, string | null>>;
  /** What each part of the gate found, such as axe or one rule, by its name. */
  readonly parts: Readonly<Record<string, PartVerdict>>;
}

export interface PartVerdict {
  /** Changes with everything that decides the verdict, other than files of the folder. */
  readonly version: string;
  readonly findings: readonly Finding[];
}

/** A verdict from its JSON. Undefined where it is none. */
export function readVerdict(json: string): Verdict | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isVerdict(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isVerdict(value: unknown): value is Verdict {
  return (
    isRecord(value) &&
    isRecord(value.needs) &&
    Object.values(value.needs).every((hash) => hash === null || typeof hash === 'string') &&
    isRecord(value.parts) &&
    Object.values(value.parts).every(isPartVerdict)
  );
}

function isPartVerdict(value: unknown): value is PartVerdict {
  return (
    isRecord(value) &&
    typeof value.version === 'string' &&
    Array.isArray(value.findings) &&
    value.findings.every(isFinding)
  );
}

function isFinding(value: unknown): value is Finding {
  return isRecord(value) && [value.page, value.rule, value.message].every((word) => typeof word === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
