/**
 * Stands in for `scripts/read/mp3-seconds.ts`: no sound is given to a browser, so nobody there knows how long it plays. What is not a
 * number is neither too long nor too short.
 */
export const mp3Seconds = () => Number.NaN;
