import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Addresses that mean “every address of this computer”. */
export const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];

/** Addresses that a computer has on a network, as far as a server there hears what is sent to them: 0.0.0.0 hears no IPv6. */
export function ownAddresses(host: string): readonly string[] {
  return (
    Object.values(networkInterfaces())
      .flatMap((cards) => cards ?? [])
      // An address that is good for one card alone can’t be typed into a browser.
      .filter(
        ({ internal, address }) =>
          !internal && !address.startsWith('fe80:') && (isIPv6(host) || !isIPv6(address)),
      )
      .map(({ address }) => address)
  );
}

/** A host as it is written in an address: `[::1]`. */
export function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/**
 * Names by which the server may be asked. Any other is a trick: a page of somebody else, whose name was made to lead here so that
 * it can read ours.
 */
export function namesServed(host: string, bound: string): ReadonlySet<string> {
  const given = EVERYWHERE.includes(host) ? ownAddresses(host) : [host, bound];
  return new Set(['localhost', '127.0.0.1', '::1', ...given].map((name) => inAddress(name.toLowerCase())));
}

/** Whether a `Host` header has one of the names. The port may be another, where something stands in between. */
export function isServed(header: string | undefined, names: ReadonlySet<string>): boolean {
  const name = /^(?<name>\[[^\]]*\]|[^:]*)(?::\d*)?$/u.exec(header ?? '')?.groups?.name;
  return name !== undefined && names.has(name.toLowerCase());
}
