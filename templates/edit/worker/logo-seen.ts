/** Stands in for `scripts/read/logo-seen.ts`, which draws: the check that runs after saving looks whether a logo can be seen. */
export const shareSeen = async () => 1;
