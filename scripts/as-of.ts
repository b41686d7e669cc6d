import { type Day, parseDay } from './model/date.ts';

/**
 * The day whose law is told: the one asked for, else the day of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC; the
 * convention of reproducible-builds.org), else today where this computer stands.
 *
 * @returns `undefined` if the day asked for, or the variable, is not a day.
 */
export function asOfDay(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  now: Date = new Date(),
): Day | undefined {
  if (asked !== undefined) return parseDay(asked);
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && epoch !== '') {
    const instant = new Date(Number(epoch) * 1000);
    return Number.isNaN(instant.valueOf()) ? undefined : instant.toISOString().slice(0, 10);
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
