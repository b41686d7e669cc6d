import type { Inline, List, ListItem } from '../model/block.ts';
import { type Claim, type ClaimVersion, versionAhead, versionInForce } from '../model/claim.ts';
import { dayInWords } from '../model/date.ts';
import { say } from '../model/language.ts';
import { quantityInWords } from '../model/quantity.ts';
import type { Surroundings } from './lookup.ts';

/** Everything that will change in one part of a nation’s law, as a list; `undefined` if nothing will that we know of. */
export function changesAhead(topic: string, surroundings: Surroundings): List | undefined {
  const { register, nation, asOf } = surroundings;
  const items = [...register.claims.values()].flatMap((claim): ListItem[] => {
    const ahead = versionAhead(claim, nation, asOf);
    if (ahead?.change?.topic !== topic || ahead.standing === 'check') return [];
    const { language, mainLanguage } = surroundings;
    const isSaid = ahead.change.words[language.id] !== undefined;
    return [
      {
        text: changeInWords(claim, ahead, isSaid ? language.id : mainLanguage, surroundings),
        rights: [claim.id],
        ...(!isSaid && { note: 'in-main-language' as const }),
      },
    ];
  });
  return items.length > 0 ? { kind: 'list', ordered: false, items } : undefined;
}

function changeInWords(
  claim: Claim,
  ahead: ClaimVersion,
  wordsIn: string,
  { nation, asOf, language }: Surroundings,
): readonly Inline[] {
  const now = versionInForce(claim, nation, asOf);
  const values = { '{new}': ahead.value, '{now}': now?.value };
  const words = (ahead.change?.words[wordsIn] ?? '').split(/(\{(?:new|now)\})/u);
  const inlines = words.flatMap((part): Inline[] => {
    if (part !== '{new}' && part !== '{now}') return part === '' ? [] : [{ kind: 'text', text: part }];
    const value = values[part];
    return value ? [{ kind: 'value', text: quantityInWords(value, wordsIn), isolate: false }] : [];
  });
  if (ahead.from === null) return inlines;
  const starts = say(language, 'change-starts', { date: dayInWords(ahead.from, language.id) });
  return [...inlines, { kind: 'text', text: ` ${starts}` }];
}
