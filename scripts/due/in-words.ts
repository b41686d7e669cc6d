import { counted } from '../model/counted.ts';
import { dayInWords } from '../model/date.ts';
import { nationsInWords } from '../model/nation.ts';
import type { Due, DueClaim, DueContact, DueLeaflet } from './due.ts';

/** What is due as lines for the person who keeps the law current. */
export function dueInWords({ leaflets, contacts }: Due, days: number): string {
  if (leaflets.length === 0 && contacts.length === 0) return `Nothing falls due in the next ${days} days.`;
  return [
    ...leaflets.flatMap(leafletInWords),
    ...(contacts.length === 0
      ? []
      : ['Contacts: try each of their details', ...contacts.map(contactInWords), '']),
    `${counted(leaflets.length, 'leaflet')} and ${counted(contacts.length, 'contact')} to look at within ${counted(days, 'day')}.`,
  ].join('\n');
}

function leafletInWords({ title, file, nextReview, daysLeft, claims }: DueLeaflet): readonly string[] {
  return [
    `${title} (${file}): due on ${dayInWords(nextReview, 'en')}, ${left(daysLeft)}`,
    ...claims.flatMap(claimInWords),
    '',
  ];
}

function claimInWords({ id, statement, critical, versions }: DueClaim): readonly string[] {
  return [
    `  ${id}${critical ? ' (critical)' : ''}: ${statement}`,
    ...versions.map(
      ({ nations, provision, source, standing, checked }) =>
        `    ${nationsInWords(nations)}: ${provision}. ${source}. ${standing === 'read' ? `Read on ${dayInWords(checked, 'en')}.` : 'STILL TO BE FOUND in a source.'}`,
    ),
  ];
}

function contactInWords({ id, name, checked, daysLeft }: DueContact): string {
  return checked === null || daysLeft === null
    ? `  ${name} (${id}): never tried`
    : `  ${name} (${id}): last tried on ${dayInWords(checked, 'en')}, ${left(daysLeft)}`;
}

function left(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `${counted(days, 'day')} left` : `${counted(-days, 'day')} OVERDUE`;
}
