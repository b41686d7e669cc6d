/** The nations whose law the leaflets tell. The 1983 Act is one Act, but its rules differ between the two. */
export const NATIONS = ['england', 'wales'] as const;

export type NationId = (typeof NATIONS)[number];
