import type { ServedSite } from './serve-site.ts';

/** Where the site is and who can read it, for the person who started the server. */
export function whoCanRead(folder: string, { addresses, open }: ServedSite): string {
  return [
    `The site in “${folder}” is at`,
    ...addresses.map((address) => `  ${address}`),
    open
      ? 'Every computer and telephone that can reach this computer can now read it, with no password. What they read can be seen on the way.'
      : 'Only this computer can read it.',
    'Stop it with Ctrl+C.',
  ].join('\n');
}
