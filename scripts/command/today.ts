import type { Day } from '../model/date.ts';

/**
 * The day it is: the day of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC; the convention of reproducible-builds.org) where
 * that is set, so that a build can be repeated; else the day where this computer stands. Nothing else reads either.
 *
 * @returns `undefined` if the variable is not a number of seconds.
 */
export function today(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  now: Date = new Date(),
): Day | undefined {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && epoch !== '') {
    const instant = new Date(Number(epoch) * 1000);
    return Number.isNaN(instant.valueOf()) ? undefined : instant.toISOString().slice(0, 10);
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
