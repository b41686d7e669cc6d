import type { Claim, ClaimVersion } from '../model/claim.ts';
import { dayInWords, dayPlus } from '../model/date.ts';
import { NATION_NAMES, NATIONS, type NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';

/** Takes what is wrong with a part of a claim, at the key of that part. */
type Wrong = (path: readonly (string | number)[], rule: ProblemRule, message: string, fix: string) => void;

/** Reports what a claim says that cannot all be true: of its days, of its nations, and of what is coming. */
export function checkClaim(claim: Claim, languages: readonly string[], wrong: Wrong): void {
  checkNations(claim, wrong);
  for (const nation of NATIONS) checkOverlap(claim, nation, wrong);
  for (const [index, version] of claim.versions.entries()) {
    const at = ['versions', index];
    checkInterval(version, at, wrong);
    checkChange(claim, version, languages, at, wrong);
  }
}

function checkNations({ id, notIn, versions }: Claim, wrong: Wrong): void {
  for (const nation of NATIONS) {
    const held = versions.some(({ nations }) => nations.includes(nation));
    const place = NATION_NAMES[nation];
    if (held && notIn.includes(nation)) {
      wrong(
        ['not-in'],
        'nation-twice',
        `“${id}” has a version for ${place}, and also says that it is not the law there.`,
        `Take ${nation} out of one of the two.`,
      );
    } else if (!held && !notIn.includes(nation)) {
      wrong(
        [],
        'nation-missing',
        `“${id}” does not say what holds in ${place}.`,
        `Add a version for ${place}; or, if its law does not say this, a line “not-in: [${nation}]”.`,
      );
    }
  }
}

function checkInterval(
  { from, to, change }: ClaimVersion,
  at: readonly (string | number)[],
  wrong: Wrong,
): void {
  if (to !== null && (from === null || to < from)) {
    wrong(
      [...at, 'to'],
      'interval-order',
      from === null
        ? 'This version ends on a day, but has not started.'
        : `This version ends on ${dayInWords(to, 'en')}, before it begins on ${dayInWords(from, 'en')}.`,
      '“from” is the first day it is in force, and “to” the last. Correct one of them.',
    );
  }
  if (from !== null && change && from < change.passed) {
    wrong(
      [...at, 'from'],
      'interval-order',
      `This version starts on ${dayInWords(from, 'en')}, before it was passed on ${dayInWords(change.passed, 'en')}.`,
      'Correct “from”, or “passed”.',
    );
  }
}

/** Two versions that are both the law of a nation on one day: no one could say which of them a leaflet should tell. */
function checkOverlap({ versions }: Claim, nation: NationId, wrong: Wrong): void {
  const here = [...versions.entries()]
    .filter(([, { nations }]) => nations.includes(nation))
    .sort(([, a], [, b]) => (a.from ?? '9999').localeCompare(b.from ?? '9999'));
  for (const [place, [index, version]] of here.entries()) {
    const next = here[place + 1]?.[1];
    if (!next) continue;
    if (version.from === null) {
      wrong(
        ['versions', index, 'from'],
        'versions-overlap',
        `Two versions for ${NATION_NAMES[nation]} have been passed and have no day to start.`,
        'Keep the one that will start first, and write about the other in its “source”.',
      );
    } else if (next.from !== null && (version.to === null || version.to >= next.from)) {
      wrong(
        ['versions', index, version.to === null ? 'from' : 'to'],
        'versions-overlap',
        `This version is still the law in ${NATION_NAMES[nation]} when the next one starts on ${dayInWords(next.from, 'en')}.`,
        `Write the day before as its last day: “to: ${dayPlus(next.from, -1)}”.`,
      );
    }
  }
}

function checkChange(
  { id, versions }: Claim,
  version: ClaimVersion,
  languages: readonly string[],
  at: readonly (string | number)[],
  wrong: Wrong,
): void {
  const { from, change, nations, value } = version;
  if (!change) {
    if (from !== null) return;
    wrong(
      [...at, 'from'],
      'change-missing',
      `“${id}” has no day to start, and does not say what readers are to be told until then.`,
      'Write the day in “from”; or add “change:” with the lines “passed”, “topic” and “words”.',
    );
    return;
  }
  for (const language of new Set([...languages, ...Object.keys(change.words)])) {
    const words = change.words[language];
    if (words === undefined) {
      wrong(
        [...at, 'change', 'words'],
        'language-missing',
        `The change of “${id}” is not told in the language “${language}”.`,
        `Add a line “${language}: …” under “words”.`,
      );
      continue;
    }
    const here = [...at, 'change', 'words', language];
    for (const [braces, name] of words.matchAll(/\{([^{}]*)\}/gu)) {
      const old = versions.some(
        (other) => other !== version && other.value && shares(other.nations, nations),
      );
      if ((name === 'new' && value) || (name === 'now' && old)) continue;
      wrong(
        here,
        'placeholder-no-value',
        name === 'new' || name === 'now'
          ? `There is no number for ${braces}: ${name === 'new' ? 'this version' : 'the version before it'} has no value.`
          : `${braces} does not stand for anything here.`,
        'Write {new} for the value of this version, {now} for the one in force, or plain words.',
      );
    }
  }
}

function shares(some: readonly NationId[], others: readonly NationId[]): boolean {
  return some.some((nation) => others.includes(nation));
}
