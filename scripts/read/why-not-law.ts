import { type Claim, versionInForce } from '../model/claim.ts';
import { type Day, dayInWords } from '../model/date.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';

/** Why a claim may not be told as the law in a nation on a day, and what to write instead. */
export function whyNotLaw(
  claim: Claim,
  nation: NationId,
  on: Day,
): readonly [rule: ProblemRule, message: string, fix: string] {
  const { id } = claim;
  const place = NATION_NAMES[nation];
  const inWords = (day: Day) => dayInWords(day, 'en');
  if (versionInForce(claim, nation, on)) {
    return [
      'claim-unsure',
      `We are not sure of “${id}” in ${place}: it still says “standing: check”.`,
      'Find it in a source and say so in content/law, or take the sentence out.',
    ];
  }
  const versions = claim.versions.filter(({ nations }) => nations.includes(nation));
  if (versions.length === 0) {
    const other = nation === 'wales' ? 'england' : 'wales';
    return [
      'claim-other-nation',
      `“${id}” is not the law in ${place}.`,
      `Put this between “::: ${other}” and “:::”, or take it out.`,
    ];
  }
  const ended = versions.findLast(({ to }) => to !== null && to < on);
  const next = versions.find(({ from }) => from !== null && on < from);
  if (next?.from) {
    return [
      'claim-not-started',
      `“${id}” is the law in ${place} only from ${inWords(next.from)}, and this tells the law of ${inWords(on)}.`,
      `Put this between “::: after ${id}” and “:::”, or take it out.`,
    ];
  }
  if (versions.some(({ from }) => from === null) && !ended) {
    return [
      'claim-not-started',
      `“${id}” has been passed but has not started in ${place}, so it is not the law.`,
      `Put this between “::: changing ${id}” and “:::”, or take it out.`,
    ];
  }
  return [
    'claim-ended',
    `“${id}” stopped being the law in ${place} on ${inWords(ended?.to ?? on)}.`,
    'Write what is the law now and tie it to its own claim, or take the sentence out.',
  ];
}
