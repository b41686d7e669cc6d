import { versionInForce } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import { NATION_NAMES } from '../../model/nation.ts';
import { amountInWords, quantityInWords } from '../../model/quantity.ts';
import type { Translatable } from '../find-translations.ts';

/** What a placeholder puts in today, for a translator to see: “14 days”. */
export function valueToday(
  name: string,
  { claims, service: { service, nations }, mainLanguage }: Translatable,
  today: Day,
): string | undefined {
  const [group, id = '', field = ''] = name.split('.');
  if (name === 'service.name') return service.name;
  if (group === 'contact') {
    const contact = service.contacts[mainLanguage]?.find((known) => known.id === id);
    const said = contact && Object.entries(contact).find(([key]) => key === field)?.[1];
    return typeof said === 'string' ? said : undefined;
  }
  const claim = group === 'law' ? claims.get(id) : undefined;
  if (!claim) return undefined;
  const values = nations.flatMap((nation) => {
    const value = versionInForce(claim, nation, today)?.value;
    if (!value) return [];
    const text = field ? amountInWords(value, mainLanguage) : quantityInWords(value, mainLanguage);
    return [{ text, nation }];
  });
  const [first] = values;
  if (values.every(({ text }) => text === first?.text)) return first?.text;
  return values.map(({ text, nation }) => `${text} (${NATION_NAMES[nation]})`).join(', ');
}
