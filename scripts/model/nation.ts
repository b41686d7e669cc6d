/** The nations whose law the leaflets tell. The 1983 Act is one Act, but its rules differ between the two. */
export const NATIONS = ['england', 'wales'] as const;

export type NationId = (typeof NATIONS)[number];

/** Their names in English, for problems and commands. Readers see the strings of their language. */
export const NATION_NAMES: Readonly<Record<NationId, string>> = { england: 'England', wales: 'Wales' };

/** Several of them, in English: “England and Wales”. */
export function nationsInWords(nations: readonly NationId[]): string {
  return nations.map((nation) => NATION_NAMES[nation]).join(' and ');
}
