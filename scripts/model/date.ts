import { numeralsOf } from './numerals.ts';

/** A calendar day as `YYYY-MM-DD`. Dates in law are days, not instants, so no time zone is involved. */
export type Day = string;

/** The day, if the text is a date that exists (`2026-02-30` is not one). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text) ? text : undefined;
}

/** The day so many days after another, or before it. */
export function dayPlus(day: Day, days: number): Day {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** How many days there are from one day to another; fewer than none if the other is earlier. */
export function daysFrom(day: Day, other: Day): number {
  return Math.round((Date.parse(other) - Date.parse(day)) / 86_400_000);
}

/** The day in words: “22 November 2026”. */
export function dayInWords(day: Day, language: string): string {
  // Making a format takes far longer than using it, and every page tells three days.
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(numeralsOf(language), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  formats.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day in words, with the day of the week: “Thursday 3 December 2026”. */
export function weekdayInWords(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(numeralsOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // Some versions of the language data put a comma after the day of the week, and some do not.
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^([^\s,]+), /u, '$1 ');
}

const formats = new Map<string, Intl.DateTimeFormat>();
