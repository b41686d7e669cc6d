import type { Fault } from './fault.ts';

/** Who can see a fault, in the order in which a fault meets them. */
export const STAGES = [
  'types',
  'content rules',
  'axe',
  'HTML CodeSniffer',
  'house rules',
  'links',
  'sheet rules',
] as const;

export type Stage = (typeof STAGES)[number];

/** What one stage says of a faulted thing that it does not say of the good one. */
export interface Kill {
  readonly stage: Stage;
  /** The rules that say it, each once. */
  readonly rules: readonly string[];
}

/** A fault, and every stage that sees it. */
export interface Tried {
  readonly fault: Fault;
  readonly kills: readonly Kill[];
}

/** What is said after a fault was planted, and was not before. */
export function saidAnew(before: readonly Said[], after: readonly Said[]): readonly Said[] {
  const known = new Set(before.map(keyOf));
  return after.filter((said) => !known.has(keyOf(said)));
}

/** A rule, and what it says. */
export interface Said {
  readonly rule: string;
  readonly message: string;
}

function keyOf({ rule, message }: Said): string {
  return `${rule} ${message}`;
}

/** The stages that rules belong to, each with its rules. */
export function killsOf(said: readonly Said[], stageOf: (rule: string) => Stage): readonly Kill[] {
  const rules = [...new Set(said.map(({ rule }) => rule))].sort();
  return STAGES.flatMap((stage) => {
    const own = rules.filter((rule) => stageOf(rule) === stage);
    return own.length > 0 ? [{ stage, rules: own }] : [];
  });
}
